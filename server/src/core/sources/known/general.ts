/**
 * Words that many names share, in several languages, without diacritics: a name is kept under
 * another of its words where it has one.
 */
const GENERAL = new Set(
  `university universitat universite universidad universita universitetet universitet
  universidade universiteit uniwersytet universitesi universitatea unibertsitatea hochschule
  college institute institut instituto istituto instituut institutt ministry ministerium ministere
  ministerio ministero ministerie ministerstwo bundesministerium bundesamt departement department
  departementet association asociacion associacao associazione associacion verband vereinigung
  gesellschaft federation foderation confederation federacion federacao federazione national
  nationale nationaler nationales nacional nazionale international internationale internationaler
  internacional internazionale european europaische europaischer europeenne europea europeo
  federal committee commission komitee kommission comision comissao commissione comite comitato
  council conseil consejo consiglio conselho government regierung gouvernement gobierno governo
  organization organisation organizacion organizacao organizzazione foundation stiftung fondation
  fundacion fondazione fundacao company corporation gmbh group gruppe groupe grupo gruppo society
  center centre zentrum centro central centrale agency agence agencia agenzia agentur authority
  administration president general republic republik republique republica repubblica union
  deutsche deutscher deutsches osterreichische osterreichischer russian american british united
  министерство федерации федерация российской государственный национальный университет комитет
  академия центр институт республики международный կոմիտե նախարարություն համալսարան`.split(/\s+/u),
);

/** Whether a word, as `fold` gives it, tells little of which name it belongs to. */
export const isGeneral = (folded: string): boolean => GENERAL.has(folded);
