import { hasOwner, isAgent, isBare, personOf } from './bearers';
import { OtherSubjects } from './basque-others';
import type { Clause } from './clause';
import {
  AS_TOLD,
  auxiliaryOf,
  isOwnVerb,
  isToldBetween,
  PLURAL,
  RELATIVE,
  SAYS,
  WITHOUT_SUBJECT,
} from './basque-verbs';
import {
  NOUN_AGENT,
  MANY,
  ONE,
  BARE,
  DEPENDS,
  NO_NAME,
  SOMEBODY,
  INTRANSITIVE,
  CONTRASTS,
  FINITE,
  ORDINAL,
  GIVEN,
  TO_SOMEBODY,
  PRONOUN,
  ONE_NOUN,
} from './basque-forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

const LONGEST_LEAD = 8;
const LONGEST_CHAIN = 5;

/** Finds the subjects of Basque verbs of saying, which have an ending of their own. */
export class BasqueAgents {
  private readonly others: OtherSubjects;

  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
  ) {
    this.others = new OtherSubjects(clause, lexicon);
  }

  /** Whether a word that means something else as well says something here. */
  isOwnVerb(at: number): boolean {
    const before = this.clause.endingAt(at);
    return isOwnVerb(
      this.clause,
      this.lexicon,
      at,
      before !== undefined && isAgent(this.clause, before),
    );
  }

  /** Whose words a verb gives, several where they are joined. */
  of(at: number): Phrase[] {
    const agent = this.near(at);
    if (agent !== undefined) return this.joined(agent, at);
    const other = this.pronoun(at) ?? this.others.of(at);
    return other === undefined ? [] : [other];
  }

  private pronoun(at: number): Phrase | undefined {
    const { clause } = this;
    return clause.phrases.findLast(
      (phrase) =>
        phrase.kind === 'pronoun' &&
        PRONOUN.test(clause.lower(phrase.from)) &&
        phrase.to <= at &&
        !this.isApart(phrase, at) &&
        !this.isBelow(phrase, at),
    );
  }

  /** In Basque the subject of a saying verb has the ending of an agent, or a noun behind it has. */
  private near(at: number): Phrase | undefined {
    let best: Phrase | undefined;
    let least = Infinity;
    if (WITHOUT_SUBJECT.test(this.auxiliary(at))) return undefined;
    const agents = this.clause.phrases.filter(
      (phrase) =>
        phrase.kind !== 'pronoun' &&
        !phrase.modifies &&
        isAgent(this.clause, phrase) &&
        !(this.isApart(phrase, at) || this.isOneOfMany(phrase, at) || this.isBelow(phrase, at)),
    );
    const leads = agents.some((phrase) => this.isSubject(phrase, at));
    for (const phrase of agents) {
      if (leads && phrase.from > at) break;
      const own = this.distance(phrase, at);
      if (own < least) [best, least] = [phrase, own];
    }
    return best;
  }

  /** Whether an agent stands in the verb's own clause before it, and is no object in the plural. */
  private isSubject({ kind, to }: Phrase, at: number): boolean {
    if (to > at || (kind === 'noun' && !ONE.test(this.auxiliary(at)))) return false;
    for (let i = to; i <= at; i += 1) if (this.clause.gap(i) !== 0) return false;
    return !isToldBetween(this.clause, to, at);
  }

  private auxiliary(at: number): string {
    if (SAYS.test(this.clause.lower(at))) return this.clause.lower(at);
    return this.clause.lower(auxiliaryOf(this.clause, at));
  }

  /** Words between; behind a verb its auxiliary does not count. */
  private distance({ kind, from, to }: Phrase, at: number): number {
    if (to <= at) return at - to + (kind === 'noun' ? 0.2 : 0);
    const helped = Math.max(at, auxiliaryOf(this.clause, at)) + 1;
    return Math.max(0, from - helped) + 0.25;
  }

  /** A single name as the agent of a verb in the plural: "esan dute Anek …": that of a clause below it. */
  private isOneOfMany(phrase: Phrase, at: number): boolean {
    if (!PLURAL.test(this.auxiliary(at))) return false;
    const { is } = this.lexicon;
    const last = this.clause.lower(phrase.to - 1);
    if (phrase.kind === 'noun' && !ONE_NOUN.test(last)) return false;
    const isJoint = (at: number) =>
      is.joints(this.clause.lower(at)) && this.clause.lower(at) !== 'baina';
    const joined = isJoint(this.outsideOf(phrase) - 1);
    const joins = isJoint(phrase.to);
    const many = phrase.institution && MANY.test(last);
    return !joined && !joins && !many;
  }

  /** Where a phrase begins with the name that it describes: "Ane Hale" of "eta Ane Hale alkateak". */
  private outsideOf({ from }: Phrase): number {
    const before = this.clause.gap(from) === 0 ? this.clause.endingAt(from) : undefined;
    return before?.kind === 'name' ? before.from : from;
  }

  /** Whether a phrase is the agent of a verb that belongs to a noun: "Gobernuak hartutako neurriak". */
  private isBelow({ from, to }: Phrase, at: number): boolean {
    const end = from > at ? to + 1 : Math.min(at, to + LONGEST_CHAIN);
    for (let i = to; i < end; i += 1) {
      if (this.clause.gap(i) !== 0) return false;
      const small = this.clause.tokens[i]?.capital === false;
      if (small && RELATIVE.test(this.clause.lower(i))) return true;
    }
    return false;
  }

  /** A name that its ending proves one, where nothing but its place made it doubtful. */
  private proven(phrase: Phrase, at: number): Phrase {
    if (!phrase.doubtful) return phrase;
    const lower = this.clause.lower(phrase.to - 1);
    const { is } = this.lexicon;
    if (NO_NAME.test(lower) || is.unnamed(lower) || is.tellings(lower)) return phrase;
    // "kulturen arabera": what something depends on, in the plural.
    if (this.clause.lower(at) === 'arabera' && DEPENDS.test(lower)) return phrase;
    const auxiliary = this.auxiliary(at);
    const single = MANY.test(lower) && auxiliary !== '' && !PLURAL.test(auxiliary);
    return BARE.test(lower) || single ? { ...phrase, doubtful: false } : phrase;
  }

  /** Whose view or report a cue behind a phrase gives: "Ane Haleren ustez", "Haleren datuen arabera". */
  sourceBefore(phrase: Phrase, at: number): Phrase {
    return this.proven(this.bearerOf(phrase, at), at);
  }

  /** Those who say something together: "Ane Hale eta Jon Itsaso kideek". */
  private joined(agent: Phrase, at: number): Phrase[] {
    const { clause } = this;
    const bearer = this.proven(this.bearerOf(agent, at), at);
    if (!PLURAL.test(this.auxiliary(at))) return [bearer];
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
    // "X eta EKEko Y": whose member somebody is.
    const owner = clause.gap(from) === 0 ? clause.endingAt(from) : undefined;
    if (owner?.kind === 'name' && owner.case === 'owner') return this.beforeJoint(owner.from);
    const joint = this.lexicon.is.joints(clause.lower(from - 1)) && clause.gap(from) === 0;
    const comma = clause.gap(from) === GAP.comma;
    if (!joint && !comma) return undefined;
    const end = joint ? from - 1 : from;
    const other = clause.endingAt(end) ?? this.describedTo(end);
    if (other === undefined || other.kind === 'pronoun' || other.modifies) return undefined;
    const agent = isAgent(clause, other);
    return agent || (other.kind === 'name' && isBare(other)) ? other : undefined;
  }

  /** "Ane Hale" before a noun that no list has and that has the ending of an agent. */
  private describedTo(end: number): Phrase | undefined {
    const { lower, capital, gap } = this.clause.tokens[end - 1] ?? {};
    const name = this.clause.endingAt(end - 1);
    const noun = capital === false && gap === 0 && NOUN_AGENT.test(lower ?? '');
    return noun && name?.kind === 'name' && isBare(name) ? name : undefined;
  }

  /** "Kosicki" of "Santiago Kosicki abokatuak". */
  bearerOf(agent: Phrase, at: number): Phrase {
    const { clause } = this;
    let { from } = agent;
    while (ORDINAL.test(clause.lower(from - 1)) && clause.gap(from) === 0) from -= 1;
    const before = agent.kind === 'noun' ? clause.endingAt(from) : undefined;
    if (before?.kind === 'name' && clause.gap(from) === 0) {
      if (
        !hasOwner(clause.tokens, before) &&
        !before.modifies &&
        isBare(before) &&
        !this.isGiven(before, at)
      )
        return before;
      const own = personOf(clause.tokens, this.lexicon, before);
      if (own !== undefined) return own;
    }
    if (agent.kind !== 'noun') return agent;
    const joined = this.joinedTo(agent, at);
    if (joined !== undefined) return joined;
    const maker = this.others.makerOf(agent);
    if (maker !== undefined) return maker.kind === 'noun' ? this.bearerOf(maker, at) : maker;
    return this.apposed(agent) ?? this.leading(agent, at) ?? agent;
  }

  /** "Ane Haleri alkateak esan dio": to whom something is told, which a verb's auxiliary tells as well. */
  private isGiven({ to }: Phrase, at: number): boolean {
    return GIVEN.test(this.clause.lower(to - 1)) && TO_SOMEBODY.test(this.auxiliary(at));
  }

  /** "Ane Hale" of "Ane Hale idazle eta kazetariak". */
  private joinedTo({ from }: Phrase, at: number): Phrase | undefined {
    const { clause } = this;
    if (!this.lexicon.is.joints(clause.lower(from - 1)) || clause.gap(from) !== 0) return undefined;
    const other = clause.endingAt(from - 1);
    if (other?.kind !== 'noun' || isAgent(clause, other)) return undefined;
    const bearer = this.bearerOf(other, at);
    return bearer.kind === 'name' ? bearer : undefined;
  }

  /** "Ane Halek, Itsaso taldeko kideak,": the agent to which another one is an apposition. */
  private apposed(agent: Phrase): Phrase | undefined {
    const { clause } = this;
    for (let i = agent.from; i > Math.max(0, agent.from - LONGEST_LEAD); i -= 1) {
      if (clause.gap(i) === 0) continue;
      const name = clause.gap(i) === GAP.comma ? clause.endingAt(i) : undefined;
      const meant = name?.kind === 'name' && !name.modifies && isAgent(this.clause, name);
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

  /** "eskatu du emakume batek": whether somebody who has no name says it. */
  hasOther(at: number): boolean {
    const { clause } = this;
    const plural = PLURAL.test(this.auxiliary(at));
    const single = ONE.test(this.auxiliary(at));
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

  /** "X esan du …, eta Y, berriz, … dela": those who say something with a verb that stands before. */
  contrasted(): Phrase[] {
    const { clause } = this;
    return clause.phrases.filter((phrase) => {
      const { kind, modifies, from, to } = phrase;
      if (kind !== 'name' || modifies || from === 0 || !isAgent(clause, phrase)) return false;
      let at = to;
      while (at < to + 2 && !CONTRASTS.test(clause.lower(at))) at += 1;
      if (at === to + 2 || !isToldBetween(clause, at, clause.tokens.length)) return false;
      return !clause.tokens.slice(at).some(({ lower }) => FINITE.test(lower));
    });
  }

  /** Whether a verb without a subject tells what somebody said who spoke before: it is no participle alone. */
  goesOn(at: number): boolean {
    const { clause } = this;
    const auxiliary = this.auxiliary(at);
    if (auxiliary !== '')
      return !WITHOUT_SUBJECT.test(auxiliary) || INTRANSITIVE.test(clause.lower(at));
    if (AS_TOLD.test(clause.lower(at)) || SAYS.test(clause.lower(at))) return true;
    return clause.gap(at) === 0 && this.lexicon.is.joints(clause.lower(at - 1));
  }

  /** Whether the end of a clause stands between a phrase and a word. */
  private isApart({ kind, from, to }: Phrase, at: number): boolean {
    const first = from > at ? at + 1 : to;
    const between = this.clause.tokens.slice(first, Math.max(from, at) + 1);
    // "ELAk adierazi duenez, …": what follows is another clause; so it is where a noun is its agent.
    const other = kind === 'noun' || AS_TOLD.test(this.auxiliary(at));
    const ends = from > at && other;
    return between.some(({ gap }) => (gap & (ends ? GAP.break | GAP.comma : GAP.break)) !== 0);
  }

  /** "«…», hasi da Ane Hale": a verb with its auxiliary behind a quotation, and a name behind both. */
  isInquit(at: number): boolean {
    if (this.lexicon.joins(this.clause.lower(at))) return false;
    const auxiliary = /^(?:da|du|zen|zuen|dio|zion)$/u.test(this.clause.lower(at + 1));
    return auxiliary && this.clause.rightOf(at)?.from === at + 2;
  }
}
