import { BasqueAgents } from './basque-agents';
import { isPassive } from './authors';
import { reporterOf } from '../grammar';
import { Clause } from './clause';
import {
  AS_TOLD,
  COMPLEMENT,
  HELPING,
  PLAIN_BEHIND,
  VERB_SECOND,
  TRANSITIVE,
  REFLEXIVE,
  NO_TELLING_REFLEXIVE,
} from '../forms';
import { describedBy, sourceBehind } from './described';
import { isOther } from './deeds';
import { isCondition, isDeedInIng, isDeedPhrase } from './english-deeds';
import {
  behindComma,
  endingClause,
  firstOfClause,
  gerundSubject,
  helpedFrom,
  isImplicit,
  joinedSubject,
  openingName,
  verbLast,
} from './subjects';
import { tellsOtherwise } from './estimates';
import { Hearsay } from './hearsay';
import { isInquit, isSpoken } from './inquit';
import { phraseAt } from './listed';
import { nominalsAt } from './nominal';
import { ASKED, isUnder, opensAsTold, opensImplicit, standsAlone, toldBefore } from './spanish';
import { asTold } from './views';
import { Joined } from './joined';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import { partedSubject, subjectOfParticiple } from './modals';
import type { Phrase } from '../phrases/phrase';
import {
  canShow,
  claimsDeed,
  isActing,
  isBehindPlace,
  isOfIt,
  isOfItself,
  isUndergone,
} from './telling';
import { judgeBehindThing, statedIn } from './german-subjects';
import { weakSubject } from './weak-subjects';
import { Reports } from './reported';
import { isSomethingElse, maySay, subjectOfLast } from './verbs';

/** Words that say that something comes from somebody, and the phrase that says from whom. */
export interface Attribution {
  /** Tokens of the cue: from the first to behind the last. */
  from: number;
  to: number;
  /** Whose words or information it is; undefined where the sentence does not say it. */
  phrase?: Phrase;
}

const BEFORE_COMMA = GAP.quote | GAP.dash | GAP.comma | GAP.break;

/** Looks for the attributions of one sentence. */
class Attributor {
  private readonly clause: Clause;
  private readonly agents: BasqueAgents;
  private readonly reports: Reports;
  private readonly joined: Joined;
  private readonly hearsay: Hearsay;
  private readonly found: Attribution[] = [];

  constructor(
    line: Line,
    phrases: readonly Phrase[],
    private readonly lexicon: SourceLexicon,
  ) {
    this.clause = new Clause(line, phrases, lexicon);
    this.agents = new BasqueAgents(this.clause, lexicon);
    this.joined = new Joined(this.clause, lexicon);
    this.hearsay = new Hearsay(this.clause, lexicon);
    this.reports = new Reports(this.clause, lexicon, (at) => this.subjectOf(at));
  }

  find(): Attribution[] {
    for (let at = 0; at < this.clause.tokens.length;) at = this.readAt(at);
    if (this.lexicon.language === 'eu' && this.found.length > 0) this.addContrasted();
    return this.found;
  }

  /** In Basque those who say something else by the same verb: "…, eta Y, berriz, … dela". */
  private addContrasted(): void {
    for (const phrase of this.agents.contrasted()) {
      if (this.found.some((own) => own.phrase?.from === phrase.from)) continue;
      this.found.push({ from: phrase.to - 1, to: phrase.to, phrase });
    }
  }

  /** Takes the cue that begins at a token; gives the position where the next may begin. */
  private readAt(at: number): number {
    const { is, before, behind, acts, language } = this.lexicon;
    const { clause } = this;
    const lower = clause.lower(at);
    const front = phraseAt(clause, at, before);
    if (front > 0 && this.add(at, at + front, this.sourceBehind(at, at + front))) return at + front;
    const back = phraseAt(clause, at, behind);
    if (back > 0 && this.add(at, at + back, this.sourceBefore(at))) return at + back;
    const act = this.readAct(at, phraseAt(clause, at, acts));
    if (act > at) return act;
    for (const { to, phrase } of nominalsAt(clause, this.lexicon, at)) this.add(at, to, phrase);
    const heard = this.hearsay.at(at);
    if (heard !== undefined && this.add(at, heard.to, heard.phrase)) return at + 1;
    if (tellsOtherwise(clause, this.lexicon, at) && this.add(at, at + 1, this.subjectOf(at)))
      return at + 1;
    const report = this.reports.at(at);
    if (report !== undefined) {
      this.add(at, report.to, report.phrase);
      return report.to;
    }
    if (is.gerunds(lower) && isDeedInIng(clause, this.lexicon, at)) return at + 1;
    if (is.gerunds(lower)) this.add(at, at + 1, this.subjectOfGerund(at));
    else if (this.add(at, at + 1, subjectOfLast(clause, this.lexicon, at))) return at + 1;
    else if (maySay(clause, this.lexicon, at)) {
      const count = this.found.length;
      this.readVerb(at);
      // "X hat … bezeichnet": a participle that a finite form equals.
      if (count === this.found.length && language === 'de') this.readParticiple(at);
    } else this.readParticiple(at);
    return at + 1;
  }

  /** Takes a phrase of so many words that tells something; gives the position behind it if it is taken. */
  private readAct(at: number, length: number): number {
    const to = at + length;
    if (length === 0 || isDeedPhrase(this.clause, this.lexicon, at)) return at;
    if (this.add(at, to, this.actorOf(at, to))) return to;
    if (opensImplicit(this.clause, this.lexicon, at, to)) this.found.push({ from: at, to });
    return at;
  }

  /** The subject of a phrase that tells something: before it, or behind all of its words. */
  private actorOf(at: number, to: number): Phrase | undefined {
    const near = this.subjectOf(at);
    if (near !== undefined || !PLAIN_BEHIND.has(this.lexicon.language)) return near;
    // "Cree que …": a clause follows, with a subject of its own.
    if (COMPLEMENT.test(this.clause.lower(to - 1))) return undefined;
    return this.clause.rightOf(to - 1);
  }

  private readParticiple(at: number): void {
    const { clause, lexicon } = this;
    const told =
      (lexicon.is.participles(clause.lower(at)) || claimsDeed(clause, lexicon, at)) &&
      !isOther(clause, lexicon, at) &&
      !isOfItself(clause, lexicon, at);
    // "fue anunciado por X"
    const asked = lexicon.language === 'es' && ASKED.test(clause.lower(at));
    if (told && !asked && /^p[ao]r$/u.test(clause.lower(at + 1)) && isPassive(clause, lexicon, at))
      this.add(at, at + 2, clause.objectAt(at + 2));
    else if (told && !this.add(at, at + 1, statedIn(clause, lexicon, at))) this.addHelped(at);
    else if (this.isInquit(at)) this.add(at, at + 1, clause.rightOf(at));
  }

  /** "X hat … gesagt"; "“…”, ha dicho" of whom the text spoke before. */
  private addHelped(at: number): void {
    const { clause, lexicon } = this;
    const before = toldBefore(clause, lexicon, this.found.at(-1), at);
    if (before !== undefined && HELPING.test(clause.lower(at - 1))) {
      this.found.push({ ...before, from: at, to: at + 1 });
      return;
    }
    const told = AS_TOLD.test(clause.lower(helpedFrom(clause, lexicon, at) - 1));
    const subject = subjectOfParticiple(clause, lexicon, at);
    const added = this.add(at, at + 1, subject ?? (told ? asTold(clause, lexicon, at) : undefined));
    const helped = HELPING.test(clause.lower(at - 1)) && PLAIN_BEHIND.has(lexicon.language);
    // "Según ha dicho, …"
    const opens = told && opensAsTold(clause, lexicon, at);
    if (!added && helped && (opens || isImplicit(clause, lexicon, at)))
      this.found.push({ from: at, to: at + 1 });
  }

  /** "..., lacht sie.": whatever the verb is, it tells who spoke. */
  private isInquit(at: number): boolean {
    const { clause, lexicon } = this;
    if (lexicon.language !== 'eu') return isInquit(clause, lexicon, at);
    return isSpoken(clause, lexicon, at) && this.agents.isInquit(at);
  }

  private add(from: number, to: number, phrase: Phrase | undefined): boolean {
    if (phrase === undefined) return false;
    this.found.push({ from, to, phrase });
    for (const other of this.joined.to(phrase, from)) this.found.push({ from, to, phrase: other });
    return true;
  }

  private sourceBehind(from: number, to: number): Phrase | undefined {
    return sourceBehind(this.clause, this.lexicon, from, to);
  }

  /** The phrase before a cue such as "zufolge"; in Basque the name that a noun there describes. */
  private sourceBefore(at: number): Phrase | undefined {
    const { clause, lexicon } = this;
    const phrase =
      clause.leftOf(at) ??
      clause.endingAt(at) ??
      reporterOf(clause.tokens, clause.phrases, lexicon, at);
    if (phrase === undefined || lexicon.language !== 'eu') return phrase;
    return this.agents.sourceBefore(phrase, at);
  }

  private readVerb(at: number): void {
    const { is, language } = this.lexicon;
    const { lower, capital, opens, gap } = this.clause.tokens[at] as Token;
    if (capital && !opens && gap === 0) return;
    if (language === 'eu') {
      this.readBasque(at);
      return;
    }
    if (isSomethingElse(this.clause, this.lexicon, at)) return;
    if (this.readPassive(at)) return;
    const before = toldBefore(this.clause, this.lexicon, this.found.at(-1), at);
    if (before !== undefined && is.verbs(lower)) {
      this.found.push({ ...before, from: at, to: at + 1 });
      return;
    }
    const phrase = this.subjectOf(at);
    if (language === 'en' && phrase !== undefined && isCondition(this.clause, phrase)) return;
    if (phrase !== undefined && isUnder(this.clause, this.lexicon, phrase)) return;
    const says = is.verbs(lower) || is.weak(lower) || is.beliefs(lower) || this.clause.isParted(at);
    const telling = is.verbs(lower) && !(language === 'de' && NO_TELLING_REFLEXIVE.test(lower));
    const inverted = at > 0 && (gap & BEFORE_COMMA) !== 0;
    if (
      !telling &&
      !inverted &&
      REFLEXIVE.test(this.clause.lower(at + 1)) &&
      !this.clause.isParted(at)
    )
      return;
    if (phrase !== undefined && isUndergone(this.clause, this.lexicon, at, phrase)) return;
    if (phrase !== undefined && !isActing(this.clause, this.lexicon, at, phrase)) {
      if (says || canShow(this.clause, this.lexicon, phrase, at)) this.add(at, at + 1, phrase);
    } else if (AS_TOLD.test(this.clause.lower(at - 1)) && gap === 0)
      this.add(at, at + 1, asTold(this.clause, this.lexicon, at));
    else if (
      standsAlone(this.clause, this.lexicon, at) &&
      isImplicit(this.clause, this.lexicon, at)
    )
      this.found.push({ from: at, to: at + 1 });
  }

  /** "was told by X"; whether nothing else can be told by the verb. */
  private readPassive(at: number): boolean {
    const { is, order, language } = this.lexicon;
    const lower = this.clause.lower(at);
    if (order === 'sov' || !isPassive(this.clause, this.lexicon, at)) return false;
    const told = is.verbs(lower) || is.weak(lower) || language !== 'en';
    if (told && is.by(this.clause.lower(at + 1)))
      this.add(at, at + 2, this.clause.objectAt(at + 2));
    return language === 'en' || (language === 'de' && !/^zitier/u.test(lower));
  }

  /** In Basque those who say something have an ending; without one the text spoke of them before. */
  private readBasque(at: number): void {
    const { is } = this.lexicon;
    if (!this.agents.isOwnVerb(at)) return;
    const lower = this.clause.lower(at);
    const shows = is.shows(lower) && !is.verbs(lower);
    const phrases = this.agents
      .of(at)
      .filter((phrase) => !shows || canShow(this.clause, this.lexicon, phrase, at));
    for (const phrase of phrases) this.found.push({ from: at, to: at + 1, phrase });
    if (
      phrases.length === 0 &&
      !shows &&
      !this.agents.hasOther(at) &&
      this.agents.goesOn(at) &&
      isImplicit(this.clause, this.lexicon, at)
    )
      this.found.push({ from: at, to: at + 1 });
  }

  private subjectOfGerund(at: number): Phrase | undefined {
    return this.reports.withSubject(at) ?? gerundSubject(this.clause, this.lexicon, this.found, at);
  }

  private subjectOf(at: number): Phrase | undefined {
    const { order, is, language } = this.lexicon;
    const { clause } = this;
    if (order === 'sov') return firstOfClause(clause, this.lexicon, at);
    const { gap, lower } = clause.tokens[at] as Token;
    const inverted = at === 0 || (gap & BEFORE_COMMA) !== 0;
    const relative = language !== 'de' || (clause.gap(at - 1) & GAP.comma) !== 0;
    if (is.relatives(clause.lower(at - 1)) && gap === 0 && relative) return clause.leftOf(at);
    const ends = VERB_SECOND.has(language) && (!inverted || gap === GAP.comma);
    const closed = ends ? verbLast(this.clause, at) : undefined;
    if (closed !== undefined) return closed;
    const judge = inverted ? undefined : judgeBehindThing(clause, this.lexicon, at);
    if (judge !== undefined) return judge;
    if (this.clause.isParted(at))
      return inverted
        ? behindComma(this.clause, this.lexicon, at)
        : (this.beside(at) ?? partedSubject(clause, this.lexicon, at));
    if (is.weak(lower) || (is.shows(lower) && !is.verbs(lower)))
      return weakSubject(clause, this.lexicon, at);
    if (language === 'en') {
      const left = clause.leftOf(at);
      if (!inverted && left !== undefined) return describedBy(clause, this.lexicon, left);
      if (!inverted) return this.joinedTo(at) ?? openingName(clause, this.lexicon, at);
      const behind = TRANSITIVE.test(lower)
        ? undefined
        : endingClause(this.clause, this.lexicon, at);
      return behind ?? clause.beforeComma(at) ?? clause.leftOf(at);
    }
    if (inverted) return behindComma(this.clause, this.lexicon, at);
    return this.beside(at);
  }

  /** "said that … and added": whose words the sentence gave before, or the verb's before. */
  private joinedTo(at: number): Phrase | undefined {
    const subject = joinedSubject(this.clause, this.lexicon, at);
    return subject === undefined
      ? undefined
      : (this.found[this.found.length - 1]?.phrase ?? subject);
  }

  private beside(at: number): Phrase | undefined {
    const { clause } = this;
    const own = this.joined.behindAnd(at, this.found[this.found.length - 1]?.phrase);
    if (own !== undefined || isOfIt(clause, this.lexicon, at)) return own;
    const right = isBehindPlace(clause, this.lexicon, at) ? clause.rightOf(at) : undefined;
    if (right !== undefined) return right;
    const near = clause.besideOf(at) ?? joinedSubject(clause, this.lexicon, at);
    return near ?? openingName(clause, this.lexicon, at);
  }
}

/** Finds where a sentence says that something comes from somebody, in the order of its words. */
export const findAttributions = (
  line: Line,
  phrases: readonly Phrase[],
  lexicon: SourceLexicon,
): Attribution[] => new Attributor(line, phrases, lexicon).find();
