import type { Vocabulary } from '../../grounding';
import {
  ACRONYM,
  ACRONYM_IN_CASE,
  BELONGS,
  NORDIC,
  NORDIC_COUNTRY,
  NO_ONE,
  OPENING_ADVERB,
  OWN_NAMES,
  PARTICIPLE,
  PLAIN_BEHIND,
  PLURAL_S,
  POSTNOMINAL,
  WORK,
  hasNounCapitals,
} from '../forms';
import type { SourceLexicon } from '../lexicon';
import { isTitled, type Line, type Token } from '../line';
import { caseOf } from '../names/basque-cases';
import { toPhrase, type Phrase } from './phrase';
import { isBefore, isArticle, isDescribed, outerOf, sharesPreposition } from './governing';
import { fieldsTo, further, kindTo, openingOf } from './institutions';
import { adjectiveBehind, behindNoun, describeName, isOffice, shortBehind } from './beside';
import { isDescribing } from '../grammar';
import {
  isGroupOf,
  isHelped,
  isKindOf,
  isNameAlone,
  isNounWord,
  joinsNoun,
  standsAlone,
  tellsThat,
} from './described-nouns';
import { epithetAt } from './epithets';
import {
  isAgencyAt,
  isCounted,
  isHonour,
  isOneOfMany,
  isParty,
  opensDescription,
} from './lone-words';
import { Offices } from './offices';
import { isGenitive } from '../names/german-names';
import { BEARERS, isInstitution, nameRuns, type Run } from '../names/runs';

/** What phrases are looked for with. */
export interface Reader {
  lexicon: SourceLexicon;
  vocabulary: Vocabulary;
}

const LONGEST_NOUN = 4;
/** What a German noun is at its end when it is no name. */
const ABSTRACT = /(?:ung(?:en)?|[hk]eit|tion(?:en)?|tät|ismus|schaft|ment|tum|nis|ling|^sicht)$/u;
/** When something was: "Dienstagvormittag". */
const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/u;
/** Adjectives among the function words of a language. */
const PLAIN_ADJECTIVE: Readonly<Record<string, RegExp>> = {
  en: /^(?:new|first|own|same)$/u,
  es: /^(?:nuev[oa]s?|mism[oa]s?|propi[oa]s?|gran|primer[oa]?s?|segund[oa]|últim[oa]s?|mayor|principal|ex)$/u,
  de: /^(?:neu|erst|zweit|eigen|groß)e[mnrs]?$/u,
  nb: /^(?:ny|nytt|nye|første|andre|egen|eget|egne|stor|stort|store)$/u,
};
/** What a word for an institution only tells the kind of: "a Harn police station". */
const PLACES =
  /^(?:stations?|custody|cars?|headquarters|cells?|checkpoints?|vehicles?|helicopters?|dogs?|records?|grounds?|buildings?)$/u;

/** The quotation marks around a word that stand around a Spanish name. */
const spanOfTitle = (
  { quoted, tokens, section }: Line,
  { language }: SourceLexicon,
  at: number,
) => {
  const { start, end } = tokens[at] as Token;
  if (language !== 'es') return undefined;
  return quoted.find(
    (span) => span.start <= start && end <= span.end && isTitled(section.text, span, language),
  );
};

/** Finds the phrases of one sentence, from its first token to its last. */
class PhraseFinder {
  private readonly runs: Map<number, Run>;
  private readonly offices: Offices;

  constructor(
    private readonly line: Line,
    private readonly reader: Reader,
  ) {
    this.runs = nameRuns(line, reader);
    this.offices = new Offices(line.tokens, reader.lexicon, this.runs);
  }

  find(): Phrase[] {
    const found: Phrase[] = [];
    const { tokens } = this.line;
    for (let at = 0; at < tokens.length;) {
      const phrase =
        this.quotedAt(at) ??
        this.listedAt(at) ??
        this.nameAt(at) ??
        this.pronounAt(at) ??
        this.nounAt(at, found) ??
        this.bareAt(at);
      if (phrase !== undefined) {
        const before = found[found.length - 1];
        phrase.governed ||=
          sharesPreposition(this.line, this.reader.lexicon, phrase, before) ||
          isKindOf(this.line, this.reader.lexicon, phrase, before);
        found.push(phrase);
      }
      at = phrase?.to ?? at + 1;
    }
    return found;
  }

  private token(at: number): Token | undefined {
    return this.line.tokens[at];
  }

  private make(kind: Phrase['kind'], from: number, to: number, head: number): Phrase {
    const { is, language } = this.reader.lexicon;
    const [before, own] = [this.token(from - 1), this.token(from) as Token];
    const near = before !== undefined && own.gap === 0;
    // "El Faro", "Hans Ek": an article with a capital is part of a name.
    const named = own.capital && !own.opens && (PLAIN_BEHIND.has(language) || NORDIC.has(language));
    const article =
      (is.articles(own.lower) && !named) || (near && isArticle(this.reader.lexicon, kind, before));
    const outer = outerOf(this.line, this.reader.lexicon, from);
    const both = before?.lower === 'auch' && outer?.lower === 'als';
    const governed = outer !== undefined && near && !both && is.prepositions(outer.lower);
    return toPhrase(kind, { from, to, head }, governed, article);
  }

  /** A name between quotation marks, behind a noun that tells what it is: 'el diario "Hoy"'. */
  private quotedAt(at: number): Phrase | undefined {
    const { tokens } = this.line;
    const { start } = tokens[at] as Token;
    const span = spanOfTitle(this.line, this.reader.lexicon, at);
    if (span === undefined || (at > 0 && (tokens[at - 1] as Token).start >= span.start))
      return undefined;
    const next = tokens.findIndex((token) => token.start >= Math.max(start + 1, span.end));
    const phrase = this.make('name', at, next < 0 ? tokens.length : next, at);
    return { ...phrase, institution: true };
  }

  /** A name of the language's list, whatever its capitals are. */
  private listedAt(at: number): Phrase | undefined {
    const to = this.offices.listedTo(at);
    if (to === 0) return undefined;
    const institution = !NORDIC_COUNTRY.test(this.textOf(at, to).toLowerCase());
    const phrase = { ...this.make('name', at, to, at), institution };
    describeName(this.line, this.reader.lexicon, this.runs, phrase, at);
    return phrase;
  }

  private nameAt(at: number): Phrase | undefined {
    const run = this.runs.get(at);
    if (run === undefined || run.untitled || this.isNoun(run)) return undefined;
    if (isHonour(this.line, this.reader.lexicon, run.head)) return undefined;
    const { lexicon } = this.reader;
    const { language } = lexicon;
    let { head, to } = run;
    if (to - at === 1 && isOneOfMany(this.line, lexicon, at)) return this.make('noun', at, to, at);
    let institution = isInstitution(this.line, lexicon, run);
    const next = this.token(to);
    const agent = language === 'eu' && /[aeiou]k$/u.test((this.token(to - 1) as Token).lower);
    const owned = language === 'en' && this.token(to - 1)?.suffix === 's';
    const near = next !== undefined && next.gap === 0 && !next.capital && !owned;
    const place = PLACES.test(this.token(to + 1)?.lower ?? '');
    if (near && !agent && !place && isOffice(lexicon, next.lower)) {
      if (!/["»”“]/u.test(this.line.section.text.slice(this.token(to - 1)?.end, next.start)))
        to += isAgencyAt(this.line, to) ? 2 : 1;
      institution = true;
    }
    const kind = kindTo(this.line, lexicon, head, to);
    const bare = kind > to ? [this.textOf(head, to)] : [];
    if (kind > to) [to, institution] = [kind, true];
    to = further(this.line, lexicon, this.runs, to, institution);
    const plain =
      to - head > 1 && language === 'eu' && to > run.to ? this.plainOf(head, to) : undefined;
    const from = openingOf(this.line, lexicon, at);
    to = fieldsTo(this.line, lexicon, this.runs, from, to);
    if (from < at) [head, institution] = [from, true];
    to = Math.max(to, this.offices.listedTo(head), this.offices.behindPurpose(to));
    if (institution) to = adjectiveBehind(this.line, lexicon, to);
    const phrase = this.make('name', from, to, head);
    phrase.institution = institution || (to - head === 1 && this.isAcronym(this.textOf(head, to)));
    phrase.modifies = this.modifies(to);
    phrase.short.push(...bare, ...(plain === undefined ? [] : [plain]));
    describeName(this.line, lexicon, this.runs, phrase, at);
    if (hasNounCapitals(lexicon) && WORK.test((this.token(head) as Token).lower))
      phrase.governed = true;
    phrase.short.push(...this.offices.ownNames(head, to));
    return this.inCase(phrase);
  }

  private isAcronym(text: string): boolean {
    const inCase = ACRONYM_IN_CASE[this.reader.lexicon.language];
    return ACRONYM.test(text) || inCase?.test(text) === true;
  }

  /** A Basque name with what its ending makes of it. */
  private inCase(phrase: Phrase): Phrase {
    const { lexicon, vocabulary } = this.reader;
    if (lexicon.language === 'eu') phrase.case = caseOf(this.line.tokens, phrase, vocabulary);
    return phrase;
  }

  /** "Reuters" of "Reuters agentziak", but nothing of "Herriko taldeak". */
  private plainOf(head: number, to: number): string | undefined {
    return BELONGS.test((this.token(to - 2) as Token).lower)
      ? undefined
      : this.textOf(head, to - 1);
  }

  /** Whether a run is one German word, which may be any noun. */
  private isNoun({ from, to }: Run): boolean {
    if (!hasNounCapitals(this.reader.lexicon) || to - from > 1) return false;
    return !ACRONYM.test((this.token(from) as Token).text);
  }

  /** Whether a noun for people or texts follows: "the Old Trafford boss", "NASA officials". */
  private modifies(to: number): boolean {
    const { is, language } = this.reader.lexicon;
    const next = this.token(to);
    if (
      next === undefined ||
      next.gap !== 0 ||
      next.digits ||
      tellsThat(this.line, this.reader.lexicon, to)
    )
      return false;
    const noun = is.roles(next.lower) || is.spokes(next.lower) || is.unnamed(next.lower);
    if (next.capital !== hasNounCapitals(this.reader.lexicon)) return false;
    if (language === 'eu' && !BELONGS.test((this.token(to - 1) as Token).lower)) return false;
    return (
      (noun || is.tellings(next.lower)) && !is.verbs(next.lower) && !PLAIN_BEHIND.has(language)
    );
  }

  private textOf(from: number, to: number): string {
    const [first, last] = [this.token(from) as Token, this.token(to - 1) as Token];
    return this.line.section.text.slice(first.start, last.end);
  }

  private pronounAt(at: number): Phrase | undefined {
    const { is } = this.reader.lexicon;
    const { lower } = this.token(at) as Token;
    const epithet = epithetAt(this.line, this.reader.lexicon, at);
    if (epithet !== undefined) return { ...this.make('pronoun', at, at + 1, at), ...epithet };
    if (!is.he(lower) && !is.she(lower) && !is.they(lower)) return undefined;
    // "este lunes": a noun follows.
    if (is.articles(lower) && !standsAlone(this.line, this.reader.lexicon, at + 1))
      return undefined;
    const phrase = this.make('pronoun', at, at + 1, at);
    phrase.gender = is.he(lower) ? 'he' : is.she(lower) ? 'she' : undefined;
    return phrase;
  }

  /** A noun for people, institutions or texts, with its article and adjectives. */
  private nounAt(at: number, found: readonly Phrase[]): Phrase | undefined {
    const { lexicon } = this.reader;
    const { is } = lexicon;
    const first = this.token(at) as Token;
    if (is.participles(first.lower) && isHelped(this.line, lexicon, at)) return undefined;
    if (!isNounWord(lexicon, first) && !isGroupOf(this.line, lexicon, at)) return undefined;
    if (tellsThat(this.line, lexicon, at)) return undefined;
    const nouns = hasNounCapitals(lexicon);
    const proper = !first.opens || OWN_NAMES[lexicon.language]?.test(first.lower) === true;
    const known = is.roles(first.lower) && this.reader.vocabulary.capitals.has(first.lower);
    const bearer = known && lexicon.language === 'en' && BEARERS.has(first.lower);
    if (bearer || isNameAlone(this.line, lexicon, at, proper || known)) return this.bareAt(at);
    const own = this.ownName(at);
    if (own !== undefined) return own;
    let head = at;
    for (let next = this.token(at + 1); !nouns && next !== undefined; next = this.token(head + 1)) {
      if (!joinsNoun(lexicon, first, next) || tellsThat(this.line, lexicon, head + 1)) break;
      head += 1;
    }
    const before = found[found.length - 1];
    const floor = before?.doubtful === true && before.to === 1 ? 0 : (before?.to ?? 0);
    const from = this.openingOfNoun(at, floor);
    const phrase = this.make('noun', from, behindNoun(this.line, lexicon, head), head);
    const owned = lexicon.language === 'en' && before?.kind === 'name' && first.gap === 0;
    if ((before?.modifies === true || owned) && before.to === from)
      phrase.governed = before.governed;
    const { lower } = this.token(head) as Token;
    phrase.institution = is.organizations(lower) && !is.roles(lower);
    return phrase;
  }

  private openingOfNoun(at: number, floor: number): number {
    const { lexicon } = this.reader;
    let from = at;
    while (from > Math.max(floor, at - LONGEST_NOUN) && (this.token(from) as Token).gap === 0) {
      const word = this.token(from - 1) as Token;
      const article = lexicon.is.articles(word.lower);
      const plain = PLAIN_ADJECTIVE[lexicon.language]?.test(word.lower) === true;
      if (!article && !plain && !isBefore(lexicon, word) && !isDescribing(lexicon, word)) break;
      from -= 1;
      if (article) break;
    }
    return from;
  }

  /** "Fortschrittspartei", "Sikkerhetsrådet": one word that says which institution is meant. */
  private ownName(at: number): Phrase | undefined {
    const span = this.offices.spanOf(at);
    const short = span === undefined ? [] : shortBehind(this.line, span.to);
    return (
      span && { ...this.make('name', span.from, span.to, span.head), institution: true, short }
    );
  }

  /** A single word with a capital that may be a name, though nothing else proves it. */
  private bareAt(at: number): Phrase | undefined {
    const { lexicon, vocabulary } = this.reader;
    const { lower, capital, opens, text } = this.token(at) as Token;
    if (!capital || lower.length < 2 || lexicon.joins(lower) || lexicon.is.articles(lower)) {
      return undefined;
    }
    if (NO_ONE.test(lower) || isHonour(this.line, lexicon, at)) return undefined;
    if (POSTNOMINAL.test(text) && !opens) return this.make('noun', at, at + 1, at);
    const { is, language } = lexicon;
    if (opens && PARTICIPLE[language]?.test(lower) === true) return undefined;
    if (opens && is.openers(lower) && !isParty(this.line, lexicon, at)) return undefined;
    if (PLAIN_BEHIND.has(language) && lexicon.before.has(lower)) return undefined;
    if (is.prepositions(lower) || is.between(lower) || is.verbs(lower) || is.weak(lower))
      return undefined;
    const phrase = this.make('name', at, at + 1, at);
    phrase.institution = is.organizations(lower);
    const acronym = this.isAcronym(text);
    phrase.doubtful = !phrase.institution && !acronym;
    if (language === 'eu') {
      phrase.modifies = this.modifies(at + 1);
      this.inCase(phrase);
    }
    const office = this.offices.endOf(at);
    if (office > at + 1) return { ...phrase, to: office, institution: true, doubtful: false };
    if (hasNounCapitals(lexicon)) {
      if (WEEKDAY.test(lower) || isCounted(this.line, at)) return undefined;
      if (opensDescription(this.line, lexicon, at)) return undefined;
      if ((opens && OPENING_ADVERB.test(lower)) || this.offices.isOwner(at)) return undefined;
      const surname = /ling$/u.test(lower) && vocabulary.joined.has(lower);
      const abstract = ABSTRACT.test(lower) && !surname;
      if (abstract || (phrase.article && !phrase.institution)) return undefined;
      if (isGenitive(this.line, at, lexicon)) return { ...phrase, kind: 'noun', governed: true };
      return isDescribed(this.line, lexicon, at) ? undefined : phrase;
    }
    if (vocabulary.smalls.has(lower) || is.mister(lower) || is.missis(lower)) return undefined;
    const plural = opens && PLURAL_S.has(language) && lower.endsWith('s');
    return phrase.doubtful && plural ? undefined : phrase;
  }
}

/**
 * The names, nouns and pronouns of a sentence that may be its sources.
 *
 * @returns in order, not overlapping.
 */
export const findPhrases = (line: Line, reader: Reader): Phrase[] =>
  new PhraseFinder(line, reader).find();
