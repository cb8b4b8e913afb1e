import type { Clause } from './clause';
import type { Report } from './clause-view';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';
import { nordicReport } from './nordic';
import { progressiveAt } from './progressive';

/** Words between a noun like "report" and the participle that tells who made it. */
const MADE_REACH = 16;
/** What stands before who made something. */
const AGENT = /^(?:by|por|par|von|durch|av|af|door)$/u;
/** What is done with a text in a paper; when, rather than where. */
const PRINTED = /^(?:published|printed|reported)$/u;
const DATE =
  /^(?:\p{Nd}+|january|february|march|april|may|june|july|august|september|october|november|december|full|london|english)$/u;
/** What a body does with a text of its own. */
const ISSUED = /^(?:issued|released|published|posted|written|drawn|prepared|conducted)$/u;
/** What stands before an English infinitive. */
const TO = /^(?:to|have)$/u;
/** Words between a verb like "issued" and the text that it issues. */
const ISSUE_REACH = 8;
/** Words before an infinitive among which its subject's verb stands. */
const LEAD_REACH = 7;
/** Words between "with" and the subject of a verb in "-ing". */
const WITH_REACH = 4;
/** So many letters later the words stand that a verb like "dubbed" gives. */
const NAMED_WITHIN = 60;
const LIKENED_WITHIN = 180;
/** What stands right before them then. */
const LIKE = /\s(?:como|com|come|comme|com a|con|de)(?: (?:un|una|uno|uma|une|el|la|lo))? $/u;

/** Says in more than a verb of saying that something comes from somebody. */
export class Reports {
  private readonly nordic: boolean;

  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
    private readonly subjectOf: (at: number) => Phrase | undefined,
  ) {
    this.nordic = NORDIC.has(lexicon.language);
  }

  /** What begins at a word: "dubbed “…”", "issued a statement", "in X's view". */
  at(at: number): Report | undefined {
    const { is } = this.lexicon;
    const { lower, capital, opens } = this.clause.tokens[at] as Token;
    if (capital && !opens) return undefined;
    const progressive = progressiveAt(this.clause, this.lexicon, at);
    if (progressive !== undefined) return { to: at + 1, phrase: progressive };
    const stated = this.nordic ? nordicReport(this.clause, this.lexicon, at) : undefined;
    if (stated !== undefined) return stated;
    const made = is.made(lower) || PRINTED.test(lower) ? this.made(at) : undefined;
    const led =
      is.infinitives(lower) || this.isPerfect(at) || this.isLedGerund(at)
        ? this.infinitive(at)
        : undefined;
    const found = made ?? led ?? (is.views(lower) ? this.view(at) : undefined);
    if (found !== undefined) return found;
    const names = is.naming(lower) && this.isQuotedSoon(at);
    return names || (is.issues(lower) && this.isIssued(at)) ? this.acted(at) : this.inquit(at);
  }

  /** The subject of a verb that tells something with what follows it. */
  private acted(at: number): Report | undefined {
    if (this.isPassive(at)) return undefined;
    const apart = this.lexicon.language === 'en' && (this.clause.gap(at) & GAP.comma) !== 0;
    const phrase = this.clause.leftOf(at) ?? (apart ? undefined : this.subjectOf(at));
    const object = phrase?.kind === 'noun' && phrase.from > at;
    return phrase === undefined || object ? undefined : { to: at + 1, phrase };
  }

  /** "was dubbed": whom others call so. */
  private isPassive(at: number): boolean {
    const { is, language } = this.lexicon;
    let before = at - 1;
    while (is.between(this.clause.lower(before))) before -= 1;
    return language === 'en' && is.passive(this.clause.lower(before));
  }

  /** "comenzó valorando", "terminó diciendo": a gerund behind the verb that leads to it. */
  private isLedGerund(at: number): boolean {
    const { is, language } = this.lexicon;
    const leads = is.leads(this.clause.lower(at - 1)) && this.clause.gap(at) === 0;
    return language === 'es' && leads && is.gerunds(this.clause.lower(at));
  }

  /** "said" of "is reported to have said". */
  private isPerfect(at: number): boolean {
    const [have, to] = [this.clause.lower(at - 1), this.clause.lower(at - 2)];
    return have === 'have' && to === 'to' && this.lexicon.is.verbs(this.clause.lower(at));
  }

  /** "a survey of drivers carried out by X" */
  private made(at: number): Report | undefined {
    const { is } = this.lexicon;
    const { clause } = this;
    let by = at + 1;
    const isAgent = (i: number) => AGENT.test(clause.lower(i)) || this.isPrinted(at, i);
    while (by < at + 3 && !isAgent(by)) by += 1;
    if (!isAgent(by) || clause.gap(by) !== 0) return undefined;
    for (let i = at - 1; i >= Math.max(0, at - MADE_REACH); i -= 1) {
      const lower = clause.lower(i);
      if (is.tellings(lower) || is.documents(lower) || /(?:barómetro|sociómetro)$/u.test(lower)) {
        const phrase = clause.objectAt(by + 1);
        const body =
          this.lexicon.language === 'en' &&
          ISSUED.test(clause.lower(at)) &&
          phrase?.institution === true;
        return phrase !== undefined && (phrase.kind === 'name' || body)
          ? { to: by + 1, phrase }
          : undefined;
      }
      if ((clause.gap(i + 1) & (GAP.break | GAP.quote)) !== 0 || is.verbs(lower)) return undefined;
    }
    return undefined;
  }

  /** "published in": where a text is to be read. */
  private isPrinted(at: number, i: number): boolean {
    const printed = this.lexicon.language === 'en' && PRINTED.test(this.clause.lower(at));
    return (
      printed &&
      i === at + 1 &&
      this.clause.lower(i) === 'in' &&
      !DATE.test(this.clause.lower(i + 1))
    );
  }

  /** "issued a short statement": a text or talk of whom it is. */
  private isIssued(at: number): boolean {
    const { is } = this.lexicon;
    let governed = false;
    for (let i = at + 1; i <= at + ISSUE_REACH; i += 1) {
      const lower = this.clause.lower(i);
      if (this.clause.gap(i) !== 0 || is.verbs(lower) || is.relatives(lower)) return false;
      // "gave them the lead in 16 minutes"
      const time = lower === 'minutes' && this.clause.tokens[i - 1]?.digits === true;
      if (!time && (is.tellings(lower) || is.feelings(lower))) return !governed;
      if (is.prepositions(lower)) governed = true;
      else if (!is.articles(lower)) governed = false;
    }
    return false;
  }

  /** Whether words in quotation marks follow in the clause. */
  private isQuotedSoon(at: number): boolean {
    const { clause } = this;
    const { end } = clause.tokens[at] as { end: number };
    return clause.line.quoted.some(({ start }) => {
      // "comparó la obra del puente de la ciudad con una “…”"
      const named = LIKE.test(clause.line.section.text.slice(end, start));
      if (start < end || start - end >= (named ? LIKENED_WITHIN : NAMED_WITHIN)) return false;
      const next = clause.tokens.findIndex((token, i) => i > at && token.start > start);
      const last = next < 0 ? clause.tokens.length : next;
      for (let i = at + 1; i < last; i += 1) if (clause.gap(i) === GAP.comma) return false;
      return true;
    });
  }

  /** "went on to say", "ha querido aclarar": the subject stands by the verb that leads to it. */
  private infinitive(at: number): Report | undefined {
    const { is, language } = this.lexicon;
    const { clause } = this;
    if (language === 'en' && !TO.test(clause.lower(at - 1))) return undefined;
    for (let i = at - 1; i >= Math.max(0, at - LEAD_REACH); i -= 1) {
      if ((clause.gap(i + 1) & ~GAP.bracket) !== 0) return undefined;
      if (!is.leads(clause.lower(i))) continue;
      // "no quiso hablar"
      const denied = /^(?:ha|han|había)$/u.test(clause.lower(i - 1)) ? i - 2 : i - 1;
      if (language === 'es' && /^(?:no|ni)$/u.test(clause.lower(denied))) return undefined;
      const phrase = clause.leftOf(i) ?? clause.rightOf(at);
      return phrase === undefined ? undefined : { to: at + 1, phrase };
    }
    return undefined;
  }

  /** "In X's view", "in the words of X" being a phrase of the list. */
  private view(at: number): Report | undefined {
    const { clause } = this;
    const owner = clause.endingAt(at);
    if (owner?.kind !== 'name' || !owner.governed || clause.gap(at) !== 0) return undefined;
    return clause.tokens[at - 1]?.suffix === 's' ? { to: at + 1, phrase: owner } : undefined;
  }

  /** "X" of "with one user, X, commenting": a subject of its own. */
  withSubject(at: number): Phrase | undefined {
    const near = this.clause.endingAt(at);
    if (near === undefined || near.kind === 'pronoun' || this.lexicon.language !== 'en')
      return undefined;
    for (let i = near.from - 1; i >= Math.max(0, near.from - WITH_REACH); i -= 1) {
      if (this.clause.lower(i) === 'with') return near;
      if (this.lexicon.is.verbs(this.clause.lower(i))) return undefined;
    }
    return undefined;
  }

  /** "“…,” Ann Hale grins.": whatever the verb is, who stands behind the quotation spoke. */
  private inquit(at: number): Report | undefined {
    const { language, is, joins } = this.lexicon;
    const { clause } = this;
    const { lower, capital, gap } = clause.tokens[at] as Token;
    if (language !== 'en' || gap !== 0 || capital || !/(?:ed|s)$/u.test(lower)) return undefined;
    const phrase = clause.endingAt(at);
    if (phrase === undefined || phrase.kind === 'noun' || phrase.governed) return undefined;
    const article = clause.lower(phrase.from - 1) === 'the' && clause.gap(phrase.from) === 0;
    const opening = clause.gap(article ? phrase.from - 1 : phrase.from);
    // "“…” Meanwhile houses cost more."
    if (phrase.doubtful && is.openers(clause.lower(phrase.from))) return undefined;
    const next = clause.lower(at + 1);
    const behind = clause.gap(at + 1);
    // "“…”, the paper called it."
    const named = is.naming(lower) && behind === 0 && /^(?:it|him|her|them|this)$/u.test(next);
    // A few words between quotation marks can be a part of the sentence.
    const quoted = named && clause.line.quoted.length > 0 && (opening & GAP.comma) !== 0;
    if (!(quoted || (opening & GAP.quote) !== 0) || joins(lower)) return undefined;
    const last = named ? at + 2 : at + 1;
    const end = last >= clause.tokens.length ? GAP.break : clause.gap(last);
    const ends = (end & GAP.colon) === 0 && (end !== 0 || is.prepositions(next));
    return ends && !is.passive(lower) && !is.prepositions(lower)
      ? { to: at + 1, phrase }
      : undefined;
  }
}
