import type { Vocabulary } from '../grounding';
import { isDefiniteBare } from './grammar';
import type { Attribution } from './clauses/cues';
import {
  bodyIn,
  isOfNation,
  descriptionEnd,
  officeIn,
  isOwned,
  ownerBefore,
  recordsIn,
  textIn,
  toBody,
} from './bodies';
import { goOn, useOf, type Cue, type Said, type Stretch as Span } from './gather';
import { byEpithet } from './epithets';
import { AGED, ANY_TEXT, GENERIC, NORDIC, PLAIN_BEHIND } from './forms';
import type { SourceLexicon } from './lexicon';
import { GAP, type Line, type Token } from './line';
import { sexIn } from './names/genders';
import { ownerOf } from './names/offices-of';
import type { Name } from './names/names';
import { namedByNoun } from './phrases/described-nouns';
import { isRecords, ownedEnd } from './phrases/owned-bodies';
import type { Phrase } from './phrases/phrase';
import { Owners, spokenBefore, spokenFor } from './owners';
import { alsoOf, bracketed, furtherOwners } from './several-owners';
import { Referents } from './referents';
import { SpanishTurns } from './spanish-turns';
import type { Topics } from './topics';
import { Trust } from './trust';
import { isDefiniteNoun, isGeneric, isOneUnnamed, isThisPaper } from './unnamed';

/** So many sentences later somebody may still go on speaking. */
const REACH = 2;
/** "the 34-year-old": somebody who was named before. */
const YEARS = /^\p{Nd}+-year-old$/u;
/** So many sentences later nobody does, even if they are all in quotation marks. */
const LONGEST = 9;
/** What stands before what somebody has: "their report". */
const OWN = /^(?:its|their|his|her|sus?|seine?[rnms]?|ihre?[rnms]?)$/u;
/** Articles of what is new to the reader, and so nobody who was named before. */
const INDEFINITE =
  /^(?:an?|another|one|some|several|many|two|three|eine?[rsnm]?|une?|unas?|unos?|uno|uma?s?|ei|ett?|een|egy|en|jede[rs]?|kein|mehrere|viele|einige|flere|noen|mange)$/u;

/** Tells whose words an attribution speaks of. */
export class Resolver {
  /** Who spoke last. */
  private last: Said | undefined;
  /** The text that told something last. */
  private lastText: Name | undefined;
  /** Sentences with words of the writer's own, up to now and up to who spoke last. */
  private told = 0;
  private lastTold = 0;
  private readonly trust: Trust;
  private readonly referents: Referents;
  private readonly owners: Owners;
  private readonly turns: SpanishTurns;

  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly topics: Topics,
    vocabulary: Vocabulary,
  ) {
    this.trust = new Trust(lexicon, topics, vocabulary);
    this.referents = new Referents(lexicon, topics);
    this.turns = new SpanishTurns(lexicon, topics);
    this.owners = new Owners(lexicon, topics, vocabulary);
  }

  /**
   * @param attributions what was found in a sentence.
   * @param phrases of that sentence.
   */
  resolve(line: Line, attributions: readonly Attribution[], phrases: readonly Phrase[]): Said[] {
    const found: Said[] = [];
    if (line.tokens.length > 0) this.told += 1;
    for (const attribution of attributions) {
      const said = this.resolveOne(line, attribution, phrases);
      if (said === undefined) continue;
      found.push(said, ...this.othersOf(line, attribution, phrases, said));
      this.last = said;
      this.lastTold = this.told;
    }
    return found;
  }

  /** Those beside whom one says something: the further owners of a noun, what brackets list. */
  private othersOf(
    line: Line,
    { phrase }: Attribution,
    phrases: readonly Phrase[],
    said: Said,
  ): Said[] {
    if (phrase?.kind !== 'noun') return [];
    const owner = this.owners.of(line, phrase, phrases);
    const others =
      owner === undefined || said.name === undefined
        ? []
        : furtherOwners(line, this.lexicon, owner, phrases);
    const names = others.map((other) => this.topics.nameOf(line, other));
    return alsoOf(said, [...names, ...bracketed(line, this.lexicon, phrase)]);
  }

  private resolveOne(
    line: Line,
    { phrase, from, to }: Attribution,
    phrases: readonly Phrase[],
  ): Said | undefined {
    const { tokens } = line;
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const cue: Cue = { line, cueStart: first.start, cueEnd: last.end, use: useOf(line) };
    if (phrase === undefined) return this.goesOn(cue, { start: first.start, end: last.end });
    const start = (tokens[phrase.kind === 'noun' ? phrase.from : phrase.head] as Token).start;
    const span = { start, end: (tokens[phrase.to - 1] as Token).end };
    if (phrase.kind === 'pronoun') return this.resolvePronoun(cue, phrase, span);
    if (phrase.kind === 'noun') {
      const records = recordsIn(line, this.lexicon, phrase);
      if (records !== undefined) return { ...this.toSaid(cue, records, span), document: true };
      const office = officeIn(line, this.lexicon, phrase);
      return office ? this.toSaid(cue, office, span) : this.resolveNoun(cue, phrase, phrases);
    }
    const own = this.topics.nameOf(line, phrase);
    const spoken = spokenBefore(cue, this.lexicon, phrase, span.end);
    const name = { ...own, short: [...own.short, ...spoken] };
    const behind = phrase.from === to && (first.gap & (GAP.comma | GAP.quote)) !== 0;
    const verb = this.cueOf(cue);
    if (phrase.doubtful && !this.trust.isTrusted(name, phrase, verb, behind)) return undefined;
    if (this.trust.isUnsure(first, name, phrase, behind)) return undefined;
    return this.toSaid(cue, name, span);
  }

  private toSaid(cue: Cue, name: Name, span: Span): Said {
    const { is } = this.lexicon;
    const { noun, words } = name;
    const named =
      words.some((word) => is.documents(word) || is.texts(word)) &&
      !words.some((word) => is.organizations(word));
    const document = noun === true ? is.texts(words[0] ?? '') : named;
    return { ...cue, name, full: this.topics.fullest(name), document, ...span };
  }

  /** The one who spoke in this sentence or shortly before. */
  private speakerBefore({ line }: Cue, reach: number): Said | undefined {
    const { last } = this;
    if (last === undefined) return undefined;
    // Sentences that are nothing but somebody's words do not lead away from who speaks.
    const near = this.told - this.lastTold <= reach && line.index - last.line.index <= LONGEST;
    return near || line.index - last.line.index <= reach ? last : undefined;
  }

  /** Who goes on speaking where a sentence has no subject. */
  private goesOn(cue: Cue, span: Span): Said | undefined {
    const near = this.speakerBefore(cue, 1);
    const other = this.turns.personAfter(this.speakerBefore(cue, REACH), cue);
    if (other !== undefined) return this.toSaid(cue, other, span);
    if (this.turns.speaksOn(near, cue)) return goOn(near, cue, span);
    const last = this.topics.lastIn(cue.line, span.start);
    // "en el parque, donde opinaron que": not what one name stands for.
    const one = this.turns.isOfSeveral(cue) && last?.institution === false;
    const here = one ? undefined : last;
    const speaker = this.speakerBefore(cue, REACH);
    const spoken = /["”»’']\s*,?\s*$/u.test(cue.line.section.text.slice(0, span.start));
    const goes = spoken && speaker?.name?.institution === false;
    if (here !== undefined && !(goes && !this.topics.isPerson(here)))
      return this.toSaid(cue, here, span);
    const only = this.turns.onlyAfter(speaker, cue);
    if (goes && only !== undefined) return this.toSaid(cue, only, span);
    if (goes && speaker !== undefined) return goOn(speaker, cue, span);
    if (near !== undefined) return goOn(near, cue, span);
    const { index } = cue.line;
    const several =
      this.lexicon.language === 'eu' &&
      /^ (?:dute|zuten|diote|zioten|dituzte|zituzten)/u.test(
        cue.line.section.text.slice(cue.cueEnd),
      );
    const name =
      this.topics.subjectOf(index - 1, several) ?? this.topics.subjectOf(index - 2, several);
    const person = this.turns.personFor(cue, spoken, name);
    if (person !== undefined || name !== undefined)
      return this.toSaid(cue, person ?? (name as Name), span);
    const before = this.speakerBefore(cue, REACH);
    if (before !== undefined) return goOn(before, cue, span);
    const alone = this.turns.only(cue);
    return alone && this.toSaid(cue, alone, span);
  }

  private spokeIn(line: number): boolean {
    return this.last !== undefined && this.last.line.index >= line;
  }

  private resolvePronoun(cue: Cue, phrase: Phrase, span: Span): Said | undefined {
    const before = this.speakerBefore(cue, REACH);
    if (phrase.several === true) {
      const house = this.referents.houseOf(cue.line.index);
      return house && this.toSaid(cue, house, span);
    }
    const { language } = this.lexicon;
    const nordic = NORDIC.has(language);
    const several = language === 'de' && /en$/u.test(this.cueOf(cue));
    const thing =
      language === 'en' && /^it$/iu.test(cue.line.section.text.slice(span.start, span.end));
    const body =
      thing && !this.spokeIn(cue.line.index - 1)
        ? this.topics.bodyBefore(cue.line.index)
        : undefined;
    if (body !== undefined) return this.toSaid(cue, body, span);
    if (phrase.gender === undefined || several) {
      const aged = nordic && AGED.test(cue.line.section.text.slice(span.start, span.end));
      const name = aged ? this.topics.lastSpeaker(cue.line.index) : undefined;
      const other = name !== undefined && before?.name?.institution !== false;
      return other ? this.toSaid(cue, name, span) : before && goOn(before, cue, span);
    }
    if (before !== undefined && isOneUnnamed(before, this.lexicon)) return goOn(before, cue, span);
    if (before !== undefined && this.adds(before, phrase, cue)) return goOn(before, cue, span);
    const name = this.topics.byPronoun(cue.line, phrase, before?.name, before?.line.index);
    if (name === undefined || name.institution || /\p{Lu}{2}$/u.test(name.text)) return undefined;
    const given = nordic && sexIn(this.topics.fullest(name), nordic) === phrase.gender;
    // "Ora Hale caused outrage when she said", "Ora Hale fell ill. She said": what a sentence is about.
    const opens = language === 'en' && this.topics.isSubjectIn(name, cue.line.index, 1);
    const sure = given || ((language === 'eu' || opens) && name.words.length > 1);
    if (!sure && !this.topics.isCentral(name)) return undefined;
    return this.toSaid(cue, { ...name, person: true }, span);
  }

  /** "Hale was jailed. “…,” she added": who adds something is the one that spoke, not who is spoken of. */
  private adds({ name }: Said, { gender }: Phrase, cue: Cue): boolean {
    const adds = this.lexicon.language === 'en' && /^(?:add|continue)/u.test(this.cueOf(cue));
    const person = name !== undefined && !name.institution && this.topics.isPerson(name);
    return adds && person && this.topics.admits(name, gender);
  }

  private cueOf({ line, cueStart, cueEnd }: Cue): string {
    return line.section.text.slice(cueStart, cueEnd);
  }

  private resolveNoun(cue: Cue, phrase: Phrase, phrases: readonly Phrase[]): Said {
    const { is } = this.lexicon;
    const { line } = cue;
    const noun = line.tokens[phrase.head] as Token;
    const { start, lower: opening } = line.tokens[phrase.from] as Token;
    const owner = this.owners.of(line, phrase, phrases);
    const group = is.groups(noun.lower);
    const speaks = is.spokes(noun.lower) || is.tellings(noun.lower) || group;
    const generic = isGeneric(line, this.lexicon, owner, noun);
    const person = is.roles(noun.lower) || is.roles(noun.lower.replace(/s$/u, ''));
    const house = owner?.institution === true && !person && !generic;
    const spokesman =
      is.spokes(noun.lower) && person ? this.turns.spokesman(cue, phrase) : undefined;
    if (spokesman !== undefined) return this.toSaid(cue, spokesman, { start, end: noun.end });
    if (owner !== undefined && (speaks || house)) {
      const [first, last] = [line.tokens[owner.head] as Token, line.tokens[owner.to - 1] as Token];
      const house = this.topics.nameOf(line, owner);
      const spoken = is.spokes(noun.lower) ? spokenFor(line, this.lexicon, noun, owner) : [];
      const span = { start: first.start, end: last.end };
      return this.toSaid(cue, { ...house, short: [...house.short, ...spoken] }, span);
    }
    const own = OWN.test(opening) && (is.tellings(noun.lower) || is.spokes(noun.lower));
    const whose = own ? this.topics.subjectOf(line.index) : undefined;
    if (whose !== undefined) return this.toSaid(cue, whose, { start, end: noun.end });
    const bare = phrase.to - phrase.from === 1 && isDefiniteBare(this.lexicon, noun.lower);
    const definite =
      (phrase.article && !INDEFINITE.test(opening)) || isDefiniteNoun(this.lexicon, noun) || bare;
    // "el bloque del progreso": not any other one of which the text spoke.
    const told = owner !== undefined || ownedEnd(line, this.lexicon, phrase) > 0;
    const known = definite && !told ? this.meantBy(noun, phrase, cue) : undefined;
    const meant = known ?? (!told ? this.standsFor(cue, phrase, phrases) : undefined);
    if (meant !== undefined) return this.toSaid(cue, meant, { start, end: noun.end });
    const body = this.bodyOf(cue, phrase, owner, definite);
    const described = descriptionEnd(line, this.lexicon, phrase);
    const end = noun.end < cue.cueStart ? Math.min(described, cue.cueStart - 1) : described;
    if (body === undefined) return { ...cue, start, end };
    const records = isRecords(this.lexicon, noun.lower);
    const text = (records || is.texts(noun.lower)) && !is.bodies(noun.lower);
    return { ...this.toSaid(cue, body, { start, end }), document: text };
  }

  /** A body or a text that no name stands for, or the body named before that "the company" is. */
  private bodyOf(
    cue: Cue,
    phrase: Phrase,
    owner: Phrase | undefined,
    definite: boolean,
  ): Name | undefined {
    const { line } = cue;
    if (PLAIN_BEHIND.has(this.lexicon.language)) return this.describedBy(cue, phrase, definite);
    const from = owner?.head ?? ownerBefore(line, phrase);
    const one = definite || from !== undefined || isOfNation(line, this.lexicon, phrase);
    const at = bodyIn(line, this.lexicon, phrase, one);
    if (at === undefined) return textIn(line, this.lexicon, phrase, from !== undefined || definite);
    const { lower } = line.tokens[at] as Token;
    if (from !== undefined) {
      const any = GENERIC.test(lower) || this.lexicon.is.generic(lower);
      return any ? undefined : toBody(line, this.lexicon, { ...phrase, from }, at);
    }
    const named = this.topics.byHead(lower, line.index);
    if (named !== undefined || !this.lexicon.is.generic(lower) || isOwned(line, this.lexicon, at))
      return named ?? toBody(line, this.lexicon, phrase, at);
    const speaker = this.speakerBefore(cue, REACH)?.name;
    if (speaker !== undefined && (speaker.institution || this.isLone(speaker))) return speaker;
    return (
      this.topics.recentBody(line.index, phrase.from) ?? toBody(line, this.lexicon, phrase, at)
    );
  }

  /** A name of one word that nothing tells to be a person's: a party's, a company's. */
  private isLone(name: Name): boolean {
    const full = this.topics.fullest(name);
    const told = /^(?:eu|es)$/u.test(this.lexicon.language);
    return told && full.words.length === 1 && !full.person;
  }

  /** What a noun with what tells more of it behind it names: a body, a text, "la empresa" named before. */
  private describedBy(cue: Cue, phrase: Phrase, definite: boolean): Name | undefined {
    const own = OWN.test((cue.line.tokens[phrase.from] as Token).lower);
    const { lower } = cue.line.tokens[phrase.head] as Token;
    const noun = namedByNoun(cue.line, this.lexicon, phrase);
    // "la empresa", which the text named before
    const generic = definite && !own && this.lexicon.is.generic(lower);
    const named = generic && noun?.words.length === 1 ? undefined : noun;
    if (named !== undefined && this.lexicon.is.texts(lower)) return this.textOf(named);
    if (isThisPaper(cue.line, phrase)) return undefined;
    if (named !== undefined || !generic) return named;
    const speaker = this.speakerBefore(cue, REACH)?.name;
    if (speaker !== undefined && (speaker.institution || this.isLone(speaker))) return speaker;
    const { index } = cue.line;
    return this.topics.recentBody(index - 1) ?? this.topics.recentBody(index);
  }

  /** A text: another word for the one of which the text spoke before, where nothing tells more of it. */
  private textOf(named: Name): Name {
    const [word = '', ...rest] = named.words;
    const before = rest.length === 0 && ANY_TEXT.test(word) ? this.lastText : undefined;
    this.lastText = before ?? named;
    return this.lastText;
  }

  /** Whom a noun means that no name stands beside. */
  private standsFor(cue: Cue, phrase: Phrase, phrases: readonly Phrase[]): Name | undefined {
    const { line } = cue;
    const opening = (line.tokens[phrase.from] as Token).lower;
    const definite = !INDEFINITE.test(opening);
    const body =
      this.referents.ownerOf(line, phrase, phrases) ??
      this.referents.bodyOf(line, phrase, definite);
    if (body !== undefined || !definite || !phrase.article) return body;
    return this.referents.personOf(line, phrase, this.speakerBefore(cue, REACH)?.name);
  }

  /** Whom a noun with an article means: who has that role, the institution of that kind. */
  private meantBy({ lower }: Token, phrase: Phrase, cue: Cue): Name | undefined {
    const line = cue.line.index;
    if (YEARS.test(lower)) {
      const before = this.speakerBefore(cue, REACH);
      if (before !== undefined && before.name === undefined) return undefined;
      return before?.name?.institution === false ? before.name : this.topics.lastSpeaker(line);
    }
    const { language } = this.lexicon;
    const owner = language === 'es' ? ownerOf(cue.line.tokens, phrase.head) : undefined;
    const bearer =
      this.topics.bearers.byRole(lower, line, owner) ??
      byEpithet(cue.line, this.lexicon, this.topics, phrase, this.speakerBefore(cue, REACH)?.name);
    if (bearer !== undefined || !this.lexicon.is.organizations(lower)) return bearer;
    return this.topics.byHead(lower, line);
  }
}
