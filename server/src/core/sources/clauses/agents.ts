import { BELONGS, personOf } from './bearers';
import type { Clause } from './clause';
import { AS_TOLD, AUXILIARY, isOwnVerb, STANCE } from './basque-verbs';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** The ending of a Basque agent, and others that end alike. */
const AGENT = /k$/u;
const NO_AGENT = /(?:tik|rik|dik)$/u;
const NOUN_AGENT = /[ae]k$/u;
const MANY = /ek$/u;
/** Auxiliaries of several subjects. */
const PLURAL = /^(?:dute|zuten|diote|zieten|zioten|dituzte|zituzten)/u;
/** Auxiliaries of one subject and one object, beside which a noun in "ak" is the subject. */
const ONE = /^(?:du|zuen|dio|zion|duenez|zuenez)$/u;
/** Auxiliaries of verbs that have a subject without an ending. */
const IS = /^(?:da|dira|zen|ziren|zaio|zaie|zitzaion|zitzaien|denez|direnez)$/u;
const WITHOUT_AGENT = /^(?:mintzatu|mintzatzen|mintzo|kexatu|kexatzen|agertu|solastu|hasi)$/u;
/** Endings of names that are neither an agent nor a subject. */
const OTHER_CASE = /(?:ko|go|ren|rekin|tik|rik|ean|etan|entzat)$/u;
const OUT_OF = /(?:tik|dik)$/u;
const WITHIN = /(?:an|en)$/u;
/** "hartutako", "duen": what belongs to the noun behind it, and whose agent is no other verb's. */
const RELATIVE =
  /(?:[td]ako|riko)$|^(?:duen|duten|dituen|dituzten|zituen|zituzten|dion|dioten|dien|daraman|dakarren)$/u;
/** A bare name's ending, which no noun with its article has. */
const BARE = /[^aeiou][uoi]k$|(?:ai|ei|oi|au)k$/u;
const NO_NAME =
  /^(?:(?:bat|norbait|bakoitz|inork|nork|hainbat|zenbait|guzti|asko|gutxi|beste|hauek|horiek|haiek)\p{L}*|hirurek|laurek|batzuk|biok|denok|guztiok|gehienok|honek|horrek|nik|zuk|guk|zuek|hark|askok|gutxik|zerk|inork)$/u;
const SOMEBODY =
  /^(?:batek|batzuek|batzuk|norbaitek|askok|hainbatek|bakoitzak|inork|beste\p{L}*k)$/u;
const LONGEST_LEAD = 8;
const LONGEST_CHAIN = 5;

/** Finds the subjects of Basque verbs of saying, which have an ending of their own. */
export class Agents {
  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
  ) {}

  /** Whether a word that means something else as well says something here. */
  isOwnVerb(at: number): boolean {
    const before = this.clause.endingAt(at);
    return isOwnVerb(this.clause, this.lexicon, at, before !== undefined && this.isAgent(before));
  }

  /** Whose words a verb gives, several where they are joined. */
  of(at: number): Phrase[] {
    const agent = this.near(at);
    if (agent !== undefined) return this.joined(agent, at);
    const other = this.described(at) ?? this.without(at) ?? this.outOf(at) ?? this.written(at);
    return other === undefined ? [] : [other];
  }

  /** In Basque the subject of a saying verb has the ending of an agent, or a noun behind it has. */
  private near(at: number): Phrase | undefined {
    let best: Phrase | undefined;
    let least = Infinity;
    for (const phrase of this.clause.phrases) {
      if (phrase.kind === 'pronoun' || phrase.modifies || !this.isAgent(phrase)) continue;
      if (this.isApart(phrase, at) || this.isOneOfMany(phrase, at) || this.isBelow(phrase, at))
        continue;
      const own = this.distance(phrase, at);
      if (own < least) [best, least] = [phrase, own];
    }
    return best;
  }

  /** Words between; behind a verb its auxiliary does not count. */
  private distance({ kind, from, to }: Phrase, at: number): number {
    if (to <= at) return at - to + (kind === 'noun' ? 0.5 : 0);
    const helped = AUXILIARY.test(this.clause.lower(at + 1)) ? at + 2 : at + 1;
    return Math.max(0, from - helped) + 0.25;
  }

  /** A single name as the agent of a verb in the plural: "esan dute Anek …": that of a clause below it. */
  private isOneOfMany(phrase: Phrase, at: number): boolean {
    const plural = PLURAL.test(this.clause.lower(at + 1));
    if (!plural || phrase.kind !== 'name') return false;
    const { is } = this.lexicon;
    const joined = is.joints(this.clause.lower(phrase.from - 1));
    const joins = is.joints(this.clause.lower(phrase.to));
    const many = phrase.institution && MANY.test(this.clause.lower(phrase.to - 1));
    return !joined && !joins && !many;
  }

  /** Whether a phrase is the agent of a verb that belongs to a noun: "Gobernuak hartutako neurriak". */
  private isBelow({ from, to }: Phrase, at: number): boolean {
    const end = from > at ? to + 1 : Math.min(at, to + LONGEST_CHAIN);
    for (let i = to; i < end; i += 1) {
      if (this.clause.gap(i) !== 0) return false;
      if (RELATIVE.test(this.clause.lower(i))) return true;
    }
    return false;
  }

  private isAgent({ to }: Phrase): boolean {
    const { lower, suffix } = this.clause.tokens[to - 1] as Token;
    return AGENT.test(suffix === '' ? lower : suffix) && !NO_AGENT.test(lower);
  }

  /** A name that its ending proves one, where nothing but its place made it doubtful. */
  private proven(phrase: Phrase, at: number): Phrase {
    if (!phrase.doubtful) return phrase;
    const lower = this.clause.lower(phrase.to - 1);
    const { is } = this.lexicon;
    if (NO_NAME.test(lower) || is.unnamed(lower) || is.tellings(lower)) return phrase;
    const single = MANY.test(lower) && !PLURAL.test(this.clause.lower(at + 1));
    return BARE.test(lower) || single ? { ...phrase, doubtful: false } : phrase;
  }

  /** Those who say something together: "Ane Hale eta Jon Itsaso kideek". */
  private joined(agent: Phrase, at: number): Phrase[] {
    const { clause } = this;
    const bearer = this.proven(this.bearerOf(agent, at), at);
    if (!PLURAL.test(clause.lower(at + 1))) return [bearer];
    const found = [bearer];
    let first = bearer;
    for (let i = 0; i < LONGEST_CHAIN; i += 1) {
      const before = this.beforeJoint(first.from);
      if (before === undefined || before.from > first.from) break;
      found.push((first = this.bearerOf(before, at)));
    }
    let last = agent.to > bearer.to ? agent : bearer;
    for (let i = 0; i < LONGEST_CHAIN; i += 1) {
      const joins = this.lexicon.is.joints(clause.lower(last.to)) && clause.gap(last.to) === 0;
      const next = joins ? clause.startingAt(last.to + 1) : undefined;
      if (next?.kind !== 'name' || next.modifies) break;
      found.push((last = next));
    }
    return found.sort((a, b) => a.from - b.from);
  }

  /** What a conjunction or a comma joins to a phrase, if it is somebody. */
  private beforeJoint(from: number): Phrase | undefined {
    const { clause } = this;
    const joint = this.lexicon.is.joints(clause.lower(from - 1)) && clause.gap(from) === 0;
    const comma = clause.gap(from) === GAP.comma;
    const other = joint ? clause.endingAt(from - 1) : comma ? clause.endingAt(from) : undefined;
    if (other === undefined || other.kind === 'pronoun' || other.modifies) return undefined;
    const last = clause.lower(other.to - 1);
    if (other.kind === 'noun') return this.isAgent(other) ? other : undefined;
    return OTHER_CASE.test(last) && !this.isAgent(other) ? undefined : other;
  }

  /** "Kosicki" of "Santiago Kosicki abokatuak". */
  bearerOf(agent: Phrase, at: number): Phrase {
    const { clause } = this;
    const before = agent.kind === 'noun' ? clause.endingAt(agent.from) : undefined;
    if (before?.kind === 'name' && !before.modifies && clause.gap(agent.from) === 0) return before;
    const own = before?.kind === 'name' ? this.personOf(before) : undefined;
    if (own !== undefined) return own;
    if (agent.kind !== 'noun') return agent;
    return this.apposed(agent) ?? this.leading(agent, at) ?? agent;
  }

  /** "Ane Halek, Itsaso taldeko kideak,": the agent to which another one is an apposition. */
  private apposed(agent: Phrase): Phrase | undefined {
    const { clause } = this;
    for (let i = agent.from; i > Math.max(0, agent.from - LONGEST_LEAD); i -= 1) {
      if (clause.gap(i) === 0) continue;
      const name = clause.gap(i) === GAP.comma ? clause.endingAt(i) : undefined;
      const meant = name?.kind === 'name' && !name.modifies && this.isAgent(name);
      return meant ? name : undefined;
    }
    return undefined;
  }

  /** "esan du Ane Hale idazle eta Itsaso elkarteko kideak": the name stands right behind the verb. */
  private leading(agent: Phrase, at: number): Phrase | undefined {
    const { clause } = this;
    const lead = clause.phrases.find(
      ({ kind, modifies, from }) => kind === 'name' && !modifies && from > at && from <= at + 2,
    );
    if (lead === undefined || agent.from < lead.to) return undefined;
    for (let i = lead.from; i <= agent.from; i += 1) if (clause.gap(i) !== 0) return undefined;
    return lead;
  }

  private personOf(name: Phrase): Phrase | undefined {
    return personOf(this.clause.tokens, this.lexicon, name);
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

  private person(name: Phrase): Phrase {
    return this.personOf(name) ?? name;
  }

  /** Whether a noun in small letters with the ending of an agent describes a name. */
  private leadsTo(name: Phrase, end: number): boolean {
    const { clause, lexicon } = this;
    const own = BELONGS.test(clause.lower(name.to - 1)) && this.personOf(name) === undefined;
    if (own || this.isAgent(name)) return false;
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
    if (!WITHOUT_AGENT.test(lower)) return undefined;
    if (!IS.test(clause.lower(at + 1)) && !IS.test(clause.lower(at - 1))) return undefined;
    if (lower === 'agertu' && !STANCE.test(clause.lower(at - 1))) return undefined;
    const isSubject = (phrase: Phrase) =>
      phrase.kind === 'name' &&
      !phrase.modifies &&
      !this.isAgent(phrase) &&
      !OTHER_CASE.test(clause.lower(phrase.to - 1)) &&
      !this.isApart(phrase, at);
    const right = clause.phrases.find((phrase) => phrase.from > at && isSubject(phrase));
    return right ?? clause.phrases.findLast((phrase) => phrase.to <= at && isSubject(phrase));
  }

  /** "Udaletik adierazi dutenez": what comes out of an institution. */
  private outOf(at: number): Phrase | undefined {
    const plural = PLURAL.test(this.clause.lower(at + 1));
    if (!plural || this.lexicon.is.weak(this.clause.lower(at))) return undefined;
    return this.clause.phrases.findLast(
      ({ kind, institution, to }) =>
        kind === 'name' && institution && to <= at && OUT_OF.test(this.clause.lower(to - 1)),
    );
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

  /** "eskatu du emakume batek": whether somebody who has no name says it. */
  hasOther(at: number): boolean {
    const { clause } = this;
    const plural = PLURAL.test(clause.lower(at + 1));
    const single = ONE.test(clause.lower(at + 1));
    const isOne = (i: number) => single && NOUN_AGENT.test(clause.lower(i));
    const passed = this.lexicon.is.between(clause.lower(at - 1)) ? 2 : 1;
    if (clause.gap(at) === 0 && isOne(at - passed) && clause.gap(at - passed + 1) === 0)
      return true;
    for (let i = at + 2; i < at + 2 + LONGEST_CHAIN && clause.gap(i) === 0; i += 1) {
      const lower = clause.lower(i);
      if (SOMEBODY.test(lower) || (plural && MANY.test(lower))) return true;
      if (isOne(i) && (i + 1 === clause.tokens.length || clause.gap(i + 1) !== 0)) return true;
    }
    return false;
  }

  /** Whether the end of a clause stands between a phrase and a word. */
  private isApart({ from, to }: Phrase, at: number): boolean {
    const first = from > at ? at + 1 : to;
    const between = this.clause.tokens.slice(first, Math.max(from, at) + 1);
    // "ELAk adierazi duenez, …": what follows is another clause.
    const ends = from > at && AS_TOLD.test(this.clause.lower(at + 1));
    return between.some(({ gap }) => (gap & (ends ? GAP.break | GAP.comma : GAP.break)) !== 0);
  }

  /** "«…», hasi da Ane Hale": a verb with its auxiliary behind a quotation, and a name behind both. */
  isInquit(at: number): boolean {
    if (this.lexicon.joins(this.clause.lower(at))) return false;
    const auxiliary = /^(?:da|du|zen|zuen|dio|zion)$/u.test(this.clause.lower(at + 1));
    return auxiliary && this.clause.rightOf(at)?.from === at + 2;
  }
}
