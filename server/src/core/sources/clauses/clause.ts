import { isAgency, isIn, isOwning, isReportedIn } from '../grammar';
import { ASIDE, JOINS_APART, NATIONAL_BEHIND, NORDIC, PLAIN_BEHIND, TOLD_TO } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import { openingAntecedent } from './antecedents';
import { isConjunction, isStop, joinsAdjectives } from './coordination';
import {
  bearerBehind,
  endsApposition,
  opensAt,
  holderOf,
  holdsFor,
  holdsOffice,
  isAlias,
  isTold,
  isKindName,
  isOfficeOf,
  joinsOffices,
  memberBehind,
  officeFor,
  placedBefore,
  relativeOf,
  titledBefore,
} from './described';
import { beforeAge, goesOnOffice, isBearer, isOfSeveral, isWhen } from './spanish';
import { isDative, isGenitiveOf, leaderBehind, leaderOf } from './german-subjects';
import {
  antecedentOf,
  titledAt,
  beforeStray,
  isPlaced,
  officeHolder,
  papersBefore,
} from './english-subjects';
import { behindAside, titledBehind } from './subjects';
import {
  opensRelative,
  endsList,
  headBefore,
  headOfOwner,
  isOne,
  isShare,
  openingBearer,
} from './heads';
import { isAbout, isOwner, ownedBearer, ownedDescribed, ownedName, ownedOffice } from './owned';
import { isParted } from './particles';
import { isKinOf, kinBefore } from './kin';
import { settledSubject } from './settled';
import { LONGEST_OPENING, objectOf } from './objects';
import { openingText } from './opening-texts';
import { openingOffice } from './spanish-media';
import { describedNoun, fromHouse, isHouse, kindBefore, nounEnd } from './houses';
import type { ClauseView } from './clause-view';
import { isOwnedBody } from '../phrases/owned-bodies';
import type { Phrase } from '../phrases/phrase';

/** Words between an office and its bearer behind a comma. */
const LONGEST_OFFICE = 8;
/** Those between several offices in Spanish: "la vicepresidenta y consejera de X, Y". */
const LONGEST_TITLES = 18;
/** So many words back a subject is looked for. */
const CLAUSE = 40;
/** Romance pronouns right before a verb. */
const OBJECT = /^(?:l[aoe]s?|li|gli|ho|els)$/u;
/** What no subject stands beyond. */
const PARTED = GAP.quote | GAP.break | GAP.colon;
const PAUSE = GAP.comma | GAP.dash;

/** A sentence's words and phrases, and which phrases stand where around a word. */
export class Clause implements ClauseView {
  readonly tokens: readonly Token[];
  private readonly starting = new Map<number, Phrase>();
  private readonly ending = new Map<number, Phrase>();

  constructor(
    readonly line: Line,
    readonly phrases: readonly Phrase[],
    private readonly lexicon: SourceLexicon,
  ) {
    this.tokens = line.tokens;
    for (const phrase of phrases) {
      this.starting.set(phrase.from, phrase);
      this.ending.set(phrase.to, phrase);
    }
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** What stands before a word, or behind the last one. */
  gap(at: number): number {
    return this.tokens[at]?.gap ?? this.line.tail;
  }

  endingAt(at: number): Phrase | undefined {
    return this.ending.get(at);
  }

  startingAt(at: number): Phrase | undefined {
    return this.starting.get(at);
  }

  /** The phrase that begins here or behind a few small words: the object of a preposition. */
  objectAt(at: number): Phrase | undefined {
    const phrase = objectOf(this, this.lexicon, at);
    return phrase && this.meant(phrase);
  }

  /** The phrase that another one leads to: the noun behind a name, the name behind a noun. */
  meant(phrase: Phrase): Phrase {
    if (phrase.kind === 'pronoun') return phrase;
    const owned = ownedName(this, this.lexicon, phrase) ?? memberBehind(this, this.lexicon, phrase);
    if (owned !== undefined) return owned;
    const further =
      ownedBearer(this, this.lexicon, phrase) ??
      ownedDescribed(this, this.lexicon, phrase) ??
      ownedOffice(this, this.lexicon, phrase);
    if (further !== undefined) return this.meant(further);
    const noun = phrase.kind === 'noun' ? phrase : this.nounBehind(phrase);
    if (noun === undefined) return phrase;
    const leader = leaderBehind(this, this.lexicon, noun);
    if (leader !== undefined) return leader;
    return isOwnedBody(this.lexicon, this.lower(noun.head))
      ? noun
      : (this.nameBehind(noun) ?? noun);
  }

  /** "officials" of "NASA officials", "state news agency" of "Russian state news agency Tass". */
  private nounBehind(phrase: Phrase): Phrase | undefined {
    const { to, modifies } = phrase;
    if (modifies) return this.starting.get(to);
    const owned = isOwner(this, this.lexicon, phrase) ? this.starting.get(to) : undefined;
    if (owned?.kind === 'noun' && this.gap(to) === 0) return owned;
    const noun = this.phrases.find(
      ({ from, kind }) => kind === 'noun' && from >= to && from <= to + 1,
    );
    if (noun?.institution !== true || noun.governed) return undefined;
    for (let at = to; at <= noun.to; at += 1) if (this.gap(at) !== 0) return undefined;
    return this.starting.get(noun.to)?.kind === 'name' ? noun : undefined;
  }

  /** The name that follows a noun for its bearer: "rektor ved skolen John Kristiansen". */
  private nameBehind(noun: Phrase): Phrase | undefined {
    if (isKinOf(this, noun)) return undefined;
    const { is } = this.lexicon;
    const role = this.lower(noun.head);
    const spanish = this.lexicon.language === 'es';
    for (let at = noun.to; at < noun.to + (spanish ? LONGEST_TITLES : LONGEST_OFFICE); at += 1) {
      const gap = this.gap(at) & ~GAP.bracket;
      const near = at === noun.to || endsApposition(this, this.lexicon, at);
      const told = is.roles(role) || (spanish && is.bodies(role));
      const apposed = near && noun.to === noun.head + 1 && gap === GAP.comma && told;
      if (gap !== 0 && !apposed) return undefined;
      const next = titledAt(this, this.lexicon, at);
      const led = next?.governed === true && !(at === noun.to && noun.governed);
      if (at > noun.to && next !== undefined && isKindName(this, this.lexicon, next))
        return undefined;
      // "der Chef des Instituts, Ann Hale,": whose office it is.
      if (
        next?.kind === 'name' &&
        (isGenitiveOf(this, this.lexicon, noun, next) || holdsFor(this, this.lexicon, noun, next))
      ) {
        at = next.to - 1;
        continue;
      }
      if (next?.kind === 'name' && (apposed || !(led || next.article))) {
        const bearer = bearerBehind(this, this.lexicon, next);
        bearer.roles.push(role);
        if (apposed && is.bodies(role) && !is.roles(role)) bearer.institution = true;
        return bearer;
      }
      const lower = this.lower(at);
      // "primera y consejera de Cultura y Deporte"
      const office = goesOnOffice(this.lexicon, lower);
      // "el diario mexicano X"
      const national = spanish && at === noun.to && NATIONAL_BEHIND.es?.test(lower) === true;
      const joined = joinsOffices(this, this.lexicon, at);
      const complement =
        at > noun.to || joined || national || is.of(lower) || isOwning(this.lexicon, lower);
      const relative = is.relatives(lower) && !is.of(lower);
      if (!(complement || office) || is.verbs(lower) || relative) return undefined;
      if (is.joints(lower) && !office && !joined) return undefined;
    }
    return undefined;
  }

  /** "teilte … mit": a verb that tells something with a word later in its clause. */
  isParted(at: number): boolean {
    return isParted(this, this.lexicon, at);
  }

  /** The phrase that ends right before a verb, or the text that its clause begins with. */
  leftOf(at: number): Phrase | undefined {
    return this.nearLeftOf(at) ?? openingText(this, this.lexicon, at);
  }

  private nearLeftOf(at: number): Phrase | undefined {
    const { is } = this.lexicon;
    for (let i = at; i > 0; i -= 1) {
      const gap = this.gap(i);
      if ((gap & PARTED) !== 0) return undefined;
      if ((gap & PAUSE) !== 0) return this.beforeComma(i);
      const phrase = this.ending.get(i) ?? describedNoun(this, this.lexicon, i);
      if (phrase !== undefined)
        return isOwner(this, this.lexicon, phrase)
          ? undefined
          : (this.subjectAt(phrase, at) ??
              headOfOwner(this, this.lexicon, phrase) ??
              papersBefore(this, this.lexicon, phrase));
      const lower = this.lower(i - 1);
      if (is.relatives(lower) && opensRelative(this, this.lexicon, i - 1)) {
        const antecedent = this.ending.get(beforeAge(this, this.lexicon, i - 1));
        const person = antecedent?.institution === true && /^(?:who|quien)$/u.test(lower);
        const apposed = person ? this.beforeComma(i - 1) : undefined;
        if (apposed?.institution === false) return apposed;
        const meant = relativeOf(this, this.lexicon, antecedent, lower);
        if (meant !== undefined) return meant;
        // "la entrevista del actor, que asegura": who speaks is a person.
        const spanish = this.lexicon.language === 'es' && antecedent?.kind === 'noun';
        if (spanish && is.roles(this.lower(antecedent.head))) return antecedent;
        const alone =
          antecedent?.kind === 'name' && !isOfSeveral(this, this.lexicon, antecedent, at);
        return this.headOf(antecedent) ?? (alone ? antecedent : undefined);
      }
      const object = i === at && OBJECT.test(lower) && PLAIN_BEHIND.has(this.lexicon.language);
      const passed =
        isWhen(this, this.lexicon, i - 1) ||
        is.between(lower) ||
        is.passive(lower) ||
        /ly$|mente$/u.test(lower) ||
        object;
      if (!passed) return headBefore(this, this.lexicon, i);
    }
    return undefined;
  }

  /** A phrase, or whom it only tells more of: "X, from Y, Z said", "a man who runs Y said". */
  private subjectAt(phrase: Phrase, verb: number): Phrase | undefined {
    if (isOne(this, this.lexicon, phrase, verb)) return undefined;
    const person =
      kinBefore(this, phrase) ??
      officeHolder(this, this.lexicon, phrase) ??
      placedBefore(this, phrase) ??
      this.headOf(antecedentOf(this, this.lexicon, phrase)) ??
      this.headOf(phrase);
    return person ?? (isHouse(this, this.lexicon, phrase, verb) ? phrase : undefined);
  }

  /** The phrase to which what ends before a comma is an apposition. */
  beforeComma(at: number): Phrase | undefined {
    const { language } = this.lexicon;
    const opening =
      officeHolder(this, this.lexicon, this.ending.get(at)) ??
      openingBearer(this, this.lexicon, at) ??
      openingOffice(this, this.lexicon, at) ??
      openingAntecedent(this, this.lexicon, at);
    if (opening !== undefined) return opening;
    let noun: Phrase | undefined;
    const near = this.ending.get(at);
    const dashed = language === 'en' ? PAUSE : GAP.comma;
    const opens = near === undefined ? 0 : opensAt(this, this.lexicon, near);
    const parted = opens !== 0 && (opens & ~dashed) === 0;
    const titled = near !== undefined && (parted || endsList(this, this.lexicon, near));
    const alias = near !== undefined && isAlias(this, this.lexicon, near);
    const apposed = near?.kind === 'name' && titled && !alias ? near : undefined;
    for (let i = at - 1; i > Math.max(0, at - CLAUSE); i -= 1) {
      const gap = this.gap(i);
      if ((gap & PARTED) !== 0) break;
      const own = (gap & PAUSE) === 0 ? undefined : this.ending.get(i);
      const head = this.headOf(own);
      if (head === undefined) continue;
      const owner =
        apposed?.institution === false &&
        !isPlaced(this, this.lexicon, own) &&
        (head.institution ||
          isBearer(this, this.lexicon, apposed, head) ||
          isOfficeOf(this, this.lexicon, head, apposed));
      if (head.kind !== 'noun') return owner ? apposed : head;
      const office = this.lexicon.is.roles(this.lower(head.head));
      if (office && apposed !== undefined && noun === undefined && JOINS_APART.has(language))
        return this.nameBehind(head) ?? apposed;
      noun ??= this.nameBehind(head) ?? (office ? apposed : undefined) ?? head;
    }
    const alone = PLAIN_BEHIND.has(language) && apposed?.governed === false;
    const titledAlone =
      apposed && (apposed.roles.length > 0 || holdsOffice(this, this.lexicon, apposed));
    return noun ?? (alone || titledAlone ? apposed : beforeStray(this, this.lexicon, at));
  }

  /** A phrase, or what it further describes: "the spokesman for X", "Ann of X". */
  private headOf(phrase: Phrase | undefined): Phrase | undefined {
    const titled = phrase === undefined ? undefined : titledBefore(this, phrase);
    if (titled !== undefined) return titled;
    const { is, language } = this.lexicon;
    const told = language === 'en' && phrase && officeFor(this, is.roles, phrase);
    if (told) return told;
    const leader = phrase === undefined ? undefined : leaderOf(this, this.lexicon, phrase);
    if (leader !== undefined) return leader;
    if (phrase?.governed !== true) return holderOf(this, this.lexicon, phrase) ?? phrase;
    const owner = this.ending.get(phrase.from);
    const owned = language === 'en' && owner?.kind === 'name' && this.gap(phrase.from) === 0;
    const { from } = kindBefore(this, phrase) ?? (owned ? owner : phrase);
    const at = from - (is.articles(this.lower(from - 1)) ? 2 : 1);
    if (isReportedIn(this.lexicon, phrase, this.lower(at)))
      return this.headOf(this.ending.get(at)) ?? phrase;
    if (isConjunction(this.lexicon, this.lower(at), phrase)) return phrase;
    // "los portavoces de X y de Y"
    const joined = language === 'es' && is.joints(this.lower(at - 1)) && is.of(this.lower(at));
    const before = this.ending.get(joined && this.gap(at) === 0 ? at - 1 : at);
    const about =
      before !== undefined &&
      isAbout(this, this.lexicon, before) &&
      is.prepositions(this.lower(at));
    if (this.gap(at) !== 0 || !(about || is.of(this.lower(at)))) return undefined;
    // "Most of the voters": who they are is told by what follows.
    const among = NORDIC.has(language) ? /^av$/u : language === 'es' ? /^(?:del?|entre)$/u : /./u;
    const share = language !== 'es' || this.lower(at) === 'entre' || isShare(this.lower(at - 1));
    const part = phrase.kind === 'noun' && among.test(this.lower(at)) && share;
    const head = this.headOf(before ?? this.ending.get(nounEnd(this, this.lexicon, at)));
    return head ?? (part ? phrase : undefined);
  }

  /** The phrase on one side of a verb; an agency gives way to who told it: "сообщил ТАСС директор". */
  besideOf(at: number): Phrase | undefined {
    const settled = settledSubject(this, this.lexicon, at);
    if (settled !== undefined) return settled.phrase;
    const near = this.leftOf(at);
    const left = near !== undefined && isTold(this, this.lexicon, near) ? undefined : near;
    const told =
      left !== undefined && isAgency(this.tokens, left, this.lexicon)
        ? this.rightOf(at)
        : undefined;
    return told ?? titledBehind(this, this.lexicon, at, left) ?? left ?? this.rightOf(at);
  }

  /** The phrase that begins right behind a verb. */
  rightOf(at: number): Phrase | undefined {
    const { language, is } = this.lexicon;
    for (let i = at + 1; i < Math.min(at + LONGEST_OPENING + 2, this.tokens.length); i += 1) {
      if ((this.gap(i) & ~GAP.bracket) !== 0) return undefined;
      if (i === at + 1 && isDative(this, this.lexicon, i)) continue;
      const phrase = this.starting.get(i);
      if (phrase !== undefined && isAgency(this.tokens, phrase, this.lexicon)) {
        const told = this.gap(phrase.to) === 0 ? this.starting.get(phrase.to) : undefined;
        return this.meant(told ?? phrase);
      }
      // "som deltakelsen i alliansen krever": what a preposition governs is no subject.
      const object = phrase?.governed === true && i > at + 1 && NORDIC.has(language);
      if (phrase !== undefined) return object ? undefined : this.meant(phrase);
      if (isIn(this.lexicon, this.lower(i))) return this.objectAt(i + 1);
      const told = i === at + 1 && TOLD_TO[language]?.test(this.lower(i)) === true;
      const whom = told ? this.objectAt(i + 1) : undefined;
      if (whom !== undefined) return this.rightOf(whom.to - 1);
      if (ASIDE.has(language) && is.prepositions(this.lower(i)))
        return behindAside(this, this.lexicon, i) ?? fromHouse(this, at, i);
      // "verkündet der Hale-Premier die Liste": an object behind a noun that is no known phrase.
      const noun = language === 'de' && this.tokens[i - 1]?.capital === true && i - 1 > at;
      if (noun && /^(?:die|den|das|einen?)$/u.test(this.lower(i))) return undefined;
      if (isStop(this, this.lexicon, i) && !joinsAdjectives(this, this.lexicon, i, at))
        return undefined;
    }
    return undefined;
  }
}
