import type { Clause } from './clause';
import { HEARSAY } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Words between the verb and the place behind it: "hieß es am Montag aus dem Amt". */
const REACH = 8;
/** What joins a text or talk and whose it is. */
const WHOSE = /^(?:des|der|von|vom)$/u;

/** What was heard from somewhere, and behind which word this stands. */
interface Heard {
  to: number;
  phrase: Phrase;
}

/** Finds where something was heard of which no subject tells who said it: "heißt es aus dem Amt". */
export class Hearsay {
  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
  ) {}

  /** The place that stands for who speaks, behind the verb or where its clause begins. */
  at(at: number): Heard | undefined {
    const forms = HEARSAY[this.lexicon.language];
    if (forms === undefined || !this.isHeard(at)) return undefined;
    const behind = this.behind(at);
    if (behind !== undefined) return behind;
    const from = this.opening(at);
    return forms.places.test(this.clause.lower(from)) ? this.placeAt(from, at) : undefined;
  }

  /** Whether a verb has "es" or "man" for its subject. */
  private isHeard(at: number): boolean {
    const { clause, lexicon } = this;
    const forms = HEARSAY[lexicon.language];
    if (forms === undefined) return false;
    const near = clause.gap(at + 1) === 0 ? clause.lower(at + 1) : '';
    if (forms.heard.test(clause.lower(at))) {
      if (forms.alone.test(clause.lower(at)) || near === forms.it) return true;
      return clause.tokens.some(
        ({ lower }, i) => i < at && i >= this.opening(at) && lower === forms.it,
      );
    }
    const told = lexicon.is.verbs(clause.lower(at)) || clause.isParted(at);
    return told && near === forms.one;
  }

  /** Where the clause of a verb begins. */
  private opening(at: number): number {
    let from = at;
    while (from > 0 && (this.clause.gap(from) & ~GAP.bracket) === 0) from -= 1;
    return from;
  }

  private behind(at: number): Heard | undefined {
    const { clause, lexicon } = this;
    const forms = HEARSAY[lexicon.language];
    for (let i = at + 1; i <= at + REACH && i < clause.tokens.length; i += 1) {
      if ((clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
      const found = forms?.places.test(clause.lower(i)) === true ? this.placeAt(i, i) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Who is meant by what stands behind a preposition: a body, or whose a text or an office is. */
  private placeAt(at: number, cue: number): Heard | undefined {
    const { clause, lexicon } = this;
    const { is, language } = lexicon;
    const phrase = clause.objectAt(at + 1);
    if (phrase === undefined || phrase.kind === 'pronoun') return undefined;
    const owner = WHOSE.test(clause.lower(phrase.to)) && clause.gap(phrase.to) === 0;
    const whose = owner ? clause.objectAt(phrase.to + 1) : undefined;
    const to = Math.max(cue, at) + 1;
    const noun = clause.lower(phrase.head);
    if (is.tellings(noun) || HEARSAY[language]?.rooms.test(noun) === true) {
      // "in einem Einsatzbericht des Beamten": the text is told by its noun, its author by none.
      const unnamed = whose?.kind === 'noun' && !whose.institution && is.texts(noun);
      if (whose !== undefined && whose.kind !== 'pronoun' && !unnamed) return { to, phrase: whose };
      // "aus dem Büro von X" is one name.
      return is.tellings(noun) || phrase.institution ? { to, phrase } : undefined;
    }
    if (phrase.kind === 'noun' || phrase.institution) return { to, phrase };
    return HEARSAY[language]?.persons.test(clause.lower(at)) === true ? { to, phrase } : undefined;
  }
}
