import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';

/** Nouns before the name of a scientific journal, and what is done with findings in one. */
interface JournalForms {
  /** Nouns that are never anything else. */
  noun?: RegExp;
  /** Nouns for papers of all kinds: something has to be printed there. */
  paper?: RegExp;
  printed?: RegExp;
}
const JOURNALS: Readonly<Record<string, JournalForms>> = {
  de: {
    noun: /^(?:fach|wissenschafts)(?:journals?|blatt|blatts|magazins?|zeitschrift)$/u,
    paper: /^(?:journals?|magazins?|zeitschrift)$/u,
    printed: /^(?:(?:veröffentlich|publizier|präsentier|vorgestell)\p{L}*|erschien\p{L}*)$/u,
  },
  en: { noun: /^journal$/u },
  es: {
    paper: /^revista$/u,
    printed: /^(?:publicad[oa]s?|publican?|publicó|publicaron|publicar)$/u,
  },
  nb: {
    noun: /^(?:fag|forsknings)?(?:tidsskriftet|tidsskrift)$|^fagbladet$/u,
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
  const noun = clause.lower(at);
  const isPrinted = () => clause.tokens.some(({ lower }) => forms.printed?.test(lower) === true);
  const told = forms.noun?.test(noun) === true || (forms.paper?.test(noun) === true && isPrinted());
  return told ? name : undefined;
}
