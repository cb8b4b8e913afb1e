import { hasOddMark, KIND, type Terms } from './terms';
import { STOPS, type Subject } from './subject';

/** "What you can do: …", "52nd minute: …"; before a quotation it says who speaks. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&'’-]{0,48}:\s+(?!["“”„«‘'—–-])/u;
const LABEL_WORDS = 6;
/** So few words are the label of a caption. */
const CAPTION_WORDS = 3;
const LABEL_REACH = 50;
/** A kicker and a headline on one line ("Back to school | Nine schools open"), an item of a list. */
const BAR = /^[•▪►]|\S\s[|¦]\s\S/u;
/** A handle, as calls to follow have them. */
const HANDLE = /(?:^|\s)@\p{L}[\p{L}\p{N}_]{2,}/u;
/** Without one of these there is neither; looked for first, because most sentences have none. */
const MARKS = /[|¦•▪►@]/;
/** Entries of a match ticker: "Jane Doe (Halden) wins a free kick." */
const TICKER =
  /^\p{Lu}[^()]{2,30} \([^()]{2,30}\) (?:wins a free kick|(?:right|left) footed|header )/u;
/** What is longer is mostly several lines that ran into one another. */
const LONGEST = 60;
/** So many names and figures, and no other word, are a table's row. */
const FEWEST_LISTED = 6;
const FEWEST_IN_RESULT = 4;
/** Most words of a caption that is only a name. */
const MOST_NAMED = 5;
/** How a text tells its reader what to do: "Use plain language.", but "Use of force is rare." */
const CALL: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^(?:Please|Join|Check|Follow|Find out|Learn|Visit|Register|Use|Make|Try|Consider|Ensure|Keep|Start|Contact|Download|Share|Add|Avoid|Create|Get|Read|Watch|Tell|Imagine|Remember|Take|Choose|Apply|Stay|Be|Identify|Ask|Don[’']t|Do not|Let[’']s|Determine|Provide|Submit|Develop|Establish|Decide|Write|See|Think|Encourage) (?!of\b|that\b)/u,
  ],
  ['es', /^(?:Imagine|Cierre|Haga|Consulte|Recuerde|Descubra|Visite|Piense|Únase) /u],
  ['de', /^(?:Stellen|Besuchen|Lesen|Nutzen|Achten|Melden|Denken|Schließen) Sie /u],
  ['fr', /^(?:Imaginez|Découvrez|Consultez|Pensez|Visitez|Rejoignez|Fermez) /u],
  ['nb', /^(?:Tenk|Se for deg|Husk|Prøv|Sjekk) /u],
  ['ru', /^(?:Представьте|Вспомните|Закройте|Посмотрите|Узнайте)[ ,]/u],
]);
/**
 * A word that only opens sentences, in the middle of one and without a stop before it: a caption
 * or a subheading ran into the sentence behind it ("Wine on the quay The harbour was closed"). What
 * stands before the word is looked at last: a pattern that began with it would stop at every blank.
 */
const RUN_IN: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    / (?:The|There|It|He|She|They|But|And|This|These|That['’]s|If|When) (?<=[\p{L}\p{N}’”'"] \S+ )[\p{Ll}\p{N}]| An (?<=[\p{Ll}\p{N}] \S+ )[\p{Ll}\p{N}]/u,
  ],
  [
    'de',
    / (?:Der|Das|Es|Er|Wobei|Während|Nachdem|Dabei|Damit|Außerdem|Zugleich|Doch|Aber|Auch|Nach|Bei|Mit|Im|Am|Zudem|Die(?= (?:\p{Ll}|\p{Lu}\p{L}+ (?:der|des|ist|sind|war|wird|hat|haben|wurden?) ))|(?:Zu|In|Für|Aus)(?= de[nmr] )) (?<=[\p{Ll}\p{N}] \S+ )\p{L}/u,
  ],
  ['nl', / (?:Het|Een|Dat|Hij|Maar|Ook|Volgens) (?<=[\p{Ll}\p{N}] \S+ )\p{Ll}/u],
  ['fr', / (?:Il|Elle|Ils|Mais|Selon|Cette|Dans|Une|Pour) (?<=[\p{Ll}\p{N}] \S+ )\p{Ll}/u],
  ['es', / (?:Pero|Según|Esta|Este|Una|Para|Además|También) (?<=[\p{Ll}\p{N}] \S+ )\p{Ll}/u],
  ['ru', / (?:Он|Она|Они|Это|Но|По|При|Также|Однако) (?<=[\p{Ll}\p{N}] \S+ )\p{Ll}/u],
]);

/** "… in the middle of a match A grandmaster has …", where a name's letter would be ("vitamin A"). */
const RUN_IN_ARTICLE =
  / A (?<=[\p{Ll}\p{N}] A )(?<!(?:itamin|epatitis|nfluenza|rade|evel|ype|lass|lan|eries|erie|roup|ection|ide|eam|art) A )(?=\p{Ll})/u;
/** A page's own words run into the story without a blank: "… on this deviceThe council …". */
const GLUED_PAGE =
  /^(?:[\p{L}’'-]+ ){3,14}\p{Ll}{3,}(?=(?:The|An?|In|On|At|It|He|She|They|This|Police|More|Two|Three) \p{L})/u;
/** What is left of a sentence that was cut before one of these leans on what was taken off. */
const LEANING =
  /^(?:And|But|It|He|She|They|This|These|That|Es|Er|Doch|Aber|Auch|Dabei|Damit|Zudem|Außerdem|Zugleich|Il|Elle|Ils|Mais|Pero|También|Además|Он|Она|Они|Это|Но|Также|Однако|Hij|Maar|Ook|Dat)(?!\p{L})/u;
/** A caption has so many characters, and what is left so many words, or nothing is taken off. */
const SHORTEST_CAPTION = 24;
const LONGEST_CAPTION = 220;
const REST_WORDS = 8;

/** Kickers and headlines on one line with the first sentence: "Fire | Nobody hurt | A barn …". */
const KICKERS = /^(?:[^|¦]{2,120}\s[|¦]\s+)+(?=\S)/u;

/** Length of the kickers that a paragraph begins with. */
export const kickerLength = (text: string): number =>
  MARKS.test(text) ? (KICKERS.exec(text)?.[0].length ?? 0) : 0;

/** Where a caption ends that ran into the sentence behind it; 0 if none did. */
function runInAt(text: string, language: string): number {
  const matches = [RUN_IN.get(language), language === 'en' ? RUN_IN_ARTICLE : undefined]
    .map((form) => (form === undefined ? -1 : text.search(form)))
    .filter((at) => at >= SHORTEST_CAPTION && at <= LONGEST_CAPTION);
  return matches.length === 0 ? 0 : Math.min(...matches) + 1;
}

/**
 * Length of what is no part of an article's first sentence and ran into it: a picture's caption, or
 * the page's own words.
 */
export function captionLength(text: string, language: string): number {
  const length = GLUED_PAGE.exec(text)?.[0].length ?? runInAt(text, language);
  if (length === 0) return 0;
  const rest = text.slice(length);
  return LEANING.test(rest) || rest.split(' ', REST_WORDS).length < REST_WORDS ? 0 : length;
}

/** A caption or a heading of names: "The mathematician Jan Brandt.", "Diversity and Inclusion." */
function isNameOnly({ hashes, kinds }: Terms): boolean {
  const last = kinds.length - 1;
  if (hashes.length > MOST_NAMED || last < 2 || kinds[last] !== KIND.name) return false;
  return kinds[last - 1] === KIND.name || kinds.every((kind, i) => i === 0 || kind !== KIND.word);
}

/** "The banks can breathe again: All seven …" opens a story; a label has no word in lower case. */
const isClause = (label: string): boolean =>
  label.split(' ').length > CAPTION_WORDS && /\s\p{Ll}{2,}/u.test(label);

function hasLabel(text: string, isFirst: boolean): boolean {
  const label = LABEL.exec(text)?.[0].trim();
  if (label === undefined || label.split(' ').length > LABEL_WORDS) return false;
  return !(isFirst && isClause(label));
}

/** Whether all behind the first word are names and figures; a result ends in a figure. */
function isListing({ kinds }: Terms): boolean {
  const result = kinds[kinds.length - 1] === KIND.figure;
  const fewest = result ? FEWEST_IN_RESULT : FEWEST_LISTED;
  return kinds.length >= fewest && kinds.every((kind, i) => i === 0 || kind >= KIND.name);
}

/**
 * Whether a sentence has the form of something else than a sentence of the story: a label with
 * what belongs to it, a kicker with its headline, a call to the reader, a row of a table, a
 * caption.
 */
export function isTorn(
  { text, last, marked, language, lexicon, sentence }: Subject,
  terms: Terms,
): boolean {
  if (lexicon.unspaced) return false;
  if (!STOPS.includes(last) || terms.words > LONGEST) return true;
  const colon = text.indexOf(':');
  if (colon > 0 && colon < LABEL_REACH && language !== 'hy') {
    if (hasLabel(text, sentence.index === 0)) return true;
  }
  if (hasOddMark(terms) && (BAR.test(text) || HANDLE.test(text))) return true;
  if (marked && text.includes(') ') && TICKER.test(text)) return true;
  if (isNameOnly(terms) || CALL.get(language)?.test(text) === true) return true;
  return isListing(terms) || RUN_IN.get(language)?.test(text) === true;
}
