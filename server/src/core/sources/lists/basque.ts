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
  ararteko gorte ikergune`;

const TELLINGS = `ohar txosten agiri ebazpen epai gutun komunikatu prentsaohar prentsaurreko agerraldi
  adierazpen elkarrizketa artikulu inkesta ikerketa ikerlan azterketa azterlan estatistika datu
  kalkulu balorazio bideo mezu txio hitzaldi manifestu liburu lege auto sententzia
  diagnostiko barometro iritzi aurreikuspen`;

/** Basque: who says something has an ending of its own, and nouns for people stand behind names. */
export const BASQUE: SourceLists = {
  order: 'sov',
  verbs:
    words(`${verbs(`erran adierazi azaldu jakinarazi salatu nabarmendu iragarri aurreratu ohartarazi
    gaineratu baieztatu ukatu berretsi kontatu gogoratu gogorarazi oroitarazi azpimarratu
    kritikatu idatzi aipatu zehaztu argitu eskatu exijitu gaitzetsi txalotu goraipatu argudiatu
    defendatu esplikatu deitoratu leporatu egotzi iradoki ziurtatu segurtatu
    aldarrikatu hausnartu mintzatu arbuiatu gezurtatu laburbildu ihardetsi deskribatu xehatu
    zertzelatu arrazoitu proposatu planteatu gomendatu aholkatu ikusarazi nabarmenarazi txiokatu
    oihukatu konfirmatu alertatu abisatu kexatu galdegin arrapostu seinalatu iruzkindu
    komentatu arrazoitu arranguratu informatu xehetu desmentitu `)}
    esan esaten esanez esana esandakoaren esandakoez erantsi eransten erantsiz erantzun erantzuten
    erantzunez uste iritzi galdetu galdetzen dioenez diotenez zioenez ziotenez diotenaren
    dioenaren diosku dioskute`),
  weak: `dio diote zioen zioten ${verbs(`zabaldu argitaratu publikatu plazaratu aitortu agertu onartu agindu bermatu jaso
    erabaki ebatzi sinetsi pentsatu jarraitu segitu hasi amaitu bukatu egiaztatu frogatu kalkulatu
    estimatu aurreikusi susmatu gehitu eskertu baloratu ohartu bildu ikusi justifikatu
    mehatxatu `)} irakur ageri`,
  shows: verbs('erakutsi ondorioztatu'),
  behind:
    'arabera,arabera ere,ustez,ustetan,iritziz,iritzian,hitzetan,esanetan,erranetan,aburuz,berbetan,irudiko,hitzak dira,berbak dira,esanak dira,adierazpenak dira,berri ematearen arabera',
  before: 'iturria',
  tellings: nouns(TELLINGS),
  between:
    words(`ere du dute zuen zuten dio diote die gaur atzo herenegun bart goizean orain lehen gero
    hori hala ez baina behin beste besteak garai hartan berak dutenez duenez zuenez zutenez da dira
    zen ziren ditu dituzte baten batzuen berri arratsaldean eguerdian gauean bihar aurten iaz jada
    asteon astelehenean asteartean asteazkenean ostegunean ostiralean larunbatean igandean
    alabaina halaber ordea bestalde gainera azkenik beraz dena ondoren aldiz adibidez`),
  he: 'hark harek berak haren beraren bere',
  they: 'haiek eurek haien euren beren',
  joints: 'eta baina edo',
  roles: nouns(ROLES),
  spokes: nouns('bozeramaile eledun mintzakide'),
  unnamed: nouns(`polizia iturri aditu ikertzaile lekuko hedabide agintari gobernu kritikari inkesta
    txosten enpresa sindikatu elkarte alderdi familia auzitegi mediku guraso herritar senide epaile
    agintaritza`),
  organizations: nouns(ORGANIZATIONS),
  documents: `${nouns('txosten hitzarmen itun adierazpen konstituzio estatutu')} legea legearen legeak legean`,
  labels: 'iturria,iturriak,argazkia',
};
