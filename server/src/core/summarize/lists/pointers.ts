/**
 * Words that introduce a thing, that point to one, and what makes pointing harmless, per language.
 * Entries are lower-case and parted by blanks.
 */
export interface PointerLists {
  /** Articles that introduce a thing. */
  indefinite?: string;
  /** Articles that stand before a thing that is known. */
  definite?: string;
  /** Demonstratives: what they stand before was told already. */
  pointing?: string;
  /** Demonstratives that are conjunctions elsewhere: they point only behind a preposition. */
  bound?: string;
  /** Demonstratives that stand behind their noun, among a sentence's first words. */
  behind?: string;
  /**
   * Adverbs that set a sentence against the one before it, or add it to that one, and pronouns that
   * stand for what that one told.
   */
  turning?: string;
  /** What counts on in a series that was begun before, as the subject: "the second promises". */
  ranking?: string;
  /** Words for times, with which a demonstrative points to the day of the report. */
  times?: string;
  /**
   * Nouns that with the article in front name again what was named before: "the striker", "the
   * incident". Where nouns have the article at their end, with that.
   */
  epithets?: string;
  /** Prepositions that open a sentence; with a demonstrative behind them it points back. */
  prepositions?: string;
}

export const POINTERS: Readonly<Record<string, PointerLists>> = {
  en: {
    epithets:
      'man woman men women boy girl boys girls child couple pair trio duo youngster teenager toddler pensioner gunman suspect victim victims defendant attacker accused striker midfielder defender winger goalkeeper keeper playmaker footballer actress actor singer rapper comedian presenter star veteran tycoon billionaire dutchman frenchman spaniard englishman irishman welshman scotsman italian german brazilian argentine portuguese swede dane australian american belgian croatian uruguayan incident accident blaze tragedy attack shooting crash contraption gadget device machine move decision announcement reply answer response verdict comments remarks findings results revelation allegations claims gesture footage clip video post tweet images photos pictures photographs survey study poll report article document researchers scientists authors experts organisers trial hearing verdict ruling ban fine deal agreement offer bid win victory defeat draw result proposal scheme plan plans project building site venue property vehicle aircraft vessel portrait painting exhibition situation issue matter case problem trend development approach event programme program initiative measure compromise company firm charity organisation organization institution film movie show series song album book novel game match race tournament competition pilot driver officer mother father teen student students protesters residents fire operation procedure treatment drug virus disease app product bill contract letter message speech interview statement accident investigation',
    ranking: 'second third fourth fifth latter former',
    turning: 'however though meanwhile instead also too conversely other others further remaining',
    indefinite: 'a an another',
    definite: 'the this that these those',
    pointing: 'this these those such',
    bound: 'that',
    times:
      'week month year morning afternoon evening night summer winter spring autumn fall season weekend time century decade',
    prepositions:
      'with after in at by on for from of to under despite following during before through beyond besides without against amid released published presented',
  },
  de: {
    epithets:
      'mann frau junge mädchen kind paar duo trio angeklagte angeklagten verdächtige verdächtigen täter opfer stürmer mittelfeldspieler verteidiger torhüter trainer schauspieler schauspielerin sänger sängerin autor autorin brite franzose spanier italiener schweizer russe amerikaner niederländer däne schwede vorfall unfall unglück tat angriff anschlag entscheidung ankündigung maßnahme maßnahmen regelung umfrage studie erhebung untersuchung ergebnisse forscher wissenschaftler experten autoren veranstalter urteil prozess vorwürfe gerät anlage gebäude fahrzeug stellen rat gremium kommission bilder fotos aufnahmen video angelegenheit situation lage thema problem fall sache vorgang entwicklung initiative vorschlag vorhaben projekt unternehmen firma konzern verein mutter vater fahrer pilot polizist richter zeuge brand feuer film buch spiel partie turnier wettbewerb vertrag brief interview rede erklärung',
    ranking: 'zweite dritte vierte letztere letzterer letzteres',
    turning:
      'hingegen dagegen jedoch allerdings indes dennoch trotzdem wiederum ebenfalls zudem außerdem auch daher deshalb dies damit dazu dabei dafür davon davor danach zumindest demnach beiden weitere übrigen restlichen',
    indefinite: 'ein eine einen einem einer eines',
    definite: 'der die das den dem des diese dieser dieses diesen diesem',
    pointing: 'diese dieser dieses diesen diesem solche solcher solches solchen solchem',
    times:
      'woche wochen monat jahr jahres tage tagen tag morgen abend nacht sommer winter frühjahr frühling herbst saison wochenende mal montag dienstag mittwoch donnerstag freitag samstag sonntag',
    prepositions:
      'in mit bei nach auf aus für zu von an gegen über unter trotz wegen durch vor seit neben ohne um während',
  },
  nl: {
    epithets:
      'man vrouw jongen meisje kind paar duo verdachte verdachten dader slachtoffer slachtoffers spits keeper zanger zangeres acteur incident ongeluk aanval aanslag besluit maatregel onderzoek onderzoekers enquête resultaten rapport vonnis rechtszaak gebouw',
    ranking: 'tweede derde vierde laatste',
    turning: 'echter daarentegen bovendien ook toch daarom daarmee daarbij hiermee overige',
    indefinite: 'een',
    definite: 'de het deze dit die dat',
    pointing: 'deze dit zulke dergelijke',
    bound: 'dat die',
    times:
      'week maand jaar ochtend middag avond nacht zomer winter herfst lente seizoen weekend keer',
    prepositions: 'met na in op bij voor van door onder tijdens zonder tegen uit over aan',
  },
  nb: {
    epithets:
      'mannen kvinnen gutten jenta paret duoen trioen siktede tiltalte offeret skiskytteren løperen spissen midtbanespilleren keeperen treneren dommeren vaktsjefen sjefen sangeren forfatteren svensken dansken tyskeren hendelsen ulykken angrepet brannen saken vedtaket beslutningen tiltaket undersøkelsen rapporten studien forskerne resultatene funnene dommen rettssaken bygget filmen boken boka videoen bildene forliket avtalen',
    ranking: 'tredje fjerde',
    turning: 'derimot imidlertid dessuten også likevel derfor øvrige ytterligere',
    pointing: 'denne dette disse slik slike',
    times: 'uken uka måneden året sesongen sommeren vinteren våren høsten helgen helga gangen',
    prepositions: 'med etter i på ved for av under til fra uten mot',
  },
  sv: {
    epithets:
      'mannen kvinnan pojken flickan paret duon trion misstänkte åtalade offret anfallaren mittfältaren målvakten tränaren domaren sångaren författaren norrmannen dansken händelsen olyckan attacken branden beslutet åtgärden undersökningen rapporten studien forskarna resultaten domen rättegången byggnaden filmen boken videon bilderna avtalet',
    ranking: 'tredje fjärde',
    turning: 'däremot dock dessutom också ändå därför övriga ytterligare',
    pointing: 'denna detta dessa sådan sådana',
    times: 'vecka veckan månad månaden år året säsong säsongen sommar vinter vår höst helg gången',
    prepositions: 'med efter i på vid för av under till från utan mot',
  },
  fr: {
    epithets:
      'homme femme garçon fille enfant couple duo trio suspect victime victimes accusé prévenu attaquant défenseur gardien joueur entraîneur chanteur chanteuse acteur actrice incident accident attaque drame décision annonce mesure enquête étude sondage rapport chercheurs auteurs résultats jugement verdict procès bâtiment vidéo images photos accord',
    ranking: 'deuxième second seconde troisième quatrième',
    turning: 'toutefois cependant pourtant également aussi revanche quant autre autres',
    indefinite: 'un une des',
    definite: 'le la les l du ce cette cet ces',
    pointing: 'ce cette cet ces tel telle tels telles',
    times:
      'semaine mois année matin soir nuit été hiver printemps automne saison week fois après lundi mardi mercredi jeudi vendredi samedi dimanche jour jours jours-ci',
    prepositions: 'dans avec après à pour par sur sous de malgré avant depuis sans selon lors en',
  },
  es: {
    epithets:
      'hombre mujer joven niño niña menor pareja dúo trío sospechoso víctima víctimas acusado acusada denunciante delantero defensa portero jugador entrenador cantante actor actriz incidente accidente ataque suceso decisión anuncio medida encuesta estudio informe investigadores autores resultados sentencia juicio edificio vídeo imágenes fotos acuerdo debate compañía situación asunto caso problema tendencia iniciativa propuesta proyecto empresa organismo entidad institución certamen concurso torneo competición película serie obra función espectáculo libro partido carrera director directora conductor juez jueza operación contrato carta directivo técnico futbolista mandatario dirigente político empresario magistrado magistrada agente agentes agresor detenido detenida fallecido fallecida agraciado escritor escritora cineasta artista local edil hallazgo crimen delito vivienda hospital mujeres hombres jóvenes niños menores organización asociación plataforma colectivo recinto recurso fallo auto tribunal pieza muestra exposición montaje disco canción álbum',
    ranking: 'segundo segunda tercero tercera',
    turning:
      'cambio embargo también además tampoco ambos ambas otro otra otros otras demás restantes',
    indefinite: 'un una unos unas',
    definite: 'el la los las del al este esta estos estas',
    pointing: 'este esta estos estas ese esa esos esas dicho dicha dichos dichas tal tales',
    times:
      'semana mes año mañana tarde noche verano invierno primavera otoño temporada vez fin lunes martes miércoles jueves viernes sábado domingo días',
    prepositions: 'en con tras a para por sobre bajo de según sin desde durante ante contra',
  },
  pt: {
    epithets:
      'homem mulher jovem menino menina casal dupla trio suspeito vítima vítimas acusado acusada atacante zagueiro goleiro jogador treinador cantor cantora ator atriz incidente acidente ataque decisão anúncio medida pesquisa estudo relatório pesquisadores autores resultados sentença julgamento prédio vídeo imagens fotos acordo',
    ranking: 'segundo segunda terceiro terceira',
    turning: 'porém entanto também além contudo outro outra outros outras demais restantes',
    indefinite: 'um uma uns umas',
    definite: 'o a os as do da dos das no na este esta esse essa',
    pointing:
      'este esta estes estas esse essa esses essas deste desta desse dessa neste nesta nesse tal tais',
    times:
      'semana mês ano manhã tarde noite verão inverno primavera outono temporada vez fim segunda terça quarta quinta sexta sábado domingo dias feira',
    prepositions: 'em com após a para por sobre sob de segundo sem desde durante contra',
  },
  it: {
    epithets:
      'uomo donna ragazzo ragazza bambino coppia duo trio sospettato vittima vittime imputato imputata attaccante difensore portiere giocatore allenatore cantante attore attrice incidente attacco tragedia decisione annuncio misura sondaggio studio rapporto ricercatori autori risultati sentenza processo edificio video immagini foto accordo',
    ranking: 'seconda terzo terza quarto',
    turning: 'invece però inoltre anche tuttavia altro altra altri altre restanti',
    indefinite: 'un uno una',
    definite: 'il lo la l i gli le del della dei delle questo questa',
    pointing: 'questo questa questi queste quest tale tali',
    times:
      'settimana mese anno mattina pomeriggio sera notte estate inverno primavera autunno stagione volta fine giorni',
    prepositions: 'in con dopo a per su da di sotto secondo senza durante contro tra fra',
  },
  ca: { indefinite: 'un una uns unes', definite: 'el la els les del dels aquest aquesta' },
  ru: {
    ranking: 'второй вторая второе вторые третий третья третье',
    turning: 'также тоже однако же зато поэтому ему ей ним ней другие других остальные остальных',
    pointing:
      'этот эта это эти этого этой этому этим этих этом эту такой такая такое такие такого таких такому таким такими',
    times:
      'год года году неделя неделе неделю месяц месяце месяца раз утро день вечер весной летом осенью зимой сезон сезоне выходные',
    prepositions: 'в во на при после до с со по к для из за под об о от без перед',
  },
  uk: {
    ranking: 'другий друга друге третій третя третє',
    turning: 'також теж проте ж однак тому йому їй ним ній інші інших решта',
    pointing:
      'цей ця це ці цього цієї цьому цим цих цю такий така таке такі такого таких такому таким такими',
    times:
      'рік року році тиждень тижня тижні місяць місяця місяці раз ранок день вечір весни літа осені зими сезон сезоні',
    prepositions: 'у в на при після до з зі із за для під про від без перед по',
  },
  pl: {
    ranking: 'drugi druga drugie trzeci trzecia trzecie',
    turning: 'natomiast jednak zaś również też także inne innych pozostałe pozostałych',
    pointing: 'ten ta te tego tej tym tych tę taki taka takie takiego takich',
    times:
      'rok roku tydzień tygodnia tygodniu miesiąc miesiąca miesiącu raz razem roku sezon sezonie lata zimy samym',
    prepositions: 'w we na przy po do z ze za dla pod o od bez przed podczas',
  },
  tr: {
    ranking: 'ikincisi İkincisi üçüncüsü Üçüncüsü',
    turning: 'ise ayrıca da de onun onların',
    pointing: 'bu bunlar böyle',
    times:
      'hafta haftaya haftadan haftanın yıl yılın yıla yıldan ay ayın aydan sabah akşam gece sezon kez yaz kış gün güne günlerde',
  },
  az: {
    ranking: 'ikincisi İkincisi üçüncüsü Üçüncüsü',
    turning: 'isə da də həmçinin onun onların',
    pointing: 'bu həmin belə',
    times:
      'həftə həftəyə həftədən həftənin il ilin ildən ilə ay ayın aydan səhər axşam gecə mövsüm dəfə yay qış gün günə gündən günlər',
  },
  hy: {
    turning: 'սակայն նույնպես նաև նաեւ դրա դրանք դրանից',
    pointing: 'այս այդ այսպիսի այդպիսի',
    times: 'շաբաթ տարի տարվա տարում ամիս ամսվա առավոտ երեկո գիշեր ամառ ձմեռ անգամ օր օրերին',
  },
  ar: {
    ranking: 'والثانية والثاني والثالثة والثالث الثانية الثالثة',
    turning: 'أيضا أيضاً كذلك',
    pointing: 'هذا هذه ذلك تلك هؤلاء',
    times: 'الأسبوع الشهر العام السنة الصباح المساء الليلة الصيف الشتاء الموسم المرة اليوم',
    prepositions: 'في مع بعد على من إلى عن قبل خلال بموجب وفي وبعد',
  },
  eu: {
    turning: 'berriz ordea ere aldiz',
    // What was held, written or judged; the article is the end of the noun
    epithets: 'ekitaldia solasaldia agerraldia gertakaria auzipetua salatua atxilotua sindikatua',
    prepositions: 'bat batean batek batzuk batera baten bati bateko',
    behind:
      'hau hori hura honek horrek hark honen horren haren honetan horretan hartan hauek horiek haiek horien hauen haien horietan hauetan horretatik hartatik horrekin horiekin',
    times: 'aste urte hilabete goiz arratsalde gau egun asteburu denboraldi',
  },
  id: { behind: 'itu ini tersebut', times: 'minggu pekan bulan tahun hari malam pagi siang kali' },
  vi: { behind: 'này đó ấy', times: 'tuần tháng năm nay sáng chiều tối mùa lần' },
};
