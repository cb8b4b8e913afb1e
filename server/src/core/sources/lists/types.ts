/** Where a verb's subject stands in a language: before it, on either side, at the far left, behind it. */
export type WordOrder = 'svo' | 'v2' | 'sov' | 'vso';

/**
 * How a language says who told something: closed classes of words, in small letters. Words are
 * parted by blanks, phrases by commas. A word with `*` at its end stands for all that begin so, one
 * with `*` at its beginning for all that end so.
 */
export interface SourceLists {
  order?: WordOrder;
  /** Verbs of saying, in the forms that have a subject. */
  verbs: string;
  /** Forms that are nouns as well, or mean something else: only right beside their subject. */
  weak?: string;
  /** Verbs that tell something only with what is believed behind them ("tror at"). */
  beliefs?: string;
  /** Participles that stand at the end of a clause whose auxiliary stands by the subject. */
  participles?: string;
  /** Infinitives that tell something: behind a modal verb ("cannot confirm"), or what leads to them. */
  infinitives?: string;
  /** Those modal verbs. */
  modals?: string;
  /** Verbs that tell something with a word that stands apart from them: "teilte:mit,an". */
  separable?: string;
  /** Forms without a subject of their own: that of the clause is meant ("saying that"). */
  gerunds?: string;
  /** What studies and reports do: only with such a subject, or an organization's. */
  shows?: string;
  /** Phrases that tell something as verbs do ("made clear"), and where their subject stands. */
  acts?: string;
  /** Verbs that tell something where quoted words follow ("dubbed", "likened"). */
  naming?: string;
  /** What is done with a text or talk by whom it is ("issued" a statement). */
  issues?: string;
  /** What somebody voices in so many words ("concern"), besides texts and talks. */
  feelings?: string;
  /** Participles of making a text, before "by" ("carried out"). */
  made?: string;
  /** What leads to them from a subject ("went on to say"). */
  leads?: string;
  /** Whose view something is, behind an owner ("in X's view"). */
  views?: string;
  /** Words that a sentence begins with before a name and that are no part of it ("Former X"). */
  openers?: string;
  /** What a group belonging to an institution is called, which speaks for it ("researchers at X"). */
  groups?: string;
  /** The ending of nouns before a postposition, which names do not take. */
  oblique?: string;
  /** Phrases before a source ("according to"). */
  before?: string;
  /** Phrases behind a source ("zufolge"). */
  behind?: string;
  /** Texts and talks by somebody ("statement", "report"). */
  tellings?: string;
  /** What stands between such a noun and its author ("by"). */
  by?: string;
  /** What a noun's further description begins with ("of"). */
  of?: string;
  /** Prepositions: what follows them is no subject. */
  prepositions?: string;
  /** Articles and other words that open a noun phrase. */
  articles?: string;
  /** Auxiliaries and adverbs that stand between a subject and its verb. */
  between?: string;
  /** Passive auxiliaries. */
  passive?: string;
  /** Personal pronouns: of a man, of a woman, of several or of a thing. */
  he?: string;
  she?: string;
  they?: string;
  /** Relative pronouns. */
  relatives?: string;
  /** Conjunctions that join two verbs of one subject. */
  joints?: string;
  /** What people are called by what they do or are. */
  roles?: string;
  /** Those who speak for an organization. */
  spokes?: string;
  /** What stands before a name and tells that it is a man's or a woman's. */
  mister?: string;
  missis?: string;
  /** What else may tell nothing but that somebody said so. */
  unnamed?: string;
  /** Head words of organizations' names. */
  organizations?: string;
  /** Bodies that a noun with an article singles out, though nothing names them ("the ministry"). */
  bodies?: string;
  /** Those that need no article for it ("police"). */
  bare?: string;
  /** Those that news calls somebody by whom it named before ("the company"). */
  generic?: string;
  /** Texts that are sources of their own, though nobody is named who wrote them ("the report"). */
  texts?: string;
  /** Names that their capitals alone do not tell: of one word, or with small words in them. */
  names?: string;
  /** Head words of documents' names. */
  documents?: string;
  /** What a line with sources begins with, before a colon. */
  labels?: string;
}

/**
 * How languages whose script has no capitals say who told something. Words are parted by blanks,
 * phrases by commas. What stands between a cue and the words that end a noun phrase is a source.
 */
export interface CaselessLists {
  /** Whether a verb's subject stands behind it, at the beginning of its clause, or has a marker. */
  subject: 'behind' | 'first' | 'marked';
  /** The marker behind a subject. */
  marker?: string;
  verbs: string;
  /** Phrases before a source. */
  before?: string;
  /** Phrases behind a source. */
  behind?: string;
  /** Phrases behind a source that mean something else as well: only behind a title or a known description. */
  weak?: string;
  /** Studies: who does one is a source, whatever the verb. */
  studies?: string;
  /** What joins the parts of a noun phrase, the nearest to the name last. */
  inner?: string;
  /** Words that end a noun phrase, beside the function words of the language. */
  ends: string;
  /** What is written on to the beginning of a word: prepositions, the article. */
  prefixes?: string;
  article?: string;
  he: string;
  titles: string;
  honorifics?: string;
  roles: string;
  spokes: string;
  unnamed: string;
  organizations: string;
  /** Texts and talks by somebody: whose they are is the source. */
  tellings?: string;
  /** What stands between such a noun and whose it is. */
  skips?: string;
  /** Those of them that are no part of what it is called. */
  trims?: string;
  /** The postposition behind what a text was published in, or told in. */
  publishes?: string;
  /** The postposition behind who issued a text. */
  issues?: string;
  /** What stands behind a verb that has no subject. */
  passive?: string;
  /** What joins two names. */
  joints?: string;
  /** What a clause begins with that is told. */
  that?: string;
  /** Last words of cues behind which nothing but a name stands. */
  sure?: string;
  /** What stands before an institution's name and is no part of it: "newspaper", "agency". */
  heads?: string;
  /** What begins such a name and is another word elsewhere: "The". */
  articles?: string;
  /** Verbs' nouns behind which a possessive is no auxiliary. */
  masculine?: string;
  /** What a condition begins with, in which nothing is said yet. */
  conditions?: string;
  /** What stands between a verb and the clause that is told. */
  copulas?: string;
  /** Bodies that are told from others by whose they are: "the police of X". */
  bodies?: string;
  /** What stands before such a body and does not tell it from others. */
  general?: string;
  /** Words for unnamed sources that stand inside names as well. */
  within?: string;
  /** Nouns of acts that end a noun phrase before a source: "the expression of this X …". */
  acts?: string;
  /** Names of offices and ranks of several words. */
  ranks?: string;
  /** Offices that one person holds at a time. */
  unique?: string;
  /** Roles that are no bearers: what they have to do with, where they are from. */
  fields?: string;
  /** Roles that are names as well: roles only before what an office is of. */
  namesakes?: string;
  /** The letters of the alphabet as they are spelled in acronyms. */
  letters?: string;
  /** What an office's own seat is called: with it a role is an institution. */
  seats?: string;
  /** Places and departments that stand between an office and its bearer's name. */
  places?: string;
  parts?: string;
  /** What towns' names end with, as a word of its own. */
  towns?: string;
  /** What joins an office and what it is for. */
  links?: string;
  /** Titles that are part of a name. */
  kept?: string;
  /** First names. */
  given?: string;
  /** Names of one word, or that are not told by their words: countries, bodies. */
  lone?: string;
  /** Nouns of studies and reports that are sources where nobody is named whose they are. */
  documents?: string;
  /** Names of such texts of several words. */
  dossiers?: string;
  /** Nouns that one acts "according to", which tell nothing. */
  measures?: string;
  /** The ending of nouns that mean several people. */
  groups?: string;
  /** The ending of nouns before a postposition, which names do not take. */
  oblique?: string;
  /** Words of phrases that name no medium: "foreign", "news agency". */
  vague?: string;
  /** What stands before one of many: "some", "every". */
  indefinites?: string;
  /** Bodies that were named before: "the company". */
  anaphors?: string;
  /** Who does something that is told of without a subject: "on the part of". */
  agents?: string;
  /** What stands behind a report or a study that shows something. */
  shows?: string;
  /** "This is the saying of X": the noun, and what stands before it. */
  turned?: string;
  turners?: string;
  /** What stands behind the owner of a saying, also at some distance. */
  possessive?: string;
  /** What a clause goes on with behind its subject: "X, in his …". */
  resumes?: string;
  /** What stands for a report that was named right before: "in which". */
  relatives?: string;
  /** Honours that a name of one word keeps. */
  familiar?: string;
  /** What joins the words of an institution's name that is taken from English. */
  linked?: string;
  /** Verbs' nouns that tell only with some words behind them: "noun:word word". */
  needs?: string;
  /** What stands behind verbs' nouns where they are something else: "in the charge of". */
  bars?: string;
  /** Verbs that are no nouns, to which that does not apply. */
  plain?: string;
  /** Phrases in which a verb tells nothing: "announced the verdict". */
  deeds?: string;
}
