import { ownerOf } from './names/offices-of';
import type { Cue, Said } from './gather';
import type { SourceLexicon } from './lexicon';
import type { Token } from './line';
import { sameBearer, type Name } from './names/names';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/** Verbs with which whoever spoke before goes on. */
const GOES_ON =
  /^(?:agreg|añad|prosig|prosegu|contin|insist|abund|remat|concluy|reiter|repit|recalc|incid|apostill)/u;

/** Tells whose turn it is in a Spanish text, whose verbs do without a subject; nobody's in others. */
export class SpanishTurns {
  private readonly spanish: boolean;

  constructor(
    { language }: SourceLexicon,
    private readonly topics: Topics,
  ) {
    this.spanish = language === 'es';
  }

  /** Whether a verb without a subject goes on with whoever spoke in the same sentence. */
  speaksOn(before: Said | undefined, { line }: Cue): before is Said {
    const person = before?.name?.institution === false;
    return this.spanish && person && before.line.index === line.index;
  }

  /** Whether a verb has several for its subject, by the end of its form. */
  isOfSeveral({ line, cueStart, cueEnd }: Cue): boolean {
    return this.spanish && /n$/u.test(line.section.text.slice(cueStart, cueEnd));
  }

  /** "La ley lo fija. “No queremos”, dice.": who speaks behind a text, or was named behind a body. */
  personAfter(near: Said | undefined, { line, cueStart, cueEnd }: Cue): Name | undefined {
    const { text } = line.section;
    const spoken = /["”»’']\s*,?\s*$/u.test(text.slice(0, cueStart));
    const many = /n$/u.test(text.slice(cueStart, cueEnd));
    if (!this.spanish || many || !spoken || near === undefined) return undefined;
    if (near.line.index >= line.index) return undefined;
    // "Ana Gil vive sola. “Es duro”, cuenta.": of whom the text told nothing before.
    const goesOn = GOES_ON.test(text.slice(cueStart, cueEnd));
    const introduced = goesOn ? undefined : this.introducedIn(line.index - 1);
    if (introduced !== undefined && near.line.index < line.index - 1) return introduced;
    if (near.name?.institution !== true) return undefined;
    if (near.document === true) return this.topics.recentSpeaker(line.index, undefined);
    return this.topics.personNamed(near.line.index, near.end, line.index);
  }

  /** The person whom a sentence is about, and no sentence before it names. */
  private introducedIn(line: number): Name | undefined {
    const { topics } = this;
    const name = topics.subjectOf(line);
    if (name === undefined || name.words.length < 2 || name.institution || !topics.isPerson(name))
      return undefined;
    const first = topics.appearances.find((one) => sameBearer(one.name, name, false));
    return first?.line === line ? name : undefined;
  }

  /** "Aclara ¡Hola! que … “Canto”, dice.": the person whom the text is about, not the paper. */
  onlyAfter(speaker: Said | undefined, { line }: Cue): Name | undefined {
    const name = speaker?.name;
    const full = name && this.topics.fullest(name);
    const lone = this.spanish && full?.words.length === 1 && !full.person;
    return lone ? this.topics.onlyPerson(line.index) : undefined;
  }

  /** Who speaks rather than what the sentence before is about. */
  personFor({ line }: Cue, spoken: boolean, about?: Name): Name | undefined {
    if (!this.spanish) return undefined;
    // "Vado creció. “Queremos más”, explica.": nobody but a person says it so.
    if (about === undefined || !this.topics.isPerson(about))
      return this.topics.lastSpeaker(line.index);
    // "X es el protagonista. “Queremos más”, agrega.": of X nothing else tells that X spoke.
    const silent = spoken && !this.topics.speaks(about);
    return silent ? this.topics.recentSpeaker(line.index, undefined) : undefined;
  }

  /** The person of whom alone the text speaks. */
  only({ line }: Cue): Name | undefined {
    return this.spanish ? this.topics.onlyPerson(line.index) : undefined;
  }

  /** "el portavoz del Gobierno": who alone was called so, rather than whom they speak for. */
  spokesman({ line }: Cue, { from, head }: Phrase): Name | undefined {
    const [opening, noun] = [line.tokens[from] as Token, line.tokens[head] as Token];
    const one = this.spanish && /^(?:el|la)$/u.test(opening.lower);
    const owner = ownerOf(line.tokens, head);
    return one ? this.topics.bearers.onlyBearer(noun.lower, line.index, owner) : undefined;
  }
}
