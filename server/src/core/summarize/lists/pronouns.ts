/**
 * Subject pronouns of persons, per language, and what tells whether a name or noun before one in
 * the same sentence can be meant. Entries are parted by commas; pronouns are matched as written
 * ("sie" is she or they, "Sie" is you), all else in lower case.
 */
export interface PronounLists {
  pronouns: string;
  /**
   * First words of openings that hold no subject, so that a pronoun behind one points back: times,
   * places, sources. Without them any opening counts.
   */
  openings?: string;
  /** With a pronoun right behind its noun ("The plan he announced …"), these open the sentence. */
  nominals?: string;
  /** Words that begin another clause or report: what stands before them can be meant. */
  barriers: string;
  /** The same, but only right before the pronoun; elsewhere they are prepositions. */
  joints?: string;
  /** Whether a comma always parts clauses, so that without one the pronoun is the subject. */
  clauses?: boolean;
  /** The form of a word that is marked as the subject. */
  subject?: RegExp;
}

const EN_OPENINGS =
  'in,on,at,after,before,during,since,until,for,from,by,with,without,under,over,throughout,within,following,amid,despite,outside,inside,near,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,last,next,only,just,earlier,today,yesterday,tomorrow,tonight,once,twice,soon,shortly,minutes,hours,days,weeks,months,years,moments,seconds,police,officials,prosecutors,investigators,authorities,witnesses';
const BARRIERS_EN =
  'said,says,say,saying,told,tells,that,believes,believe,thinks,think,thought,hopes,hoped,claims,claimed,announced,confirmed,insisted,admitted,argued,warned,knew,knows,know,felt,because,when,while,as,if,and,but,who,which,what,where,how,why,whether,than,though,although,like,so,or,one';
const FR_OPENINGS =
  "en,dans,à,a,au,aux,après,avant,pendant,durant,depuis,lors,sur,sous,pour,avec,sans,dès,vers,chez,selon,d’après,d'après,hier,aujourd’hui,aujourd'hui,demain,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,quelques,plus,peu,seulement";
const DE_OPENINGS =
  'am,an,im,in,auf,nach,vor,bei,beim,während,seit,bis,von,vom,mit,ohne,unter,über,für,durch,wegen,trotz,gegen,zum,zur,zu,laut,aus,um,als,nur,erst,schon,bereits,noch,nun,jetzt,heute,gestern,morgen,zunächst,zuletzt,später,früher,kurz,wenig,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,einen,den,dem';
const BARRIERS_DE =
  'und,oder,aber,sondern,dass,ob,weil,wenn,obwohl,wie,wo,was,wer,sagte,sagt,meinte,glaubt,meint';
const JOINTS_DE = 'als,seit,bis,während,nachdem,bevor,da,damit,sobald,solange,je';
const NORDIC_OPENINGS =
  'i,på,etter,efter,før,før,før,under,siden,sedan,ved,vid,hos,med,uten,utan,for,för,fra,från,til,till,over,över,ifølge,enligt,to,två,tre,fire,fyra,fem,seks,sex,sju,syv,åtte,åtta,ni,ti,tio,bare,bara,først,först,senere,senare,tidligere,tidigare,tirsdag,onsdag,torsdag,fredag,mandag,lørdag,søndag,måndag,tisdag,lördag,söndag,igår,idag,noen,några,dessverre,heldigvis,trolig,tyvärr,kanskje,kanske';
const BARRIERS_NORDIC =
  'at,att,og,och,men,som,fordi,når,när,da,då,hvis,om,mens,medan,eller,sa,sier,säger,sade,mener,menar,fortalte,hva,hvad,vad,hvordan,hur';
const ES_OPENINGS =
  'en,a,al,tras,después,antes,durante,desde,según,para,con,sin,por,hace,ayer,hoy,mañana,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,solo,sólo,más,poco';
const PT_OPENINGS =
  'em,no,na,nos,nas,a,ao,à,após,depois,antes,durante,desde,segundo,para,com,sem,por,há,ontem,hoje,amanhã,dois,duas,três,quatro,cinco,seis,sete,oito,nove,dez,só,mais,pouco';
const IT_OPENINGS =
  'in,a,al,alla,dopo,prima,durante,da,dal,secondo,per,con,senza,ieri,oggi,domani,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,solo,più,poco,nel,nella';
const RU_OPENINGS =
  'в,во,на,после,до,с,со,по,согласно,через,спустя,из,к,при,во время,позже,вчера,сегодня,ранее,летом,зимой,весной,осенью';
const UK_OPENINGS =
  'у,в,на,після,до,з,зі,із,за,згідно,через,при,пізніше,вчора,учора,сьогодні,раніше,під';
const VI_OPENINGS =
  'sau,trước,trong,vào,từ,tại,ngày,năm,hôm,tháng,ở,cuối,đầu,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười';
const ID_OPENINGS =
  'setelah,sebelum,selama,pada,di,sejak,dalam,menurut,usai,kemarin,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,senin,selasa,rabu,kamis,jumat,sabtu,minggu';

export const PRONOUNS: Readonly<Record<string, readonly PronounLists[]>> = {
  en: [
    {
      pronouns: 'he,she',
      openings: EN_OPENINGS,
      nominals: 'the,a,an,every,everything,what,all,nothing,when,where',
      barriers: BARRIERS_EN,
    },
    {
      // "Over four years it will spend …", but not "On Monday it rained".
      pronouns: 'they,it(?= (?:will|would|has|had|plans|said|expects|wants|also|then|can) )',
      openings: EN_OPENINGS,
      barriers: BARRIERS_EN,
    },
  ],
  de: [
    { pronouns: 'er', barriers: BARRIERS_DE, joints: JOINTS_DE, clauses: true },
    {
      pronouns: 'sie',
      openings: DE_OPENINGS,
      barriers: BARRIERS_DE,
      joints: JOINTS_DE,
      clauses: true,
    },
  ],
  nl: [
    {
      pronouns: 'hij',
      barriers: 'dat,en,of,maar,als,toen,omdat,terwijl,wat,die,hoe,waar,zei,zegt,vindt,denkt,wie',
      joints: 'nadat,voordat,sinds,tot',
      clauses: true,
    },
  ],
  nb: [{ pronouns: 'han,hun', openings: NORDIC_OPENINGS, barriers: BARRIERS_NORDIC }],
  sv: [{ pronouns: 'han,hon', openings: NORDIC_OPENINGS, barriers: BARRIERS_NORDIC }],
  fr: [
    {
      pronouns:
        "il(?! (?:y|n’y|n'y|faut|est|était|sera|reste|a fallu|s’agi|s'agi|existe|manque|semble|suffit|convient|pleut|ne|fallait|faudra|vaut))|elle|ils|elles",
      openings: FR_OPENINGS,
      barriers: 'que,et,mais,ou,quand,si,comme,où,qui,dont,lorsque,car',
    },
  ],
  es: [
    {
      pronouns: 'él,ella,ellos,ellas',
      openings: ES_OPENINGS,
      barriers: 'que,y,e,pero,cuando,si,como,porque,quien,mientras,dijo',
    },
  ],
  pt: [
    {
      pronouns: 'ele,ela,eles,elas',
      openings: PT_OPENINGS,
      barriers: 'que,e,mas,quando,se,como,porque,quem,enquanto,onde,disse',
    },
  ],
  it: [
    {
      pronouns: 'egli,ella,lui,lei',
      openings: IT_OPENINGS,
      barriers: 'che,e,ma,quando,se,come,perché,mentre,dove,con,per,di,su,disse,detto',
    },
  ],
  ru: [
    {
      pronouns: 'он,она,они',
      openings: RU_OPENINGS,
      barriers: 'что,и,а,но,когда,если,как,чем,или,где,который,потому,пока,того,то',
      clauses: true,
    },
  ],
  uk: [
    {
      pronouns: 'він,вона,вони',
      openings: UK_OPENINGS,
      barriers: 'що,і,й,та,а,але,коли,якщо,як,ніж,або,де,який,бо,поки,того,то,щоб',
      clauses: true,
    },
  ],
  bg: [
    {
      pronouns: 'той,тя',
      barriers: 'че,и,а,но,когато,ако,как,или,където,докато,като,да',
      clauses: true,
    },
  ],
  pl: [
    {
      pronouns: 'on,ona',
      barriers: 'że,i,a,ale,gdy,jeśli,jak,niż,lub,gdzie,który,bo,kiedy,oraz',
      clauses: true,
    },
  ],
  fi: [
    {
      pronouns: 'hän',
      barriers: 'että,ja,mutta,kun,jos,koska,kuin,tai,sekä,jossa,joka,vaikka,mitä,miten',
      clauses: true,
    },
  ],
  et: [
    { pronouns: 'ta,tema', barriers: 'et,ja,aga,kui,sest,nagu,või,kus,mida,kes', clauses: true },
  ],
  hu: [
    { pronouns: 'ő,ők', barriers: 'hogy,és,de,ha,mert,mint,vagy,ahol,amikor,az', clauses: true },
  ],
  hy: [
    {
      pronouns: 'նա,նրանք,նրա,նրանց,նրան',
      barriers: 'որ,և,եւ,ու,բայց,երբ,եթե,իսկ,թե,որը,որտեղ',
      clauses: true,
    },
  ],
  tr: [
    {
      pronouns: 'o(?=\\x2c),buna,bundan,bunun,bununla',
      barriers: 've,ki,ama,ancak,eğer,çünkü,ya,veya,ile',
    },
  ],
  az: [
    {
      pronouns: 'o(?=\\x2c),buna,bundan,bunun,bununla',
      barriers: 'və,ki,amma,lakin,əgər,çünki,ya,yaxud,ilə',
    },
  ],
  vi: [
    {
      pronouns: '(?:ông|bà|anh|chị|cô|họ|ông ấy|bà ấy)(?= \\p{Ll})',
      openings: VI_OPENINGS,
      barriers: 'rằng,là,mà,và,khi,nếu,nhưng,vì,cho,biết,nói,của,với',
    },
  ],
  id: [
    {
      pronouns: 'ia,dia,beliau',
      openings: ID_OPENINGS,
      barriers: 'bahwa,dan,ketika,yang,jika,tetapi,karena,kata,saat,mengatakan',
    },
  ],
  hi: [
    {
      pronouns: 'उन्होंने,उसने',
      barriers: 'कि,और,ने,जब,जो,तो,अगर,लेकिन,क्योंकि,जिसे,जिसमें,जैसा',
      clauses: true,
    },
  ],
  ur: [
    {
      pronouns: 'انہوں,انھوں',
      barriers: 'کہ,اور,نے,جب,جو,تو,اگر,لیکن,کیونکہ,جسے,جس',
      clauses: true,
    },
  ],
  fa: [{ pronouns: 'او,وی', barriers: 'که,و,اما,اگر,چون,با,به,از,برای,را', clauses: true }],
  ko: [
    {
      pronouns: '그는,그가,그녀는,그녀가',
      barriers: '하지만',
      subject: /\p{L}(?:[은는이가]|께서)$/u,
    },
  ],
};
