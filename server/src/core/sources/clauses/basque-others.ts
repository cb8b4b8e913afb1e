import { isAgent, isBare, personOf } from './bearers';
import { auxiliaryOf, PLURAL, RELATIVE, SEEMS, STANCE } from './basque-verbs';
import type { Clause } from './clause';
import { BELONGS } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Auxiliaries of verbs that have a subject without an ending. */
const IS = /^(?:da|dira|zen|ziren|zaio|zaie|zitzaion|zitzaien|denez|direnez|dago|daude)$/u;
const WITHOUT_AGENT = /^(?:mintzatu|mintzatzen|mintzo|kexatu|kexatzen|agertu|solastu|hasi)$/u;
const STATE = /^(?:dago|daude|zegoen|zeuden)$/u;
const NOUN_AGENT = /[ae]k$/u;
const NO_AGENT = /(?:tik|rik|dik)$/u;
const OUT_OF = /tik$/u;
const WITHIN = /(?:an|en)$/u;
const LONGEST_LEAD = 8;
const LONGEST_MAKING = 9;
/** The endings of one that a name has, and a noun only where it is of several. */
const ONE_MAKER = /(?:[^aeiour]|[eiou]r)en$|[^aeiou]ek$|[ou]k$/u;
const NO_MAKER = /^(?:azken|lehen|aurten|haren|beren|euren|gizonen|lanen|\p{L}+tzen)$/u;
const OF_PERSON = /en$/u;
/** "azaltzen da", "irakur daitekeenez": it stands somewhere. */
const STANDS = /^(?:da|dira|zen|ziren|denez|direnez|daiteke\p{L}*)$/u;

/** Finds who says something in Basque where nobody has the ending of an agent. */
export class OtherSubjects {
  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
  ) {}

  of(at: number): Phrase | undefined {
    if (SEEMS.test(this.clause.lower(at))) return this.dative(at);
    return (
      this.described(at) ??
      this.without(at) ??
      this.outOf(at) ??
      this.written(at) ??
      this.inText(at)
    );
  }

  /** A name behind which a noun that no list has is the agent: "Ane Hale Itsaso taldeko xehatzaileak". */
  private described(at: number): Phrase | undefined {
    const { clause } = this;
    const right = clause.startingAt(at + 2) ?? clause.startingAt(at + 1);
    if (right?.kind === 'name' && this.leadsTo(right, right.to + LONGEST_LEAD))
      return this.person(right);
    for (let from = at - 1; from > Math.max(0, at - LONGEST_LEAD); from -= 1) {
      if (clause.gap(from + 1) !== 0 && from + 1 < at) return undefined;
      const name = clause.endingAt(from);
      if (name?.kind === 'name' && this.leadsTo(name, at)) return this.person(name);
    }
    return undefined;
  }

  private personOf(name: Phrase): Phrase | undefined {
    return personOf(this.clause.tokens, this.lexicon, name);
  }

  private person(name: Phrase): Phrase {
    return this.personOf(name) ?? name;
  }

  /** Whether a noun in small letters with the ending of an agent describes a name. */
  private leadsTo(name: Phrase, end: number): boolean {
    const { clause, lexicon } = this;
    const own = !isBare(name) && this.personOf(name) === undefined;
    if (own || isAgent(clause, name)) return false;
    for (let i = name.to; i < Math.min(end, clause.tokens.length); i += 1) {
      const { lower, gap, capital } = clause.tokens[i] as Token;
      if (gap !== 0 || lexicon.is.verbs(lower) || lexicon.joins(lower)) return false;
      if (!capital && NOUN_AGENT.test(lower) && !NO_AGENT.test(lower)) return true;
      if (!capital && i > name.to && !BELONGS.test(lower) && !BELONGS.test(clause.lower(i - 1)))
        return false;
    }
    return false;
  }

  /** "Ane Hale kexatu da": verbs whose subject has no ending. */
  private without(at: number): Phrase | undefined {
    const { clause } = this;
    const lower = clause.lower(at);
    const state = STATE.test(lower);
    if (!WITHOUT_AGENT.test(lower) && !state) return undefined;
    if (!state && !IS.test(clause.lower(at + 1)) && !IS.test(clause.lower(at - 1)))
      return undefined;
    if (lower === 'agertu' && !STANCE.test(clause.lower(at - 1))) return undefined;
    return this.nearest(
      at,
      (phrase) => phrase.kind === 'name' && !phrase.modifies && isBare(phrase),
    );
  }

  /** "Ane Haleri iruditzen zaio": to whom something seems so. */
  private dative(at: number): Phrase | undefined {
    const hasEnding = ({ to }: Phrase) => /r?i$/u.test(this.clause.lower(to - 1));
    return this.nearest(
      at,
      (phrase) => phrase.kind === 'name' && !phrase.modifies && hasEnding(phrase),
    );
  }

  /** The first fitting phrase behind a verb, else the last one before it. */
  private nearest(at: number, fits: (phrase: Phrase) => boolean): Phrase | undefined {
    const { phrases } = this.clause;
    const near = (phrase: Phrase) => fits(phrase) && !this.isApart(phrase, at);
    const right = phrases.find((phrase) => phrase.from > at && near(phrase));
    return right ?? phrases.findLast((phrase) => phrase.to <= at && near(phrase));
  }

  /** "Udaletik adierazi dutenez": what comes out of an institution. */
  private outOf(at: number): Phrase | undefined {
    const plural = PLURAL.test(this.clause.lower(auxiliaryOf(this.clause, at)));
    if (!plural || this.lexicon.is.weak(this.clause.lower(at))) return undefined;
    const { is } = this.lexicon;
    return this.clause.phrases.findLast(({ kind, institution, head, to, case: own }) => {
      if (to > at) return false;
      if (kind === 'name') return institution && own === 'origin';
      const lower = this.clause.lower(head);
      return kind === 'noun' && OUT_OF.test(lower) && (is.bodies(lower) || is.groups(lower));
    });
  }

  /** "EAJren oharrean adierazi dute": the text in which something is said, for its owner. */
  private written(at: number): Phrase | undefined {
    const { clause, lexicon } = this;
    return clause.phrases.findLast(({ kind, from, head, to }) => {
      if (kind !== 'noun' || to > at || !lexicon.is.tellings(clause.lower(head))) return false;
      const owner = clause.endingAt(from);
      const owned = owner?.kind === 'name' && BELONGS.test(clause.lower(owner.to - 1));
      const inside = WITHIN.test(clause.lower(head)) || clause.lower(to) === 'batean';
      return owned && inside && clause.gap(from) === 0;
    });
  }

  /** "ebazpenean zehazten da": a text in which something stands that nobody is named for. */
  private inText(at: number): Phrase | undefined {
    const { clause, lexicon } = this;
    const next = clause.lower(auxiliaryOf(clause, at));
    if (!PLURAL.test(next) && !STANDS.test(next)) return undefined;
    return clause.phrases.findLast(
      ({ kind, to, head }) =>
        kind === 'noun' &&
        to <= at &&
        lexicon.is.texts(clause.lower(head)) &&
        WITHIN.test(clause.lower(head)) &&
        clause.tokens.slice(to, at).every(({ gap }) => (gap & GAP.break) === 0),
    );
  }

  /**
   * Whose a text is: "Eustatek" of "Eustatek emandako datuen arabera", "Eustaten" of "Eustaten azken
   * datuen arabera".
   */
  makerOf(noun: Phrase): Phrase | undefined {
    const { clause, lexicon } = this;
    const text = clause.lower(noun.head);
    if (!lexicon.is.tellings(text) && !lexicon.is.texts(text)) return undefined;
    let made = false;
    for (let i = noun.head; i > Math.max(0, noun.head - LONGEST_MAKING); i -= 1) {
      if ((clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
      const phrase = clause.endingAt(i);
      const named = phrase?.kind === 'name' ? phrase : undefined;
      if (made && phrase !== undefined && isAgent(clause, phrase)) return this.trusted(phrase);
      if (named?.case === 'owner' && this.owns(named)) return this.trusted(named);
      if (made && named?.case === 'place' && named.institution) return named;
      const before = clause.lower(i - 1);
      const described = made && NOUN_AGENT.test(before) ? clause.endingAt(i - 1) : undefined;
      if (described?.kind === 'name' && isBare(described)) return this.trusted(described);
      if (RELATIVE.test(before)) made = true;
      else if (!made && lexicon.is.verbs(before)) return undefined;
    }
    return undefined;
  }

  /** Who makes a text and opens a sentence: a name, unless a list has the word or it is of several. */
  private trusted(phrase: Phrase): Phrase {
    const lower = this.clause.lower(phrase.to - 1);
    const { is } = this.lexicon;
    const known = is.roles(lower) || is.unnamed(lower) || is.organizations(lower);
    if (phrase.kind === 'noun' || known || !ONE_MAKER.test(lower) || NO_MAKER.test(lower))
      return phrase;
    return { ...phrase, doubtful: false, institution: phrase.institution || phrase.doubtful };
  }

  /** A place is no owner of a text that stands further on: "Bilboko datuen arabera". */
  private owns({ institution, to }: Phrase): boolean {
    return institution || OF_PERSON.test(this.clause.lower(to - 1));
  }

  /** Whether the end of a sentence stands between a phrase and a word. */
  private isApart({ from, to }: Phrase, at: number): boolean {
    const first = from > at ? at + 1 : to;
    const between = this.clause.tokens.slice(first, Math.max(from, at) + 1);
    return between.some(({ gap }) => (gap & GAP.break) !== 0);
  }
}
