import { isDateline } from './dateline';
import type { Lexicon } from './lists';
import { isWordCode } from './terms';

/** Lines that newsrooms set in one form in every language. */
const FORMS: readonly RegExp[] = [
  // "© 2026 Agency", "(c) Agency"
  /^(?:©|\(c\)\s)/iu,
  // A lone address of a page, a handle, a mail address
  /^(?:https?:\/\/\S+|www\.\S+|@\w+|\S+@\S+\.\w{2,})$/u,
  // "12:00 EST, 2 May 2013", "09.11.2026 14:30", "2026-11-09"
  /^[\d\s:./,|-]{4,}(?:\p{L}{2,4}\b)?[\d\s:./,|\p{L}-]{0,24}$/u,
  // "(APA, 11.9.2015)", "(red, AFP)", "(dpa/jd)": an agency's mark at the end of a report
  /^\([^()]{2,40}[^().!?]\)\.?$/u,
];
/** Who worked on a report, at its end: "Jane Doe contributed to this report." */
const CONTRIBUTED =
  /contribut\p{L}+ to (?:this|the) (?:report|story|article)|(?:contribuyó|contribuyeron) a este|(?:ont|a) contribué à cet|trug(?:en)? zu diesem Bericht/u;
/** First characters of the forms above; an address may also begin with a letter. */
const FORMED = /^[©(@\d]|^https?:|^www\.|^\S+@\S+$/;
/** "AP Photo/Jane Doe", "Reuters/John Doe", "Getty Images" */
const AGENCY_PHOTO = /AP Photo|Getty Images|Shutterstock|iStock|Unsplash|EPA-EFE|AFP\/|REUTERS\//;
/** "By Jane Doe", "Von Max Muster", "Jane Doe, London", and nothing more. */
const BY =
  /^\S+\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:[\s,&]+(?:and|und|et|y|e|en|og|och|i|и|та|və|ve|for|in|\p{Lu}[\p{L}.'’-]*)){0,9}\s*\.?$/u;
const BY_WORDS = new Set(
  'by von par por di door av af przez от від автор автор: hazırlayan müəllif müəllif:'.split(' '),
);
/** Most words of a byline, of a credit, and of a dateline that stands alone. */
const BRIEF = 14;
const DATELINE = 8;
/** No phrase is longer, in UTF-16 units. */
const REACH = 60;

const SHORT = 4;
const LINE = 25;

/** A phrase that nothing but furniture begins with, however long it is. */
const isTelling = (phrase: string): boolean =>
  /[:：】]$/u.test(phrase) || phrase.split(' ').length > 3;

/** Whether a line of so many words opens with a phrase and is short enough for it to count. */
function matches(opening: string, words: number, entry: string, lexicon: Lexicon): boolean {
  const phrase = entry.startsWith('=') ? entry.slice(1) : entry;
  if (!opening.startsWith(phrase)) return false;
  if (words > (phrase === entry ? LINE : SHORT) && !isTelling(phrase)) return false;
  return lexicon.unspaced || endsWord(opening, phrase);
}

/**
 * Whether a sentence is part of the page's furniture and not of the story: a byline, a photo
 * credit, a source line, a correction note, an invitation to read, follow or subscribe.
 *
 * @param text the sentence.
 * @param words how many words it has.
 */
export function isFurniture(text: string, words: number, lexicon: Lexicon): boolean {
  if (
    words <= BRIEF &&
    (AGENCY_PHOTO.test(text) || CONTRIBUTED.test(text) || hasForm(text) || isByline(text))
  )
    return true;
  if (words <= DATELINE && isDateline(text)) return true;
  const start = openingStart(text);
  const key = text.slice(start, start + lexicon.keyLength).toLowerCase();
  const entries = lexicon.furniture.get(key);
  if (entries === undefined) return false;
  const opening = text
    .slice(start, start + REACH)
    .toLowerCase()
    .replace(/ +(?=[:：])/u, '');
  return entries.some((entry) => matches(opening, words, entry, lexicon));
}

/** Where the phrases are looked for: behind marks, but not behind an opening bracket. */
function openingStart(text: string): number {
  let start = 0;
  while (start < text.length && !'(【'.includes(text.charAt(start))) {
    if (isWordCode(text.charCodeAt(start))) break;
    start += 1;
  }
  return start;
}

const hasForm = (text: string): boolean =>
  FORMED.test(text) && FORMS.some((form) => form.test(text));

function isByline(text: string): boolean {
  const space = text.indexOf(' ');
  return BY_WORDS.has(text.slice(0, Math.max(0, space)).toLowerCase()) && BY.test(text);
}

/** "subscribe" is not found in "subscribers". */
function endsWord(opening: string, phrase: string): boolean {
  return /[^\p{L}]$/u.test(phrase) || !/^[\p{L}\p{M}]/u.test(opening.slice(phrase.length));
}
