import { countWords, outside, type Subject } from './subject';

/** The semicolon asks in Greek. */
const QUESTIONS = '?？؟;';

/** Urdu often asks with a full stop: "کون ہے ۔" */
const URDU_QUESTION =
  /^(?:کس|کیا|کون|کیوں|کیسے|کہاں|کب) |(?:کون|کیا|کیوں|کہاں) (?:ہے|ہیں)[\s۔]*$| کیونکر /u;

/** Whether a sentence asks; the question of somebody who is quoted and named does not. */
export function isQuestion(subject: Subject): boolean {
  const { text, last: stop, enclosures, language } = subject;
  if (language === 'hy' && /՞/u.test(outside(subject))) return true;
  if (language === 'ur' && URDU_QUESTION.test(text)) return true;
  if (!QUESTIONS.includes(stop) || (stop === ';' && language !== 'el')) return false;
  const last = enclosures[enclosures.length - 1];
  const mark = text.search(/[?？؟;][^?？؟;]*$/u);
  // The question of somebody who is quoted and named is a statement of who asked.
  const quoted = last !== undefined && !last.bracket && mark > last.start && mark < last.end;
  return !quoted || countWords(outside(subject)) < 2;
}

/** Single marks, as British and Dutch newspapers quote: an opening one, or a closing one. */
const OPENS_SINGLE = /(?:^|[\s(—–-])[‘'](?=[\p{L}\p{N}])/u;
const CLOSES_SINGLE = /[\p{L}\p{N}.,!?…][’'](?=[\s.,;:!?)]|$)/u;
/** After a comma or a stop only the end of a quotation is marked, never an omission ("James'"). */
const ENDS_SINGLE = /[.,!?…]['’](?=\s|$)/u;

/** Whether a sentence is quoted words whose speaker is not in it. */
export function isBareQuotation(subject: Subject): boolean {
  const { text, enclosures, sentence } = subject;
  if (sentence.kind === 'quote') return true;
  if (!subject.marked) return false;
  // A mark without its partner: the sentence is a part of a longer quotation.
  const rest = outside(subject);
  if (/["“”„«»「」『』]/u.test(rest)) return true;
  if (enclosures.some((enclosure) => !enclosure.bracket) && countWords(rest) < 2) return true;
  const opens = /^[‘']\p{L}/u.test(text);
  if (opens && !CLOSES_SINGLE.test(text.slice(1))) return true;
  if (opens && CLOSES_SINGLE.test(text.slice(-3)) && !ENDS_SINGLE.test(text.slice(0, -2)))
    return true;
  return ENDS_SINGLE.test(text) && !OPENS_SINGLE.test(text);
}

/** Direct speech after a dash ("– Jeg er glad", "— Я рад.") that nobody is named for. */
export function isDashSpeech({ text }: Subject): boolean {
  if (!'—–―-'.includes(text.charAt(0)) || !/^.\s*[\p{L}"“«„]/u.test(text)) return false;
  return !/[,!?.…]\s*[—–―-]\s*\p{Ll}|,\s\p{Ll}/u.test(text.slice(1));
}
