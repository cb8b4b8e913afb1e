import { inflects as doesInflect } from '../grounding';
import { isHead } from './bodies';
import { NORDIC, PLAIN_BEHIND } from './forms';
import { isDefiniteBare } from './grammar';
import type { Line } from './line';
import type { SourceLexicon } from './lexicon';
import { Bearers } from './names/bearers';
import {
  appearanceOf,
  areOne,
  isRelative,
  basqueSubject,
  bodyAmong,
  endsNames,
  mostNamed,
  openingBody,
  opensSpanish,
  personBefore,
  type Appearance,
} from './names/appearances';
import { isForm, sameBearer, type Name } from './names/names';
import { admitsSex, fitsSex, sexIn, STRICT } from './names/genders';
import { isGivenInSpain } from './lists/basque-given';
import { isGiven } from './lists/given';
import type { Phrase } from './phrases/phrase';
import { WrittenNames } from './names/written-names';

/** How many sentences back a pronoun may point to somebody whose sex nothing tells. */
const REACH = 3;
/** So many words into its sentence a subject begins. */
const OPENS_WITHIN = 4;
/** So many words into it in a Romance language, with what the subject is before it: "El alcalde de Alcor, X". */
const TITLED_WITHIN = 8;
/** How many sentences back it may point to somebody who speaks elsewhere. */
const SPEAKER_REACH = 5;
/** What opens an English clause that its sentence's subject goes on in. */
const OPENS_CLAUSE = /^(?:when|as|after|before|because|while|where|since|although|though|if)$/u;
/** "Blue Lanterns relief group": a name and the noun for what it is, which another one may be as well. */
const KIND = /^\p{Lu}.* \p{Ll}+ \p{Ll}+$/u;

/** All names of a text in their order, and whom a pronoun or a description means. */
export class Topics {
  readonly appearances: Appearance[] = [];
  /** Who has which role. */
  readonly bearers: Bearers;
  private readonly written: WrittenNames;
  /** Those of whom the text says somewhere that they said something. */
  private readonly speakers: Name[] = [];
  /** What was found out of names so far, by their words. */
  private readonly speaking = new Map<string, boolean>();
  private readonly surnames = new Map<string, boolean>();
  private readonly inflects: boolean;

  /** @param dashed the paragraph of each sentence that a dash opens as somebody's words. */
  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly dashed: ReadonlyMap<number, number> = new Map(),
  ) {
    this.inflects = doesInflect(lexicon.language);
    this.written = new WrittenNames(lexicon);
    this.bearers = new Bearers(lexicon, this.appearances);
  }

  add(line: Line, given: Phrase): void {
    const phrase = this.lexicon.language === 'eu' ? personBefore(line, this.lexicon, given) : given;
    this.appearances.push(appearanceOf(line, this.lexicon, phrase, this.nameOf(line, phrase)));
    this.surnames.clear();
  }

  /** Keeps who speaks somewhere in the text: pronouns beside a verb of saying mean them first. */
  addSpeaker(line: Line, phrase: Phrase): void {
    const name = this.nameOf(line, phrase);
    const site = name.words.some((word) => word.includes('.'));
    this.speaking.clear();
    if (!name.institution && !phrase.doubtful && !phrase.governed && !site)
      this.speakers.push(name);
  }

  /** Whether something in the text tells that a name is a person's. */
  isPerson(name: Name): boolean {
    const full = this.fullest(name);
    const spanish = this.lexicon.language === 'es' && full.words.length > 1;
    const given = spanish && !full.institution && isGivenInSpain(full.words[0] as string);
    return given || full.person || this.speaks(name) || sexIn(full) !== undefined;
  }

  /** Whether the text says somewhere that a person said something. */
  speaks(name: Name): boolean {
    const key = name.words.join(' ');
    const known = this.speaking.get(key);
    if (known !== undefined) return known;
    const speaks = this.speakers.some((own) => sameBearer(own, name, this.inflects));
    this.speaking.set(key, speaks);
    return speaks;
  }

  /** Notes a name as it is written, before any two are told apart. */
  note(line: Line, phrase: Phrase): void {
    this.written.note(line, phrase);
  }

  nameOf(line: Line, phrase: Phrase): Name {
    return this.written.nameOf(line, phrase);
  }

  /** Whether a name before a colon is somebody's: in German any two nouns may stand there. */
  provesLabel(name: Name): boolean {
    return this.lexicon.language !== 'de' || this.isCentral(name);
  }

  /** Whether a name stands in the text more than once, or with what tells of a person. */
  isCentral(name: Name): boolean {
    const [first = ''] = this.fullest(name).words;
    const given = this.lexicon.language === 'es' ? isGivenInSpain(first) : isGiven(first);
    if (given || this.speaks(name)) return true;
    let count = 0;
    for (const { name: other } of this.appearances) {
      if (other.person && sameBearer(name, other, this.inflects)) return true;
      if (sameBearer(name, other, this.inflects)) count += 1;
      if (count > 1) return true;
    }
    return false;
  }

  /** Whether a word is the last of a name of several words somewhere in the text. */
  isSurname(word: string): boolean {
    const known = this.surnames.get(word) ?? endsNames(this.appearances, word, this.inflects);
    this.surnames.set(word, known);
    return known;
  }

  /** Whether neither a name nor a fuller one elsewhere in the text proves that it is one. */
  private isDoubtful({ phrase, name: { words } }: Appearance): boolean {
    return phrase.doubtful && !(words.length === 1 && this.isSurname(words[0] as string));
  }

  /** The fullest name of the text that has these words for its last ones. */
  fullest(name: Name): Name {
    let best = name;
    for (const { name: other, phrase } of this.appearances) {
      if (phrase.doubtful || other.words.length <= best.words.length || other.words.length > 5)
        continue;
      if (!sameBearer(name, other, this.inflects) || (name.institution && other.person)) continue;
      best = other;
    }
    return best;
  }

  /** The institution named last that has a word in its name: "the agency" is the Space Agency. */
  byHead(head: string, before: number): Name | undefined {
    const one = this.lexicon.language === 'eu' && /a(?:k|ren|ri)?$/u.test(head);
    const bare = one || isDefiniteBare(this.lexicon, head);
    const fits = ({ name: { institution, words, text } }: Appearance) =>
      institution &&
      !KIND.test(text) &&
      words.some((word) => isHead(this.lexicon, word, head) || (bare && isForm(word, head))) &&
      words.join(' ') !== head;
    const found =
      this.appearances.findLast((one) => one.line <= before && fits(one)) ??
      this.appearances.find(fits);
    return found?.name;
  }

  /**
   * The institution that "the company" means: the one that a sentence shortly before is about.
   *
   * @param at the word of its own sentence before which it has to stand.
   */
  recentBody(before: number, at = Infinity): Name | undefined {
    const near = this.appearances.filter(
      ({ line, name, phrase: { to } }) =>
        (line < before || (line === before && to <= at)) &&
        before - line <= SPEAKER_REACH &&
        !this.isPerson(name),
    );
    return bodyAmong(near, this.lexicon.language, (name) => this.isCentral(name));
  }

  /** What "it" means: the body or company that the sentence before is about. */
  bodyBefore(line: number): Name | undefined {
    return openingBody(
      this.appearances.filter((one) => one.line === line - 1 && !this.isPerson(one.name)),
      (name) => this.isCentral(name),
    );
  }

  /**
   * Whom a pronoun means.
   *
   * @param said the source shortly before, which goes on speaking.
   * @param saidIn where it spoke.
   */
  byPronoun(line: Line, pronoun: Phrase, said?: Name, saidIn = 0): Name | undefined {
    const { gender } = pronoun;
    const before = this.appearances.filter(
      (one) =>
        one.line === line.index &&
        one.phrase.to <= pronoun.from &&
        !this.isSpokenOf(one, line.index),
    );
    const here = before.filter(
      ({ phrase }) => !phrase.governed && !isRelative(line, phrase, pronoun),
    );
    const speaking = here.find((one) => this.speaks(one.name) && this.fits(one, gender) > 0);
    if (speaking !== undefined) return speaking.name;
    const sure = here.find((one) => this.fits(one, gender) === 2);
    if (sure !== undefined) return sure.name;
    const within = this.subjectWithin(line, pronoun, here);
    if (within !== undefined) return within.name;
    const last = line.index - 1;
    const shown = this.appearances.find(({ line: own, presented }) => presented && own === last);
    if (shown !== undefined && this.fits(shown, gender) > 0) return shown.name;
    // "Mr Hale came first, according to Harn Records. “…”, he said": nothing tells that these are a he.
    const unsure = said !== undefined && this.fitsName(said, gender) < 2 && !said.person;
    const turns =
      said !== undefined &&
      (saidIn < line.index - 1 || unsure) &&
      STRICT.has(this.lexicon.language);
    const subject = turns ? this.subjectBefore(line.index, gender) : undefined;
    if (subject !== undefined) return subject.name;
    const goesOn = said !== undefined && !said.institution && this.admits(said, gender);
    if (goesOn && this.speaks(said)) return said;
    const perhaps = here.find((one) => this.fits(one, gender) > 0);
    if (perhaps !== undefined) return perhaps.name;
    const recent = goesOn ? said : this.recent(line.index, gender);
    return recent ?? before.find((one) => this.fits(one, gender) === 2)?.name;
  }

  /** "Captain X made headlines when he said": whom a clause's pronoun means by its sentence. */
  private subjectWithin(
    { tokens }: Line,
    { from, gender }: Phrase,
    here: readonly Appearance[],
  ): Appearance | undefined {
    const clause = tokens[from]?.gap === 0 && OPENS_CLAUSE.test(tokens[from - 1]?.lower ?? '');
    if (this.lexicon.language !== 'en' || !clause) return undefined;
    const opens = ({ phrase, name: { words, institution } }: Appearance) =>
      phrase.from <= 1 && words.length > 1 && !institution;
    return here.find(
      (one) =>
        this.fits(one, gender) > 0 &&
        (one.name.person || this.fullest(one.name).person || opens(one)),
    );
  }

  /** "– Hale is a friend. We like her, she said": who is named only in somebody's words. */
  private isSpokenOf({ line, name }: Appearance, at: number): boolean {
    const paragraph = this.dashed.get(at);
    return paragraph !== undefined && this.dashed.get(line) === paragraph && !this.speaks(name);
  }

  /** The person whom the sentence before is about. */
  private subjectBefore(line: number, gender: Phrase['gender']): Appearance | undefined {
    return this.appearances.find(
      (one) =>
        one.line === line - 1 &&
        !this.isSpokenOf(one, line) &&
        one.phrase.from <= OPENS_WITHIN &&
        !one.phrase.governed &&
        this.fits(one, gender) === 2,
    );
  }

  private recent(line: number, gender: Phrase['gender']): Name | undefined {
    const subject = this.subjectBefore(line, gender);
    if (subject !== undefined) return subject.name;
    const speaker = this.recentSpeaker(line, gender);
    if (speaker !== undefined) return speaker;
    for (let back = 1; back <= REACH; back += 1) {
      const there = this.appearances.filter(
        (one) => one.line === line - back && !this.isSpokenOf(one, line),
      );
      const found =
        there.find((one) => !one.phrase.governed && this.fits(one, gender) > 0) ??
        there.find((one) => this.fits(one, gender) === 2);
      if (found !== undefined) return found.name;
    }
    if (gender === undefined) return undefined;
    return this.appearances.findLast((one) => one.line < line && this.fits(one, gender) === 2)
      ?.name;
  }

  /** The person named last of those who speak somewhere in the text. */
  lastSpeaker(line: number): Name | undefined {
    const subject = this.subjectOf(line - 1) ?? this.subjectOf(line - 2);
    const person = subject !== undefined && subject.words.length > 1 && !subject.institution;
    return this.recentSpeaker(line, undefined) ?? (person ? subject : undefined);
  }

  /** Who of those that speak somewhere in the text was named last. */
  recentSpeaker(line: number, gender: Phrase['gender']): Name | undefined {
    return this.appearances.findLast(
      (one) =>
        one.line < line &&
        line - one.line <= SPEAKER_REACH &&
        this.speaks(one.name) &&
        this.fits(one, gender) > 0,
    )?.name;
  }

  /** 0: no; 1: perhaps; 2: by what the text tells. */
  private fits(one: Appearance, gender: Phrase['gender']): 0 | 1 | 2 {
    const { name, phrase } = one;
    if (phrase.modifies || this.isDoubtful(one)) return 0;
    if (gender === undefined) return name.institution || name.person ? 2 : 1;
    if (phrase.gender !== undefined) return phrase.gender === gender ? 2 : 0;
    return this.fitsName(name, gender);
  }

  /** Whether nothing in the text tells that a name is not of this sex. */
  admits(name: Name, gender: Phrase['gender']): boolean {
    const told = this.genderOf(name);
    const sex = told ?? sexIn(this.fullest(name), NORDIC.has(this.lexicon.language));
    if (sex !== undefined) return sex === gender;
    return admitsSex(this.lexicon, this.fullest(name), gender);
  }

  private genderOf(name: Name): Phrase['gender'] {
    return this.appearances.find(
      ({ name: own, phrase }) =>
        phrase.gender !== undefined && sameBearer(own, name, this.inflects),
    )?.phrase.gender;
  }

  private fitsName(name: Name, gender: Phrase['gender']): 0 | 1 | 2 {
    if (gender === undefined) return 1;
    const full = this.fullest(name);
    if (name.institution || full.text.includes('&')) return 0;
    const told = this.genderOf(name);
    if (told !== undefined) return told === gender ? 2 : 0;
    return fitsSex(this.lexicon, full, gender, () => name.person || this.speaks(name));
  }

  /** The only person whom the text names by several words behind a place in a sentence. */
  personNamed(from: number, behind: number, before: number): Name | undefined {
    const there = this.appearances.filter(
      ({ line, name, phrase, tokens }) =>
        line >= from &&
        line < before &&
        (line > from || (tokens[phrase.from]?.start ?? 0) >= behind) &&
        !name.institution &&
        name.words.length > 1 &&
        this.isPerson(name),
    );
    const one = there[0]?.name;
    return one && areOne(there, one, this.inflects) ? one : undefined;
  }

  /** The last name before a place in a sentence that may be the subject there. */
  lastIn(line: Line, before: number): Name | undefined {
    if (this.lexicon.order === 'sov') return undefined;
    return this.appearances.findLast(
      (one) =>
        one.line === line.index &&
        !one.phrase.governed &&
        !one.phrase.modifies &&
        (line.tokens[one.phrase.to - 1]?.end ?? 0) <= before &&
        !this.isDoubtful(one),
    )?.name;
  }

  /** The person named most often before a sentence, by a name of several words. */
  mostNamed(before: number): Name | undefined {
    const there = this.appearances.filter(({ line }) => line < before);
    return mostNamed(there, this.inflects, (name) => this.fullest(name));
  }

  /** The person of whom alone a text speaks before a sentence, by a name of several words. */
  onlyPerson(before: number): Name | undefined {
    const one = this.mostNamed(before);
    const persons = this.appearances.filter(
      ({ line, name, phrase }) =>
        line < before &&
        !phrase.doubtful &&
        !name.institution &&
        name.words.length > 1 &&
        this.isPerson(name),
    );
    return one && this.isPerson(one) && areOne(persons, one, this.inflects) ? one : undefined;
  }

  /** The name that a sentence is about: its first that no preposition governs. */
  subjectOf(line: number, several = false): Name | undefined {
    const there = this.appearances.filter((one) => one.line === line && !this.isDoubtful(one));
    if (this.lexicon.language === 'eu') return basqueSubject(there, several);
    const reach = PLAIN_BEHIND.has(this.lexicon.language) ? TITLED_WITHIN : 1;
    return there.find(
      (one) =>
        !one.phrase.governed &&
        (one.phrase.from <= 1 ||
          (one.phrase.roles.length > 0 && one.phrase.from <= reach) ||
          opensSpanish(one, this.lexicon, reach, (name) => this.isPerson(name))),
    )?.name;
  }

  /** Whether a sentence, or one of so many before it, is about what is named there. */
  isSubjectIn(name: Name, line: number, reach: number): boolean {
    for (let at = line; at >= line - reach; at -= 1) if (this.subjectOf(at) === name) return true;
    return false;
  }
}
