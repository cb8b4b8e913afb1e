import { conjugateAll } from './conjugated';

const both = (stems: string): string =>
  stems
    .trim()
    .split(/\s+/u)
    .flatMap((stem) =>
      stem.endsWith('_') ? [`${stem.slice(0, -1)}o`, `${stem.slice(0, -1)}a`] : [stem, `${stem}a`],
    )
    .join(' ');

/** Texts are made, given, shown, kept so. */
const { participles: MADE } = conjugateAll(
  'proporcionar facilitar aportar divulgar recabar entregar suministrar distribuir efectuar compilar',
);
const REVISION = ['revisó', 'revisa', 'revisado', 'revisaron', 'corrigió', 'corrige'].flatMap(
  (verb) => [`${verb} a la baja`, `${verb} al alza`],
);

/** What portals and papers do with what they tell. */
const PUBLISHING = conjugateAll(
  'consignar publicar recoger adelantar reseñar reportar difundir divulgar replicar revelar informar detallar citar reproducir:reproduc:reproduj desvelar contar:cuent relatar',
);
/** Those that only compare behind "como": "como reproduce la maqueta". */
const COMPARED = /(?:reproduj|reproduc|replic|revel|recog|cont|cit)/u;
/** "tal como consigna", "según ha publicado", "conforme a lo difundido por": what stands before a medium. */
export const PUBLISHED = [
  ...['según', 'como', 'tal como', 'tal y como', 'conforme', 'tal cual'].flatMap((as) =>
    [
      ...PUBLISHING.finite.split(' ').filter((form) => !/ran?$/u.test(form)),
      ...PUBLISHING.participles
        .split(' ')
        .filter((form) => form.endsWith('o'))
        .flatMap((form) => [`ha ${form}`, `han ${form}`]),
    ]
      .filter((form) => as !== 'como' || !COMPARED.test(form))
      .map((form) => `${as} ${form}`),
  ),
  ...['según', 'de acuerdo con', 'de acuerdo a', 'conforme a'].flatMap((as) =>
    PUBLISHING.participles
      .split(' ')
      .filter((form) => form.endsWith('o'))
      .map((form) => `${as} lo ${form} por`),
  ),
].join(',');

/** Words of the Spanish of Latin America, and of news of any country, beside those of Spain. */
export const LATIN = {
  verbs:
    'dijera dijeran predijera contradijera sostuviera sostuvieran expusiera expusieran reportó reporta reportan reportaron consignó consigna consignan consignaron',
  roles: `comandante defensora ${both(
    'vocer_ intendent legislador congresist_ asambleíst_ funcionari_ burgomaestre exgobernador viceministr_ subsecretari_ contralor procurador ombudsman cónsul excónsul jerarca prefect_ prosecretari_ prelado purpurado párroc_ misioner_ uniformad_ galen_ agrónom_ filólog_ restaurador luthier letrist_ coordinador patron_ hidrólog_ oceanógraf_ botánic_ genetista bioquímic_ edafólog_ tasador perit_ consignatari_ armador percebeir_ mariscador ganader_ viticultor quioscer_ taxista camioner_ maquinist_ controlador socorrista monitor colegiad_ linier timonel legista perit_ jurist_ comunicador conductor animador relator cronist_ estratega timonel arquer_ guardameta mediocampist_ zaguer_ goleador exseleccionador manager exjefe exprocurador exmagistrad_ exrector exvicepresident_ excongresist_ exsenador exintendent superintendent apoderad_ camarógraf_ sindicalist_ gremialist_ exdirigent líder lideresa cacique comuner_ exguerriller_ guerriller_ exjef_ brigadier almirante vicealmirante suboficial sargent_ excanciller banquer_ inversionist_ hacendad_ estudios_ especialist_ ginecólog_ cardiólog_ neurólog_ nutricionist_ psicopedagog_ infectólog_ oncólog_ vulcanólog_ sismólog_ meteorólog_ climatólog_ ecólog_ zoólog_ paleontólog_ lingüist_ demógraf_ encuestador televidente entrevistad_ galardonad_ laureat_ premiad_ condenad_ imputad_ sobreviviente damnificad_ reclus_ comediógraf_ folclorist_ tanguer_ bailaor coreógraf_ exsecretari_ subprocurador exfiscal querellant_ demandant_ denunciant_ camarist_ exjuez ',
  )}`,
  groups:
    'efectivos voceros voceras oficiales sanitarios rescatistas mandos delegados directivos asesores cercanos allegados familiares abogadas médicos estrategas gestores operadores corresponsales consejeros diputados senadores legisladores parlamentarios concejales juristas magistrados letrados veterinarios ecologistas defensores líderes jefes',
  organizations:
    'bloque despacho gabinete fracción vocería alcaldía municipalidad intendencia gobernación procuraduría contraloría defensoría presidencia vicepresidencia cámara corte senado superintendencia gremial sindical bancada misión embajada consulado ministerio secretaría subsecretaría viceministerio jefatura comandancia bolsa frente liga asamblea central confederación cooperativa editorial ong red comandancia batallón cuerpo selección',
  bodies:
    'alcaldía municipalidad intendencia gobernación procuraduría contraloría defensoría presidencia vicepresidencia dirección jefatura comandancia superintendencia',
  made: MADE,
  tellings: 'reflexión reflexiones archivos actas padrón catastro',
  acts: [
    ...REVISION,
    ...['firma un voto', 'reflejó en el acta', 'rehusó pronunciarse', 'rehusado pronunciarse'],
    ...['quitar hierro', 'restar importancia', 've necesario', 've necesaria', 'ven necesario'],
    ...['tacha de', 'tachó de', 'tachado de', 'tilda de', 'tildó de', 'tildado de'],
    ...[
      'abre la puerta a',
      'abrió la puerta a',
      'abierto la puerta a',
      'declinó hacer',
      'evitó pronunciarse',
    ],
    ...[
      'entrever',
      'ver',
      'caer',
      'constancia',
      'la puerta abierta a',
      'patente',
      'dicho',
      'escrito',
    ].flatMap((what) =>
      ['dejó', 'deja', 'dejaron', 'dejan', 'dejado'].map((verb) => `${verb} ${what}`),
    ),
  ].join(','),
  names:
    'estados unidos,reino unido,países bajos,emiratos árabes unidos,nueva zelanda,corea del norte,corea del sur,arabia saudí,arabia saudita,médicos sin fronteras,reporteros sin fronteras,periodistas sin fronteras,abogados sin fronteras,farmacéuticos sin fronteras,bomberos sin fronteras,save the children,ecologistas en acción,médicos del mundo,acción contra el hambre,manos unidas,amigos de la tierra,jueces para la democracia,ayuda en acción',
};
