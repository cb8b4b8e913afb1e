/** A verb of saying that does something else with the words behind it. */
export interface Deed {
  verb: RegExp;
  /** The words behind it, parted by blanks; where missing, any that say nothing. */
  behind?: RegExp;
  /** What its subject has in it, where others do tell something. */
  by?: RegExp;
}

const WORKS =
  'novelas?|libros?|poemas?|poemarios?|discos?|álbum|álbumes|canci(?:ón|ones)|single|sencillo|ensayos?|cuentos?|gui[oó]n(?:es)?|obras?|memorias|autobiografía|biografía|letras?|música|óperas?|sinfonías?|versos|piezas?|tesis';
const GAME =
  'gol(?:es|azo)?|minuto|penal(?:ti|tis)?|portería|larguero|poste|palo|disparo|remate|cabezazo|balón|córner|triples?|canastas?|cambio|área|travesaño|falta|mano|asistencia|zurdazo|chut|set|break';

/** What tells nothing although the verb is one of saying, by language. */
export const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  es: [
    { verb: /^(?:cuent|cont)(?!est)/u, behind: /^(?:\S+ ){0,4}(?:con|hasta) / },
    { verb: /^(?:avanz|apunt)/u, behind: /^(?:hacia|en|a|al) / },
    {
      verb: /^(?:escrib|escrito|public|describ|descri|narr)/u,
      behind: new RegExp(`^(?:\\S+ ){0,4}(?:${WORKS})(?: |$)`, 'u'),
    },
    { verb: /^descri/u, behind: /^(?:\S+ ){0,4}(?:especies?|género|enfermedad|síndrome) / },
    {
      verb: /^(?:amenaz|avis|insist|respond|contest|replic|reclam|p[ei]d|protest|rechaz|defend|defiend|señal|conced|adelant|apunt|asegur|neg|nieg|sentenci|rep[ei]t|exig|reaccion|destac|habl|indic|acus)/u,
      behind: new RegExp(`^(?:\\S+ ){0,5}(?:${GAME})(?: |$)`, 'u'),
    },
    {
      verb: /^(?:avis|insist|respond|contest|replic|sentenci)/u,
      behind: /^(?:con|a|al|ante|desde) /,
    },
    { verb: /^destac/u, behind: /^(?:por|en|como|entre|con|sobre) / },
    {
      verb: /^habl/u,
      behind:
        /^(?!(?:\S+ ){0,2}(?:de|del|sobre) |(?:con|a|para) (?:este|la prensa|los medios|los periodistas|la agencia|la cadena|el diario|el país))/u,
    },
    {
      verb: /^(?:defend|defiend)/u,
      behind:
        /^(?:bien|mal|ante|en|con|(?:el|su|la|los) (?:títul|coron|áre|puest|liderat|camiset|color|port|zon)\S*) /,
    },
    {
      verb: /^rechaz/u,
      behind:
        /^(?:el|la|un|una|los|las|su|sus) (?:recurso|recursos|moción|enmienda|enmiendas|proposición|oferta|ofertas|invitación|demanda|querella|petición|solicitud|apelación|dimisión|alegaciones) /u,
    },
    {
      verb: /^confirm/u,
      behind:
        /^(?:su|la|el|los|las) (?:pase|clasificación|liderato|victoria|triunfo|condena|condenas|sentencia|tendencia|regla|pena|fallo) /,
    },
    {
      verb: /^asegur/u,
      behind:
        /^(?:el|la|su|los|las) (?:triunfo|victoria|puntos|tres|permanencia|pase|plaza|clasificación|liderato|futuro|continuidad|suministro) /,
    },
    // What is brought somewhere is told of only where it is a message, or a feeling.
    {
      verb: /^(?:traslad|transmit)/u,
      behind:
        /^(?!(?:\S+ ){0,4}(?:apoyo|pésame|solidaridad|mensaje|preocupación|malestar|queja|quejas|condolencias|agradecimiento|felicitación|información|propuesta|petición|voluntad|compromiso|rechazo|inquietud|confianza|necesidad|idea|demanda) )/u,
    },
    { verb: /^admit/u, behind: /^a trámite / },
    {
      verb: /^reconoc/u,
      behind: /^(?:a|al|(?:la|el|su) (?:labor|trabajo|trayectoria|independencia|carrera)) /,
    },
    { verb: /^(?:recuerd|record)/u, behind: /^(?:a|al) (?!.* que )/u },
    { verb: /^conden/u, behind: /^(?:a|al|por|en) / },
    { verb: /^demand/u, behind: /^(?:a|al|ante|por) / },
    {
      verb: /^(?:anunci|confirm)/u,
      behind:
        /^(?:\S+mente )?(?:su|sus) (?:actuación|participación|asistencia|presencia|actuaciones) /u,
    },
    {
      verb: /^exp(?:on|us|uest)/u,
      behind:
        /^(?:\S+ ){0,3}(?:obras?|cuadros?|fotos?|fotografías|piezas?|esculturas?|pinturas?|lienzos?|dibujos?) /,
    },
    {
      verb: /^acus/u,
      behind: /^(?:el|la) (?:golpe|cansancio|esfuerzo|falta|desgaste|fatiga|ausencia) /,
    },
    // Those tell something with a clause, or with somebody's words, and else nothing.
    { verb: /^(?:cre[eyí]|escrib|escrit|reaccion|presum|pregunt|respond|contest|replic)/u },
    { verb: /^insist/u, behind: /^(?!(?:\S+ ){0,3}en )/u },
    { verb: /^declar/u, behind: /^(?:\S+ )?(?:ante|en) /u },
    { verb: /^(?:apuest|apost)/u, behind: /^por (?!\S+[aei]r(?:se|l[aeo]s?)? )/u },
    { verb: /^prev/u, behind: /^\S+[aei]r /u },
    {
      verb: /^prop[ou]/u,
      behind:
        /^un[oa]? (?:viaje|recorrido|paseo|mirada|programa|experiencia|juego|espectáculo|menú) /u,
    },
    {
      verb: /^(?:rechaz|admit|confirm|reclam|resolv|resuelv|acord)/u,
      by: /^(?:senado|congreso|parlamento|pleno|cámara|tribunal|supremo|juzgado|audiencia|asamblea|parlament|comité)$/u,
    },
    { verb: /^conclu[iy](?!d)/u },
    { verb: /^(?:conced|sentenci|zanj|prosig|prosegu|continú|rep[ei]t)/u },
  ],
};
