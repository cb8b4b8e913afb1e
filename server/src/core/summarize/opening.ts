import { perLanguage } from '../text';
import type { Coverage } from './coverage';
import type { Analysis } from './features';
import { KNOWN } from './lists/known';
import { KIND, readTerms, type Terms } from './terms';
import type { Candidate } from './types';

/** Definite articles in front of a sentence's subject. */
const ARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^[Tt]he (?=\p{Ll})/u],
  ['de', /^(?:Der|Die|Das) (?=\p{L})/u],
  ['nl', /^(?:De|Het) (?=\p{Ll})/u],
  ['es', /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?=\p{Ll})/u],
  ['fr', /^(?:[Ll]es? |[Ll]a |[Ll][’'])(?=\p{Ll})/u],
  ['it', /^(?:[Ii]l |[Ll]o |[Ll]a |[Ii] |[Gg]li |[Ll]e |[Ll][’'])(?=\p{Ll})/u],
  ['pt', /^(?:[Oo]s?|[Aa]s?) (?=\p{Ll})/u],
]);
/** A time, a place or a source before the subject: "On Monday, the charity said …". */
const ADVERBIAL: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^(?:In|On|At|By|Last|Earlier|Yesterday|Today|During|After|Since|For|From|With|Until)\b[^,]{2,45}, (?=the )/u,
  ],
  [
    'es',
    /^(?:En|El \d+|Desde|Tras|Durante|A|Hasta|Por|Con|Ayer|Hoy)\b[^,]{1,45}, (?=(?:el|la|los|las) )/u,
  ],
  [
    'fr',
    /^(?:En|Le \d+|Depuis|Après|Pendant|À|Dans|Pour|Avec|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi) [^,]{1,45}, (?=(?:le|la|les) |l[’'])/u,
  ],
  [
    'it',
    /^(?:In|Il \d+|Dal|Dopo|Durante|Nel|Nella|Per|Con|Ieri|Oggi)\b[^,]{1,45}, (?=(?:il|lo|la|i|gli|le) )/u,
  ],
  ['pt', /^(?:Em|No|Na|Desde|Após|Durante|Por|Com|Ontem|Hoje)\b[^,]{1,45}, (?=(?:o|a|os|as) )/u],
]);
/** Languages with the article at the end of the noun, and a noun that opens with a verb behind it. */
const NORDIC = new Set(['nb', 'nn', 'no', 'da', 'sv']);
const NORDIC_NOUN =
  /^(\p{Lu}\p{Ll}{2,}(?:en|et|ene|erna|arna|orna)|\p{Lu}\p{Ll}{4,}[^aeiouyæøåäö\W]a) (?:er|var|har|hade|hadde|vil|kan|skal|ska|må|ble|blir|blev|fikk|fick|får|kom|sier|säger|\p{Ll}{2,}(?:te|de|et|ar|er))(?= )/u;
/** Languages that write no article, or only one that all nouns have: a noun may be known or not. */
const BARE = new Set(['ru', 'uk', 'pl', 'az', 'tr', 'hy', 'eu', 'fi', 'et', 'hu', 'cs', 'ar']);
const BARE_NOUN = /^\p{Lu}[\p{L}-]{3,}(?=[ ,])/u;
/** "أعلنت الوزارة": the noun with its article stands behind the verb. */
const ARABIC_NOUN = /^(?:\S+ ){0,1}?[وفبلك]?(ال\p{L}{3,})/u;
/** Languages that write all nouns with a capital: what has none is an adjective. */
const CAPITALS = new Set(['de', 'lb']);

/** A noun is looked for among so many words behind the article, and what tells which, behind it. */
const REACH = 3;
const WORDS = 9;
/** What follows a noun and tells which one is meant: "The head of the council", "The man who …". */
const QUALIFIER =
  /^(?:of|who|whose|whom|that|which|for|in|on|at|into|between|from|to|by|with|behind|über|von|vom|zur?m?|für|des|der|de|d[’']\p{L}+|del|du|di|della?|dei|da|do|que|qui|che|para|pour|per|entre|sobre|met|voor|van|om|som|av|på|i|mellom)$/iu;
/** What stands behind an English noun and is none, so that the noun ended before it. */
const VERBS =
  '(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says|say|told|tells|also|then|now|never|took|came|went|got|gave|made|saw|\\p{Ll}+(?:ed|ing))';
const VERB = new RegExp(`^${VERBS}$`, 'u');
/** Numbers before a noun, which say nothing of which things are meant: "The two groups …". */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|due|tre|quattro|dois|duas|três|quatro|twee|drie|vijf)$/u;
/** What tells a noun's name behind a comma. */
const NAMING = /^(?:dubbed|called|named|known|namens|genannt|llamad[oa])$/u;
/** "The results, released on Tuesday by Hale Institute, …" */
const PUBLISHED = /^(?:released|published|presented|announced)$/u;
/** What makes a qualifier tell something: a name, a figure, a thing that is new. */
const TELLING = /^(?:[‘'"“(]?\p{Lu}|\p{N}|an?$|eine?[rnms]?$|una?$|une$|um$|uma$|en$|et$)/u;

const knownOf = perLanguage<ReadonlySet<string>>(
  (language) =>
    new Set((Object.hasOwn(KNOWN, language) ? (KNOWN[language] as string) : '').split(' ')),
);

/** Words without the marks around them, but with a comma behind. */
const toWord = (raw: string): string => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N},]+$/gu, '');

/** The noun that a sentence opens with, in languages without an article in front of it. */
function bareNoun(text: string, { kinds }: Terms, language: string): string | undefined {
  if (language === 'ar') return ARABIC_NOUN.exec(text)?.[1];
  return kinds[0] === KIND.join ? undefined : BARE_NOUN.exec(text)?.[0];
}

/** What the opening of a sentence is compared with. */
interface Told {
  analysis: Analysis;
  told: Coverage;
  /** The sentence's place among the candidates. */
  at: number;
}

/** Whether the headline or a chosen sentence before this one has a word. */
function isTold(word: string, { analysis, told, at }: Told): boolean {
  const [hash = 0] = readTerms(word).hashes.slice(-1);
  const id = analysis.vectors.find(hash);
  return id >= 0 && (told.isTold(id, at) || analysis.headline.includes(id));
}

/** Whether a sentence before this one has the word that this one opens with. */
function isOld(word: string, { analysis, at }: Told): boolean {
  const { offsets, ids, kinds } = analysis.vectors;
  const before = ids.subarray(0, offsets[at]);
  return formsOf(word, analysis).some((form) => {
    const id = analysis.vectors.find(readTerms(form).hashes[0] as number);
    return kinds[id] === KIND.word && before.includes(id);
  });
}

/** An Arabic noun with its article, and as it was when it was told of first. */
const formsOf = (word: string, { text }: Analysis): string[] =>
  text.language === 'ar' ? [word, word.slice(2)] : [word];

/** Whether what stands behind a noun tells which one is meant, in the words up to the next comma. */
function isQualified(noun: string, next: string, further: readonly string[]): boolean {
  if (noun.endsWith(',') && !PUBLISHED.test(next)) return TELLING.test(next) || NAMING.test(next);
  if (!noun.endsWith(',') && !QUALIFIER.test(next)) return false;
  const comma = further.findIndex((word) => word.endsWith(','));
  return further.slice(0, comma < 0 ? REACH : comma + 1).some((word) => TELLING.test(word));
}

/** Whether the words behind an article name a thing that nobody told of: "The home featured …". */
function isUnknownThing(rest: string, language: string, state: Told): boolean {
  const words = [...rest.split(' ', WORDS), '', '', '', ''].map(toWord);
  const known = knownOf(language);
  const all = CAPITALS.has(language);
  for (let at = 0; at < REACH; at += 1) {
    const [raw, next, ...further] = words.slice(at, at + 2 + REACH) as [
      string,
      string,
      ...string[],
    ];
    const word = raw.replace(',', '');
    if (language === 'en' && at > 0 && VERB.test(word)) return true;
    if (COUNTED.test(word)) continue;
    if (known.has(word.toLowerCase()) || isTold(word, state)) return false;
    const isCapital = /^[\p{Lu}\p{N}]/u.test(word);
    if (all && !isCapital) continue;
    if (isCapital !== all || isQualified(raw, next, further)) return false;
    if (all) return !/^\p{Lu}/u.test(next);
    if (language !== 'en' || raw.endsWith(',') || QUALIFIER.test(next)) return true;
  }
  return true;
}

/** "Mr Hale said …", but not "Mr Jon Hale said …" */
const TITLED =
  /(?:^|^[^,]{2,60}, )(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Det Sgt|Det Insp|Insp|Sgt)\.? (\p{Lu}[\p{L}'’-]+) (?!\p{Lu})/u;
/** "The charity said …" */
const BRIEF_THING = new RegExp(
  `^The (?:\\p{Ll}+ )?(\\p{Ll}+(?<!ly)) (?:and \\p{Ll}+ )?${VERBS} `,
  'u',
);

/** Whether the first sentence of a text without a headline tells of a thing as if it were known. */
export function beginsUnknown(text: string, language: string): boolean {
  if (language !== 'en') return false;
  const noun = BRIEF_THING.exec(text)?.[1];
  return TITLED.test(text) || (noun !== undefined && !knownOf(language).has(noun));
}

/**
 * Whether a sentence's subject is a thing or somebody that a reader of the points chosen so far
 * does not know: it has the definite article, or none in a language without articles, and neither
 * the headline nor a chosen sentence has the noun.
 */
export function opensUnknown(
  { text, terms }: Candidate,
  analysis: Analysis,
  at: number,
  told: Coverage,
): boolean {
  const { language } = analysis.text;
  const state = { analysis, told, at };
  const surname = language === 'en' ? TITLED.exec(text)?.[1] : undefined;
  if (surname !== undefined && !isTold(surname, state)) return true;
  const bare = text.replace(ADVERBIAL.get(language) ?? /^$/u, '');
  const article = ARTICLE.get(language)?.exec(bare)?.[0];
  if (article !== undefined) return isUnknownThing(bare.slice(article.length), language, state);
  if (NORDIC.has(language)) {
    const noun = NORDIC_NOUN.exec(text)?.[1];
    return noun !== undefined && !knownOf(language).has(noun.toLowerCase()) && !isTold(noun, state);
  }
  const noun = BARE.has(language) ? bareNoun(text, terms, language) : undefined;
  return (
    noun !== undefined &&
    isOld(noun, state) &&
    !formsOf(noun, analysis).some((form) => isTold(form, state))
  );
}
