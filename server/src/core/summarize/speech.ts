import { findEnclosures, type Text } from '../text';

/** So far before and behind a sentence both marks of a quotation are looked for that it is part of. */
const REACH = 6;
const MARK = /["“”„«»「」『』`]|(?<![\p{L}\p{N}])[‘']|['’](?![\p{L}\p{N}])/u;
/** A whole quotation. */
const WHOLE =
  /"[^"]*"|[“„][^“”„]*[“”]|«[^«»]*»|»[^«»]*«|[「『][^「」『』]*[」』]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])(?:[^‘’']|(?<=\p{L})[’'](?=\p{L}))*['’](?!\p{L})/gu;
/** A mark that opens a quotation, and one that closes it, by what stands beside it. */
const OPENING = /(?:^|[\s(—–:-])["“„«»「『‘'](?=[\p{L}\p{N}¿¡…[])/u;
const CLOSING = /(?<=[\p{L}\p{N}.,!?…)\]])["“”»«」』]|(?<=[.,!?…])['’](?![\p{L}\p{N}])/u;

/** A text without what stands in quotation marks. */
export function unquoted(text: string): string {
  let rest = text;
  for (const { start, end, bracket } of findEnclosures(text).reverse())
    if (!bracket) rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

/** Whether the marks before a sentence leave a quotation open. */
function isOpenBefore({ sentences }: Text, index: number, reach: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const { text } = sentences[at] as Text['sentences'][number];
    if (MARK.test(text)) return OPENING.test(text.replace(WHOLE, ''));
  }
  return false;
}

/** Whether the marks behind a sentence close a quotation that they do not open. */
function isClosedBehind({ sentences }: Text, index: number, reach: number): boolean {
  for (const { text } of sentences.slice(index + 1, index + 1 + reach)) {
    if (!MARK.test(text)) continue;
    const rest = text.replace(WHOLE, '');
    return CLOSING.test(rest) && !OPENING.test(rest);
  }
  return false;
}

/**
 * Whether a sentence without marks stands within a quotation whose marks stand in other sentences,
 * so that its words are somebody's who is not named in it. Of those beside it one mark is enough.
 */
export function isSpokenOn(text: string, source: Text, index: number): boolean {
  if (MARK.test(text)) return false;
  if (isOpenBefore(source, index, 1) || isClosedBehind(source, index, 1)) return true;
  return isOpenBefore(source, index, REACH) && isClosedBehind(source, index, REACH);
}

/** German verbs in the form of reported speech. */
const REPORTED =
  /(?<!\p{L})(?:[Ss]ei|seien|habe|werde|solle|müsse|könne|wolle|dürfe|gebe|gehe|komme|stehe|liege|bleibe|lasse|brauche)(?!\p{L})/u;
/** Who says it, or a way to say that somebody does. */
const REPORTER =
  /(?:^|[ ,„“])(?:[Ll]aut|zufolge|[Ss]o|[Nn]ach (?:Angaben|Ansicht|Auffassung|Meinung|Worten|Einschätzung|Informationen)|Sicht|heißt|hieß|[Ii]ch|(?:be|er|ver|ge)?(?:sag|klär|ton|richt|kündig|teil|mein|schreib|schrieb|sprach|sprech|sicher|warn|kritis|forder|zitier|führ|meld|gab|gibt|räum|wies|weist|dement|glaub|hoff|denk|find|fand|argument|vermut|haupt|wunder|frag|rechn|unterstr|monier|mahn|fügt|schilder|schließ|zeichn|vertrat|vertritt|verlaut|zähl|gänz|resüm|konstat|analysier|pläd|lob|freu|merkt|stät|stand|hielt)\p{Ll}*)(?!\p{L})/u;

/**
 * "Das Ergebnis sei noch offen.": German tells by the verb that somebody said it; where nobody is
 * named and no clause before the verb says who did, the speaker stands in a sentence before.
 */
export function isReported(text: string): boolean {
  const verb = text.search(REPORTED);
  if (verb < 0 || REPORTER.test(text)) return false;
  return !/[,:–—]/u.test(text.slice(0, verb)) && !/(?:^|,) ?(?:als|wie) (?:ob|sei)/iu.test(text);
}
