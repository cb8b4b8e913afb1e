import { isOffice } from './beside';
import { ANY_OFFICE, COMPOUNDING, hasNounCapitals, HOUSE, NAMED_ALONE, NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { AGENCIES } from '../lists/agencies';
import type { Run } from '../names/runs';

/** So many letters before an institution's word make a name of it. */
const LONGER = 4;
/** Shorter words for institutions end other words as well. */
const SHORTEST = 3;
/** Words behind "für" that belong to an institution's name. */
const LONGEST_PURPOSE = 6;
/** A German compound of a name and what it tells by; words that are no name before the hyphen. */
export const TELLER =
  /^(?!(?:Medien|Presse|Insider|Experten|Online|Langzeit|Polizei|Regierungs|Konzern|Partei|Firmen|Unternehmens|US|Ex|Vize|Uni|Zwischen|Abschluss|Jahres)-)(\p{Lu}[\p{L}\p{N}&-]+?)-(?:Sprecher(?:in|s)?|Studien?|Umfragen?|Bericht(?:s|e|en|es)?|Angaben|Statistik|Prognose|Daten|Zahlen|Analyse|Erhebung|Report|Informationen|Aussendung|Mitteilung|Meldung|Kreisen?|Schätzung(?:en)?|Angaben)$/u;
/** Whose an institution is by its first word: "Statens strålevern". */
const STATE = /^(?:statens|riksens)$/u;
/** Adjectives of countries with which institutions' names begin. */
const NATIONAL = /(?:sk|ske|nasjonale|national[ae])$/u;

/** German bodies whose name goes on with whose they are: "Verband der Seefahrer". */
const UNION =
  /(?:verband|verbandes|verbands|vereinigung|gewerkschaft|zentralrat|zentralrates|zentralrats)$/u;

/** Finds the names that begin or end with an institution's word, in one sentence. */
export class Offices {
  constructor(
    private readonly tokens: Line['tokens'],
    private readonly lexicon: SourceLexicon,
    private readonly runs: ReadonlyMap<number, Run>,
  ) {}

  /** Behind a name of the language's list that begins here; 0 where none does. */
  listedTo(at: number): number {
    const first = this.tokens[at];
    const candidates = first?.capital === true ? this.lexicon.names.get(first.lower) : undefined;
    const match = candidates?.find((words) =>
      words.every((word, i) => {
        const token = this.tokens[at + i];
        return token?.lower === word && (i === 0 || token.gap === 0);
      }),
    );
    if (match === undefined) return 0;
    const to = at + match.length;
    const next = this.tokens[to];
    return next?.gap === 0 && next.capital ? 0 : to;
  }

  /** Where the name stands of one word that says which institution is meant; its head too. */
  spanOf(at: number): { from: number; to: number; head: number } | undefined {
    if (this.tellerIn(at)) return { from: at, to: at + 1, head: at };
    const placed = this.placedTo(at);
    if (placed > 0) return { from: at, to: placed, head: at };
    if (this.namesAgency(at)) return { from: at, to: at + 2, head: at + 1 };
    const { is, language } = this.lexicon;
    const { lower, capital } = this.tokens[at] as Token;
    const other = is.roles(lower) || is.unnamed(lower) || is.between(lower);
    if (!COMPOUNDING.has(language) || other) return undefined;
    const to = capital ? this.purposeOf(at) : at + 1;
    const alone = NAMED_ALONE[language];
    const bare = language === 'de' ? lower.replace(/e?s$/u, '') : lower;
    const named = to > at + 1 || alone?.has(lower) === true || alone?.has(bare) === true;
    if (!named && !this.isCompound(lower)) return undefined;
    const from = capital ? at : this.openingOf(at);
    const any = from === at && !named && !capital && this.isAnyOffice(at);
    return any ? undefined : { from, to, head: from };
  }

  /** Behind "Universitetet i Oslo" where a sentence begins with it. */
  private placedTo(at: number): number {
    const [own, joint, place] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    const placed = own?.capital === true && HOUSE.test(own.lower) && joint?.lower === 'i';
    if (!placed || joint.gap !== 0 || place?.capital !== true || place.gap !== 0) return 0;
    return this.runs.get(at + 2)?.to ?? at + 3;
  }

  /** Whether a word is a compound with an institution's word at its end: "Fortschrittspartei". */
  private isCompound(lower: string): boolean {
    const { is } = this.lexicon;
    let head = 0;
    for (let from = 1; from < lower.length; from += 1) {
      const tail = lower.slice(from);
      const office = is.organizations(tail) || is.documents(tail);
      if (office && tail.length >= SHORTEST) head = from;
    }
    return head >= LONGER || lower.charAt(head - 1) === '-';
  }

  /** A kind of institution, or one whose name follows: "flyselskapet", "nyhetsbyrået Reuters". */
  private isAnyOffice(at: number): boolean {
    const { lower } = this.tokens[at] as Token;
    const named = this.runs.has(at + 1) && this.tokens[at + 1]?.gap === 0;
    return named || ANY_OFFICE[this.lexicon.language]?.test(lower) === true;
  }

  /** "Oslo" of "Oslo tingrett" where a sentence begins, "Den norske" of "Den norske legeforening". */
  private openingOf(at: number): number {
    const { is, joins, language } = this.lexicon;
    const before = this.tokens[at - 1];
    if (!NORDIC.has(language) || before === undefined || this.tokens[at]?.gap !== 0) return at;
    const first = this.tokens[at - 2];
    const article = first?.capital === true && before.gap === 0 && /^de[nt]?$/u.test(first.lower);
    if (article && NATIONAL.test(before.lower)) return at - 2;
    const { lower, capital } = before;
    const other = joins(lower) || is.prepositions(lower) || is.articles(lower) || is.verbs(lower);
    return capital && !other && !is.roles(lower) && !is.between(lower) ? at - 1 : at;
  }

  /** Behind the institution's word of "Statens vegvesen" where a sentence begins. */
  endOf(at: number): number {
    const [next, behind] = [this.tokens[at + 1], this.tokens[at + 2]];
    const joined = next?.gap === 0 && !next.capital && NORDIC.has(this.lexicon.language);
    const named = behind?.gap === 0 && behind.capital;
    const office = STATE.test(this.tokens[at]?.lower ?? '');
    const noun = next !== undefined && (office || isOffice(this.lexicon, next.lower));
    return joined && !named && noun ? at + 2 : at + 1;
  }

  /** Behind what a German institution is for: "Amt für Brücken", "Institut für Höhere Studien". */
  private purposeOf(at: number): number {
    const { is } = this.lexicon;
    const joint = this.tokens[at + 1];
    const union = joint?.lower === 'der' && UNION.test(this.tokens[at]?.lower ?? '');
    if (!hasNounCapitals(this.lexicon) || joint?.gap !== 0) return at + 1;
    if (joint.lower !== 'für') return union && this.isMany(at + 2) ? at + 3 : at + 1;
    let to = at + 1;
    for (let i = at + 2; i < at + 2 + LONGEST_PURPOSE; i += 1) {
      const token = this.tokens[i];
      if (token === undefined || token.gap !== 0) break;
      const inner = is.articles(token.lower) ? i === at + 2 : token.lower === 'und';
      if (token.capital && !token.digits) to = i + 1;
      else if (!inner) break;
    }
    return to;
  }

  /** "Seefahrer": people of whom a union is, and no paper that it told something. */
  private isMany(at: number): boolean {
    const [own, next] = [this.tokens[at], this.tokens[at + 1]];
    if (own?.gap !== 0 || !own.capital || (next?.gap === 0 && next.capital)) return false;
    return (
      /\p{L}{3}(?:er|en|innen|eure)$/u.test(own.lower) && ANY_OFFICE['de']?.test(own.lower) !== true
    );
  }

  /** The same behind the last word of a name, where that is an institution's. */
  behindPurpose(to: number): number {
    const last = this.tokens[to - 1]?.lower ?? '';
    return this.lexicon.is.organizations(last) ? this.purposeOf(to - 1) : to;
  }

  /** Whether the next word is an agency's name in small letters: "die Nachrichtenagentur dpa". */
  private namesAgency(at: number): boolean {
    const next = this.tokens[at + 1];
    if (next?.gap !== 0 || next.capital || !/agentur|byrå/u.test(this.tokens[at]?.lower ?? ''))
      return false;
    return AGENCIES.has(next.lower);
  }

  /** "UNHCR" of "UN-Flüchtlingshilfswerk UNHCR": a name behind the noun for what bears it. */
  ownNames(from: number, to: number): string[] {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    if (!hasNounCapitals(this.lexicon) || to - from !== 2 || first === undefined) return [];
    return this.isCompound(first.lower) && last !== undefined ? [last.text] : [];
  }

  /** Whether a compound has whose words they are before its hyphen: "WHO-Bericht", "FPÖ-Sprecher". */
  private tellerIn(at: number): boolean {
    const { text } = this.tokens[at] as Token;
    return hasNounCapitals(this.lexicon) && TELLER.test(text);
  }

  /** "Österreichs" of "Österreichs Kanzler": whose office follows. */
  isOwner(at: number): boolean {
    const [own, next] = [this.tokens[at], this.tokens[at + 1]];
    if (own?.lower.endsWith('s') !== true || next?.gap !== 0 || !next.capital) return false;
    const { is } = this.lexicon;
    return is.roles(next.lower) || is.spokes(next.lower);
  }
}
