import type { Text } from '../text';

/** So far before and behind a sentence the marks of a quotation are looked for that it is part of. */
const REACH = 6;
const MARK = /["“”„«»「」『』`]|(?<![\p{L}\p{N}])[‘']|['’](?![\p{L}\p{N}])/u;
/** A mark that opens a quotation, and one that closes it, by what stands beside it. */
const OPENING = /(?:^|[\s(—–:-])(?:["“„«「『‘']|``)(?=[\p{L}\p{N}¿¡…[])/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?…)\]])(?:["“”»」』]|['’](?![\p{L}\p{N}]))/gu;

const last = (text: string, marks: RegExp): number =>
  [...text.matchAll(marks)].reduce((_, { index }) => index, -1);
const first = (text: string, marks: RegExp): number => {
  const at = text.search(new RegExp(marks.source, 'u'));
  return at < 0 ? Infinity : at;
};

/** Whether the marks before a sentence leave a quotation open. */
function isOpenBefore({ sentences }: Text, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const { text } = sentences[at] as Text['sentences'][number];
    if (MARK.test(text)) return last(text, OPENING) > last(text, CLOSING);
  }
  return false;
}

/** Whether the marks behind a sentence close a quotation that they do not open. */
function isClosedBehind({ sentences }: Text, index: number): boolean {
  for (const { text } of sentences.slice(index + 1, index + 1 + REACH)) {
    if (MARK.test(text)) return first(text, CLOSING) < first(text, OPENING);
  }
  return false;
}

/**
 * Whether a sentence without marks stands within a quotation whose marks stand in other paragraphs,
 * so that its words are somebody's who is not named in it.
 */
export const isSpokenOn = (text: string, source: Text, index: number): boolean =>
  !MARK.test(text) && isOpenBefore(source, index) && isClosedBehind(source, index);

/** German verbs in the form of reported speech. */
const REPORTED =
  /(?<!\p{L})(?:sei|seien|habe|werde|solle|müsse|könne|wolle|dürfe|gebe|gehe|komme|stehe|liege|bleibe|lasse|brauche)(?!\p{L})/iu;
/** Who says it, or a way to say that somebody does. */
const REPORTER =
  /(?:^|[ ,„“])(?:laut|zufolge|so|nach (?:Angaben|Ansicht|Auffassung|Meinung|Worten|Einschätzung|Informationen)|(?:aus |in )?Sicht|heißt|hieß|ich|(?:be|er|ver|ge)?(?:sag|klär|ton|richt|kündig|teil|mein|schreib|schrieb|sprach|sprech|sicher|warn|kritis|forder|zitier|führ|meld|gab|gibt|räum|wies|weist|dement|glaub|hoff|denk|find|fand|argument|vermut|behaupt|wunder|frag|rechn|unterstr|monier|mahn|fügt|schilder|schließ|bezeichn|vertrat|vertritt|verwies|verweist|verlaut|erzähl|ergänz|resüm|konstat|analysier|pläd|lob|freu)\p{Ll}*)(?!\p{L})/iu;

/**
 * "Das Ergebnis sei noch offen.": German tells by the verb that somebody said it; where nobody is
 * named and no clause before the verb says who did, the speaker stands in a sentence before.
 */
export function isReported(text: string): boolean {
  const verb = text.search(REPORTED);
  if (verb < 0 || REPORTER.test(text)) return false;
  return !/[,:–—]/u.test(text.slice(0, verb)) && !/(?:^|,) ?(?:als|wie) (?:ob|sei)/iu.test(text);
}
