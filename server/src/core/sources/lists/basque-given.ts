import { isGiven } from './given';

/** First names that are given in the Basque Country, in small letters, and hardly mean anything else. */
const NAMES = `abene adei agurtzane aiala aimar ainara ainhoa ainhize ainitze ainize ainoa aintzane
  aitor aitziber aizpea alaitz aloña amagoia amaia amaiur anartz ander andere andoitz andoni ane
  aner anjel antton antxon arantxa arantza arantzazu argoitz argiñe aritz arkaitz arnaldo asier
  aurora axun bakartxo begoña beñat benito bernardo bertol bihotz bingen bittor bixente blanca borja
  carlos carmen carmelo damaso dani dorleta edorta edurne egoitz egoi eider eihar ekain ekaitz ekhi
  ekhiñe ekiñe elixabete elene eli elsa eluska eñaut endika eneko eneritz enekoitz enaitz enrike
  erlantz erramun eritz erika estebe estibaliz estitxu eukene eulali eunate ezequiel fede federiko
  fermin frantxis frantziska gabirel gaizka galder garazi garbiñe garikoitz gaxuxa gexan gontzal
  goiatz goizalde goizargi goizeder goizane gorka gorane gotzon gotzone graxi gurutze haimar haitz
  haizeder hegoi helene hodei idoia idoya idurre iban igone igor igotz ihintza iker ikerne ikoitz
  imanol imanole inazio inma iñaki iñaut iñigo iraia iraitz irantzu iratxe irkus irune isaskun
  itxaro itxaso itziar ixabel ixiar ixone izaro izaskun jabier jagoba jakes jaime jaione jakue
  jasone javier jexux joana joane joanes jokin jon jone joritz josean joseba josebe josetxo josu jose
  joxan joxe joxean joxemari joxerra joxi juanjo juanma juantxo julen julene karmele karmelo
  kattalin kattin kepa koldo kike kizkitza koldobika kristina laida laiene larraitz laura lander
  leire leiore leixuri lide lierni lohizune lontxo loraitz lorea luix lukas maddalen maddi maialen
  maiana maider mailen maitane maite maitena maixabel maixux manex manoli marian maribel marijo
  marisol marixol markel martxel martxelo martzel mattin maurizia maxux mertxe mikel mikela miguel
  miren mirari mirentxu mitxel nagore naiara nahia nahikari naroa nekane nerea nikole odei oiana
  oihana oihane oier oihan olaia olaitz olatz onintza onintze oskar oskitz pantxika pantxo patxi
  patxo patziku patxika paxkal peio pello peru petti piarres puri ramuntxo rikardo ritxi roberto
  saioa sabin santi sorkunde sebas telmo txabi txaro txema txelo txetxu txepetx txomin udane uhaitz
  unai unax unaitz urko urtzi uxue uxoa uzuri xabi xabier xabin xan xanti xarles xebero ximun
  xalbat xalbador xuban yeray yon yosu zaloa zigor zihara zuriñe zutoia bidane bidatz kortxo
  maria juan rosa mari jesus luis joan carles oriol ione josep dmitri volodimir kamala recep nayib
  keir rishi giorgia gabriel edouard max frederique colette martin naia ibon oinatz danel enara malen
  elaia laia araitz irati aratz luken aiert haritz josune jesusmari karlos paz milagros aurelia
  asuncion margari mariasun mariaje maje conchi encarna charo merche isidro gregorio anselmo
  prudencio demetrio evaristo marcelino alfontso jacinto ismael mahmud yahya ismail hasan sadiq antti
  katalin mateusz andrzej zuzana sanna ibrahim kepa nuria mireia montserrat neus roger jordi marc
  laura gemma meritxell aina biel xavi xavier ferran lluis anton ximo vicent
  mohamed ahmad abdel samir youssef karim nasser bashar benny yoav itamar bezalel
  alexander aleksei iulia julia svetlana olena denis mikhail nikolai vitali valeri
  kim shigeru fumio narendra ferdinand anthony jacinda justin`;

const given = new Set(NAMES.split(/\s+/u));

/** Whether a word with a capital is a first name in a Basque or a Spanish text. */
export const isGivenInSpain = (lower: string): boolean => given.has(lower) || isGiven(lower);
