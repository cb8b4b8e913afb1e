import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';

/** Nouns before the name of a scientific journal, and words for what is printed in one. */
const JOURNALS: Readonly<Record<string, { noun: RegExp; printed: RegExp }>> = {
  de: {
    noun: /^(?:(?:fach|wissenschafts)?(?:journals?|magazins?|zeitschrift)|fachblatte?s?)$/u,
    printed:
      /^(?:(?:veröffentlich|publizier|präsentier|vorgestell)\p{L}*|erschien\p{L}*|berichten?|schreib(?:t|en))$/u,
  },
  en: {
    noun: /^journal$/u,
    printed:
      /^(?:published|writing|wrote|reported|reports?|research|study|studies|findings|paper|article)$/u,
  },
  es: {
    noun: /^revista$/u,
    printed: /^(?:publicad[oa]s?|publican?|publicó|publicaron|publicar)$/u,
  },
  nb: {
    noun: /^(?:fag|forsknings)?(?:tidsskriftet|tidsskrift)$|^fagbladet$/u,
    printed: /^(?:publisert|publiserte|publiseres|skriver|skrev)$/u,
  },
};

/** The journal in which findings were printed: "in the journal X", "im Fachblatt X". */
export function journalAt(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  const forms = JOURNALS[language];
  const own = clause.startingAt(at);
  // "Fachblatt" is a part of the name's phrase where all nouns have a capital.
  const name = own?.head === at + 1 ? own : clause.startingAt(at + 1);
  if (forms === undefined || name?.kind !== 'name' || clause.gap(at + 1) !== 0) return undefined;
  const printed = clause.tokens.some(({ lower }) => forms.printed.test(lower));
  return printed && forms.noun.test(clause.lower(at)) ? name : undefined;
}
