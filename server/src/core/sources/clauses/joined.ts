import type { Clause } from './clause';
import { beforeArticle, isConjunction, listedBefore, listedBehind } from './coordination';
import { GOES_ON, JOINS_APART } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { furtherOwners } from '../several-owners';
import { subjectBefore } from './subjects';
import type { Phrase } from '../phrases/phrase';

/** The first of several subjects begins so early in its sentence. */
const JOINED_FROM = 8;
/** What a clause about somebody else's begins with. */
const WHOSE = /^(?:whose|whom|cuy[oa]s?)$/u;
const PAUSE = GAP.comma | GAP.dash;

/** Finds the other subjects of a verb that has several. */
export class Joined {
  constructor(
    private readonly clause: Clause,
    private readonly lexicon: SourceLexicon,
  ) {}

  /** The names that are subjects beside one: "X" of "X and Y", "X" and "Y" of "X, Y and Z". */
  to(phrase: Phrase, at: number): Phrase[] {
    const { is } = this.lexicon;
    const isJoint = (i: number) =>
      is.joints(this.clause.lower(i)) && (this.clause.gap(i) & ~GAP.bracket) === 0;
    // "Harn and Dumel councillor Ann Hale": what a title belongs to is no second source.
    const titled = phrase.head - phrase.from > 1;
    const from = beforeArticle(this.clause, this.lexicon, phrase);
    const before = !titled && isJoint(from - 1) ? this.clause.endingAt(from - 1) : undefined;
    const behind = isJoint(phrase.to) ? this.behindJoint(phrase.to) : undefined;
    const near =
      this.bothOf(phrase) ??
      [before, behind].find((other) => other !== undefined && this.isOther(phrase, other));
    if (near !== undefined) {
      const first = near.from < phrase.from ? near : phrase;
      return [near, ...listedBefore(this.clause, this.lexicon, first)];
    }
    if (phrase.kind === 'pronoun') return [];
    if (phrase.from <= at) return this.apart(phrase, at);
    const listed = this.listed(phrase, at);
    return listed.length > 0 ? listed : this.apart(phrase, at);
  }

  /** The names behind the first of a list that stands behind the verb, or of those that own it. */
  private listed(phrase: Phrase, at: number): Phrase[] {
    if (phrase.kind !== 'name') return [];
    const { clause, lexicon } = this;
    if (lexicon.language === 'en') return listedBehind(clause, lexicon, phrase);
    if (!phrase.governed) return [];
    const further = furtherOwners(clause.line, lexicon, phrase, clause.phrases);
    return clause.gap(further.at(-1)?.to ?? at) !== 0 ? further : [];
  }

  /** "klagte X und nannte die Partei Y": who the German verb before "und" belongs to. */
  behindAnd(at: number, before: Phrase | undefined): Phrase | undefined {
    const { clause } = this;
    const joined = clause.lower(at - 1) === 'und' && clause.gap(at) === 0;
    if (this.lexicon.language !== 'de' || !joined) return undefined;
    // "Die Gruppe wies es zurück und machte ihrerseits …": as before, whoever it was.
    return before ?? (GOES_ON.test(clause.lower(at + 1)) ? subjectBefore(clause, at) : undefined);
  }

  private behindJoint(joint: number): Phrase | undefined {
    const { clause } = this;
    const article =
      this.lexicon.is.articles(clause.lower(joint + 1)) && clause.gap(joint + 2) === 0;
    return clause.startingAt(joint + 1) ?? (article ? clause.startingAt(joint + 2) : undefined);
  }

  /** Whether a name is another subject: not "X" of "the opinion of X and some parents said". */
  private isOther({ kind }: Phrase, other: Phrase): boolean {
    const { language } = this.lexicon;
    const apart = kind === 'noun' && other.governed && JOINS_APART.has(language);
    const before = this.clause.lower(other.from - 1);
    // "wie Polizei und Feuerwehr mitteilten"
    const body = language === 'de' && this.lexicon.is.bodies(this.clause.lower(other.head));
    return (
      (other.kind === 'name' || body) &&
      !other.modifies &&
      !(apart && !isConjunction(this.lexicon, before, other))
    );
  }

  /** "X" of "X als auch Y". */
  private bothOf({ from }: Phrase): Phrase | undefined {
    const both = this.clause.lower(from - 1) === 'auch' && this.clause.lower(from - 2) === 'als';
    return both ? this.clause.endingAt(from - 2) : undefined;
  }

  /** The others of "X, a driver, Y, a nurse, and Z, a cook, said". */
  private apart(phrase: Phrase, at: number): Phrase[] {
    const names = this.clause.phrases.filter(
      ({ kind, governed, modifies, to }) => kind === 'name' && !governed && !modifies && to <= at,
    );
    const [first] = names;
    if (!JOINS_APART.has(this.lexicon.language) || first === undefined) return [];
    if (first.from > JOINED_FROM || !this.isJoinedApart(first, Math.max(phrase.from, first.to)))
      return [];
    const others = names.filter((one) => one !== phrase && one.to <= phrase.from);
    return others.filter((one) => one === first || this.clause.gap(one.to) === GAP.comma);
  }

  /** Whether a comma or "as well as" and a joint stand between two subjects, and no verb. */
  private isJoinedApart(first: Phrase, to: number): boolean {
    const { is } = this.lexicon;
    let joins = false;
    for (let at = first.to; at < to; at += 1) {
      const lower = this.clause.lower(at);
      const paused = this.clause.gap(at) === GAP.comma || at === first.to;
      if ((this.clause.gap(at) & ~(PAUSE | GAP.bracket)) !== 0 || is.verbs(lower)) return false;
      if (is.passive(lower) || is.relatives(lower) || is.weak(lower) || WHOSE.test(lower))
        return false;
      joins ||= paused && (is.joints(lower) || lower === 'como');
    }
    return (
      joins && (this.clause.gap(first.to) === GAP.comma || this.clause.lower(first.to) === 'como')
    );
  }
}
