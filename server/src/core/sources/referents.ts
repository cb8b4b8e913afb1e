import { inflects } from '../grounding';
import { ANY_OFFICE } from './forms';
import { STANDING, type StandingLists } from './lists/standing';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import type { Appearance } from './names/appearances';
import { sameBearer, type Name } from './names/names';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/** Behind a noun these say whose somebody is: no one who was named before. */
const WHOSE = /^(?:des|der|von|vom|für)$/u;
/** What joins the parts of a German compound. */
const JOINT_S = /s$/u;
/** Bodies of which a text may name several: "der Bund" stands in compounds for much else. */
const NO_BODY = /^(?:bund|bundes|klub|stadt)$/u;

const bodyNamed = (text: string, short: readonly string[]): Name => ({
  text,
  words: text.toLowerCase().split(' '),
  short,
  institution: true,
  person: false,
});

/** What stands behind "in" without an article and is no place: "in Frage", "in Zusammenarbeit". */
const NO_PLACE =
  /(?:ung|heit|keit|schaft|tion|tät)$|^(?:frage|kenntnis|kraft|aussicht|zukunft|folge|summe|zusammenarbeit|person|haft|not|bezug|anspruch|kauf|verbindung|absprache|uniform|zivil|schutz|betrieb)$/u;

/** "Washington" of "die Regierung in Washington". */
function placeBehind(tokens: Line['tokens'], head: number): string | undefined {
  const [joint, place, next] = tokens.slice(head + 1, head + 4);
  const near = joint?.lower === 'in' && joint.gap === 0 && place?.gap === 0 && place.capital;
  if (!near || NO_PLACE.test(place.lower)) return undefined;
  return next?.gap === 0 && next.capital ? undefined : place.text;
}

/** Tells whom a noun means that no name stands beside, in languages with `StandingLists`. */
export class Referents {
  private readonly lists: StandingLists | undefined;

  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly topics: Topics,
  ) {
    this.lists = STANDING[lexicon.language];
  }

  /** "die griechische Polizei", "ein Polizeisprecher", "der Konzern": a body, or the house of the text. */
  bodyOf({ tokens, index, section }: Line, phrase: Phrase, definite: boolean): Name | undefined {
    const { lists } = this;
    if (lists === undefined) return undefined;
    const { lower, text, start, end } = tokens[phrase.head] as Token;
    const spoken = lists.spokes.exec(text)?.[1];
    if (spoken !== undefined) return this.spokenFor(spoken, text, index);
    if (!definite) return undefined;
    if (this.lexicon.is.generic(lower)) return this.houseOf(index, phrase.head);
    if (this.lexicon.is.bodies(lower)) {
      const before = tokens[phrase.head - 1];
      const origin = before !== undefined && phrase.from < phrase.head && before.end < start;
      const from = origin && lists.origin.test(before.lower) ? before.start : start;
      const name = this.nominative(section.text.slice(from, end));
      const place = placeBehind(tokens, phrase.head);
      return place === undefined ? bodyNamed(name, []) : bodyNamed(`${name} in ${place}`, [name]);
    }
    return undefined;
  }

  /** "Amt" of "des Amtes". */
  private nominative(text: string): string {
    const bare = [/es$/u, /s$/u].map((ending) => text.replace(ending, ''));
    const isNoun = (own: string) =>
      own !== text && this.lexicon.is.bodies(own.slice(own.lastIndexOf(' ') + 1).toLowerCase());
    return bare.find(isNoun) ?? text;
  }

  /** "eine Sprecherin des Unternehmens", "der Bericht der Polizei": the body of which a noun is. */
  ownerOf(line: Line, phrase: Phrase, phrases: readonly Phrase[]): Name | undefined {
    const { is } = this.lexicon;
    const { lower } = line.tokens[phrase.head] as Token;
    const next = line.tokens[phrase.to];
    const told = this.lists !== undefined && (is.tellings(lower) || is.spokes(lower));
    if (!told || next?.gap !== 0 || !WHOSE.test(next.lower)) return undefined;
    const own = phrases.find(
      ({ kind, from }) => kind === 'noun' && (from === phrase.to || from === phrase.to + 1),
    );
    return own && this.bodyOf(line, own, true);
  }

  /** The company or club that the text is about so far, up to a word of its line: "der Konzern". */
  houseOf(line: number, before = Infinity): Name | undefined {
    const houses = this.topics.appearances.filter(
      (one) =>
        (one.line < line || (one.line === line && one.phrase.from < before)) && this.isHouse(one),
    );
    let best: { name: Name; count: number } | undefined;
    for (const { name } of houses) {
      const count = houses.filter((one) => this.isOf(one, name)).length;
      if (count > (best?.count ?? 0)) best = { name, count };
    }
    return best?.name;
  }

  private isOf({ name }: Appearance, other: Name): boolean {
    return sameBearer(name, other, inflects(this.lexicon.language));
  }

  /** Whether a name may be a company's: an institution's, or one that the text opens with or repeats. */
  private isHouse(one: Appearance): boolean {
    const { name, phrase, line } = one;
    const other = name.words.some((word) => this.lists?.noHouses.test(word) === true);
    // "der Anlagenbauer Holm Technik": what a company is, rather than an office.
    const { is, language } = this.lexicon;
    const holds = (role: string) => !is.generic(role) && ANY_OFFICE[language]?.test(role) !== true;
    if (phrase.roles.some(holds) || other) return false;
    if (name.institution) return true;
    if (this.topics.isPerson(name) || (name.words.length > 1 && phrase.doubtful)) return false;
    // "Der FC Bellmoor …"
    if (line === 0 && phrase.from <= 1) return true;
    const [word] = name.words;
    const same = this.topics.appearances.filter(
      ({ name: { words } }) => words.length === 1 && words[0] === word,
    );
    return same.length > 1;
  }

  /** The body of "Polizeisprecher", "US-Außenamtssprecher", "Konzernsprecher". */
  private spokenFor(compound: string, written: string, line: number): Name | undefined {
    const { lists } = this;
    const body = [compound, compound.replace(JOINT_S, '')].find((own) => this.isBody(own));
    if (body === undefined || lists === undefined) return undefined;
    if (this.lexicon.is.generic(body.toLowerCase())) return this.houseOf(line);
    return bodyNamed(body, [written]);
  }

  private isBody(text: string): boolean {
    const lower = text.toLowerCase();
    if (NO_BODY.test(lower)) return false;
    return this.lexicon.is.bodies(lower) || this.lexicon.is.organizations(lower);
  }

  /** "der Weltmeister": somebody of whom the text told nothing else so far. */
  personOf(line: Line, phrase: Phrase, said: Name | undefined): Name | undefined {
    const { lower } = line.tokens[phrase.head] as Token;
    const next = line.tokens[phrase.to];
    const whose = next?.gap === 0 && WHOSE.test(next.lower);
    if (this.lists?.deeds.test(lower) !== true || whose) return undefined;
    const gender = lower.endsWith('in') ? 'she' : 'he';
    const name = this.topics.byPronoun(line, { ...phrase, gender }, said);
    if (name === undefined || name.institution || !this.topics.isCentral(name)) return undefined;
    const known = this.topics.appearances.some(
      (one) => one.phrase.roles.length > 0 && this.isOf(one, name),
    );
    return known ? undefined : name;
  }
}
