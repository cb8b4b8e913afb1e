import type { SourceLists } from './types';

/** What stands behind a noun without an article, and behind its article. */
const AFTER_VOWEL = ['k', 'ren', 'ri', 'ko', 'n', 'tik', 'rekin'];
const AFTER_CONSONANT = ['ek', 'en', 'i', 'eko', 'ean', 'etik'];
const WITH_ARTICLE =
  'a ak ek aren en ari ei arekin ekin an etan etako etatik arentzat entzat az ez'.split(' ');

/** A noun in its cases; a final "a" is taken for its own. */
function casesOf(stem: string): string[] {
  const bare = stem.endsWith('a') ? stem.slice(0, -1) : stem.replace(/(?<=[aeiou])r$/u, 'rr');
  const open = /[aeiou]$/u.test(stem) ? AFTER_VOWEL : AFTER_CONSONANT;
  const stems = open === AFTER_VOWEL ? stem : bare;
  return [stem, ...open.map((end) => stems + end), ...WITH_ARTICLE.map((end) => bare + end)];
}

/** What a participle is without its ending: "azal" of "azaldu", "adieraz" of "adierazi". */
const rootOf = (participle: string): string => participle.replace(/(?:tu|du|i|n)$/u, '');

/** How a verb goes on: "azaltzen", "adierazten", "idazten". */
function goesOn(participle: string): string {
  const root = rootOf(participle);
  if (participle.endsWith('n')) return `${root}ten`;
  const sibilant = /t?([szx])$/u.exec(root);
  return sibilant === null
    ? `${root}tzen`
    : `${root.slice(0, sibilant.index)}${sibilant[1] as string}ten`;
}

/** "azaldu", "azaltzen", "azalduz", "azaldutakoaren". */
function formsOf(participle: string): string[] {
  const did = `${participle}${/[nl]$/u.test(participle) ? 'dako' : 'tako'}`;
  const doing = participle.endsWith('n') ? `${participle}ez` : `${participle}z`;
  return [participle, goesOn(participle), doing, `${did}aren`, `${did}az`];
}

const each = (list: string, forms: (word: string) => string[]): string =>
  [...new Set(list.split(/\s+/u).flatMap(forms))].join(' ');
const words = (list: string): string => list.replace(/\s+/gu, ' ');
const nouns = (list: string): string => each(list, casesOf);
const verbs = (list: string): string => each(list, formsOf);

/** A noun with its article in the singular, as one that is known has it. */
function definitesOf(stem: string): string[] {
  const bare = stem.endsWith('a') ? stem.slice(0, -1) : stem.replace(/(?<=[aeiou])r$/u, 'rr');
  return ['a', 'ak', 'aren', 'ari', 'an', 'ean', 'tik', 'etik', 'az'].map((end) => bare + end);
}
const definites = (list: string): string => each(list, definitesOf);

const pluralsOf = (stem: string): string[] =>
  ['ek', 'en', 'etatik'].map((end) => stem.replace(/(?<=[aeiou])r$/u, 'rr') + end);

const ROLES = `lehendakari lehendakariorde ministro ministrorde kantziler kantzeler sailburu sailburuorde
  diputatu alkate alkateorde zinegotzi auzapez bozeramaile eledun mintzakide zuzendari zuzendariorde
  presidente presidenteorde idazkari idazkariorde ordezkari arduradun kide buruzagi buru burukide
  lider ahaldun batzarkide legebiltzarkide parlamentari europarlamentari eurodiputatu senatari
  kontseilari aholkulari delegatu gobernadore enbaxadore kontsul komisario komisarioburu ertzain
  polizia suhiltzaile militar jeneral koronel komandante kapitain errege erregina printze printzesa
  apezpiku artzapezpiku gotzain kardinal apaiz fraide moja erretore errektore errektoreorde dekano
  irakasle maisu maistra andereño hezitzaile begirale ikasle ikertzaile ikerlari aditu zientzialari
  ekonomista ekonomialari historialari historiagile soziologo politologo antropologo psikologo
  psikiatra filosofo hizkuntzalari filologo biologo geologo fisikari kimikari matematikari
  meteorologo astronomo arkeologo epidemiologo albaitari mediku sendagile erizain farmazialari
  botikari zirujau abokatu prokuradore fiskal epaile magistratu notario lekuko akusatu biktima
  entrenatzaile jokalari trebatzaile kapitain atezain aurrelari erdilari atzelari futbolari
  saskibaloilari txirrindulari pilotari arraunlari korrikalari mendizale alpinista surflari kirolari
  txapeldun arbitro pilotu aktore antzezle idazle egile poeta olerkari gidoilari bertsolari abeslari
  kantari kantautore musikari konpositore zinemagile zinegile ekoizle produktore argazkilari
  artista margolari eskultore diseinatzaile arkitekto ingeniari teknikari informatikari programatzaile
  dantzari koreografo komisario kritikari itzultzaile editore kazetari erredaktore iruzkingile
  analista langile bulegari gidari saltzaile merkatari ostalari tabernari sukaldari artzain
  abeltzain baserritar nekazari laborari arrantzale basozain lorezain enpresaburu enpresari ekintzaile
  gerente kudeatzaile kontseilari bazkide akziodun jabe sortzaile sustatzaile bultzatzaile
  antolatzaile koordinatzaile eragile militante aktibista ekologista feminista sindikalista
  boluntario bizilagun herritar gazte guraso aita ama anaia arreba neba ahizpa seme alaba senar
  emazte alargun aitona amona osaba izeba iloba bikotekide lagun protagonista pilotazale zale
  preso errefuxiatu migratzaile erabiltzaile bezero irakurle parte-hartzaile hizlari moderatzaile
  aurkezle esatari gonbidatu hautagai zerrendaburu teologo imam
  hautetsi errelatore kazike auzapezorde prokuradore instruktore
  sukaldari txakolingile ekoizle hezitzaile logopeda fisioterapeuta psikopedagogo gidari euskaltzain
  akademiko irakasle-ikertzaile doktore doktoregai katedradun kronista komentarista zutabegile
  podcastgile ilustratzaile komikigile marrazkilari fotokazetari zuzendari-gerente bolondres piragüista igerilari atleta tenislari boxeolari eskalatzaile judoka eskiatzaile
  gaitero trikitilari pianista biolinista gitarrista disko-jartzaile musikologo
  etnografo genetista kardiologo onkologo pediatra ginekologo immunologo birologo
  psikoterapeuta zoologo botanikari agronomo glaziologo klimatologo sismologo geografo
  demografo kriminologo
  aitasantu negoziatzaile bitartekari behatzaile begirale txostengile epaimahaikide epaimahai`;

const ORGANIZATIONS = `gobernu jaurlaritza aldundi udal udaletxe udalbatza sail sindikatu elkarte alderdi
  enpresa konpainia multinazional unibertsitate fakultate institutu batzorde kontseilu federazio
  erakunde banku auzitegi epaitegi entzutegi polizia ertzaintza udaltzaingo osakidetza osasunbidea
  fiskaltza agentzia egunkari aldizkari astekari irrati telebista fundazio zentro ospitale
  parlamentu legebiltzar kongresu senatu ministerio ministeritza euskaltzaindia mugimendu plataforma
  talde zibil kolektibo bilgune eliza museo bulego behatoki zuzendaritza idazkaritza presidentzia
  lehendakaritza mankomunitate koordinakunde koordinadora konfederazio kooperatiba
  patronal ganbera elkargo akademia argitaletxe diskoetxe antzoki zinemaldi jaialdi klub
  ikastola ikastetxe eskola instituzio administrazio ordezkaritza enbaxada kontsulatu
  batasun sozietate asanblada biltzar partzuergo gurutze abokatutza
  ararteko gorte ikergune armada ejertzito guardia foruzaingo tribunal justizia kontzeju diputazio
  koalizio fronte sare zerbitzu artxibo liburutegi kate argazki-agentzia albiste-agentzia
  prentsa-agentzia albistegi atari webgune ekoiztetxe banketxe aseguru-etxe aerolinea epaimahai
  gobernu-ordezkaritza gobernuordezkaritza kabinete exekutibo kofradia kabildo gotzaindegi
  artzapezpikutza apezpikutegi laborategi klinika batzar inspekzio auzapezgo herriko-etxe prefetura
  suprefetura departamendu`;

/** Bodies of which an article has mostly one, so that the noun alone tells which one is meant. */
const BODIES = `gobernu jaurlaritza aldundi udal udaletxe udalbatza polizia ertzaintza udaltzaingo
  auzitegi epaitegi entzutegi fiskaltza epaimahai ministerio ministeritza parlamentu legebiltzar
  kongresu senatu armada ejertzito tribunal zuzendaritza batzorde exekutibo patronal unibertsitate
  ospitale koordinakunde mankomunitate partzuergo kontseilu akademia ikastetxe ikastola prefetura
  osakidetza foruzaingo argitaletxe elkargo eskola behatoki suhiltzaile eliza elizbarruti antzoki
  orkestra jaialdi aireportu aldizkari telebista zentro lantegi jauregi kofradia gotzaindegi
  hezkuntza-batzorde babes-zerbitzu`;
/** What news calls a body by that it named before. */
const GENERIC = `enpresa konpainia sindikatu alderdi koalizio elkarte erakunde fundazio federazio klub
  agentzia egunkari institutu plataforma mugimendu kolektibo banku museo sail
  multinazional kooperatiba`;

/** Those whose word is that of the body they belong to, where nobody names them. */
const GROUPS =
  'ikertzaile ikerlari zientzialari iturri ordezkari arduradun aditu teknikari kide agintari langile';

/** Texts that tell something by themselves. */
const TEXTS = `gida testu proiektu artikulu gutun txosten ikerketa ikerlan azterketa azterlan inkesta ebazpen epai sententzia lege
  barometro manifestu komunikatu agiri dekretu itun hitzarmen konstituzio estatutu adierazpen
  diagnostiko ikuskaritza-txosten liburu dokumental akta`;

const TELLINGS = `ohar txosten informazio lekukotza azalpen ebaluazio zenbaketa neurketa sailkapen
  estimazio balantze galdeketa proiekzio kontaketa agiri ebazpen epai gutun komunikatu prentsaohar prentsaurreko agerraldi
  dokumentu ohar sumario adierazpen elkarrizketa artikulu inkesta ikerketa ikerlan azterketa azterlan estatistika datu
  kalkulu balorazio bideo mezu txio hitzaldi manifestu liburu lege auto sententzia
  diagnostiko barometro iritzi aurreikuspen`;

/** Basque: who says something has an ending of its own, and nouns for people stand behind names. */
export const BASQUE: SourceLists = {
  order: 'sov',
  openers:
    'azken azkeneko lehen lehenengo egungo gaurko atzoko herenegungo aurtengo iazko hainbat zenbait beste behin orduko ordutik',
  verbs:
    words(`${verbs(`erran adierazi azaldu jakinarazi salatu nabarmendu iragarri aurreratu ohartarazi
    gaineratu baieztatu ukatu kontatu gogoratu gogorarazi oroitarazi azpimarratu
    akusatu ondorioztatu azaleratu komunikatu zenbatetsi
    kritikatu aipatu zehaztu argitu eskatu exijitu gaitzetsi txalotu goraipatu argudiatu
    defendatu esplikatu deitoratu leporatu egotzi iradoki ziurtatu segurtatu
    aldarrikatu hausnartu mintzatu arbuiatu gezurtatu laburbildu ihardetsi deskribatu xehatu
    zertzelatu arrazoitu proposatu planteatu gomendatu aholkatu ikusarazi nabarmenarazi txiokatu
    oihukatu konfirmatu alertatu abisatu kexatu galdegin hitzeman goretsi lamentatu errepikatu arrapostu seinalatu iruzkindu
    komentatu arrazoitu arranguratu informatu xehetu desmentitu `)}
    esan esaten esanez esana esandakoaren esandakoez erantsi eransten erantsiz uste iritzi galdetu galdetzen dioenez diotenez zioenez ziotenez diotenaren
    dioenaren diosku dioskute`),
  weak: `dio diote zioen zioten ${verbs(`zabaldu berretsi argitaratu idatzi publikatu plazaratu aitortu agertu onartu agindu bermatu jaso
    erabaki ebatzi sinetsi pentsatu jarraitu segitu hasi amaitu bukatu egiaztatu frogatu kalkulatu
    estimatu aurreikusi susmatu gehitu eskertu baloratu ohartu bildu ikusi justifikatu
    mehatxatu borobildu pentsatu poztu damutu ekin bota erreparatu irudikatu baztertu babestu
    zoriondu sumatu antzeman ebatzi laburtu txertatu iruditu eztabaidatu`)} erantzun erantzuten erantzunez espero irakur ageri`,
  shows: verbs('erakutsi ondorioztatu iradoki gomendatu jaso'),
  behind:
    'arabera,arabera ere,ustez,ustetan,iritziz,iritzian,hitzetan,esanetan,erranetan,aburuz,berbetan,irudiko,hitzak dira,hitzak ziren,berbak dira,esanak dira,adierazpenak dira,ustea da,iritzia da,ustean,irudikoz,aburuan,aldarria da,salaketa da,kexa da,mezua da,berri ematearen arabera',
  before: 'iturria',
  tellings: nouns(`${TELLINGS} ${TEXTS}`),
  between:
    words(`ere du dute zuen zuten dio diote die gaur atzo herenegun bart goizean orain lehen gero
    hori hala ez baina behin beste besteak garai hartan berak dutenez duenez zuenez zutenez da dira
    zen ziren ditu dituzte baten batzuen berri arratsaldean eguerdian gauean bihar aurten iaz jada
    asteon astelehenean asteartean asteazkenean ostegunean ostiralean larunbatean igandean
    alabaina halaber ordea bestalde gainera azkenik beraz dena ondoren aldiz adibidez`),
  he: 'hark harek horrek berak haren beraren bere',
  they: 'haiek eurek haien euren beren',
  joints: 'eta baina edo',
  roles: nouns(ROLES),
  spokes: nouns('bozeramaile eledun mintzakide'),
  unnamed: nouns(`polizia iturri aditu ikertzaile lekuko hedabide agintari gobernu kritikari inkesta
    txosten enpresa sindikatu elkarte alderdi familia auzitegi mediku guraso herritar senide epaile
    agintaritza`),
  organizations: nouns(ORGANIZATIONS),
  bodies: definites(`${BODIES} ${GENERIC}`),
  generic: definites(GENERIC),
  texts: definites(TEXTS),
  groups: each(GROUPS, pluralsOf),
  documents: `${nouns('txosten hitzarmen itun adierazpen konstituzio estatutu')} legea legearen legeak legean`,
  labels: 'iturria,iturriak,argazkia',
};
