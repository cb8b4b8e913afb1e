import type { Vocabulary } from '../grounding';
import { NO_NAME, NORDIC, PAPER_NAMES, PLACE_FIRST, UNSURE, WROTE } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Token } from './line';
import { AGENCIES, OWN_AGENCIES } from './lists/agencies';
import type { Name } from './names/names';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/** What Nordic nouns end with in the plural, or with their article. */
const ANY_NOUN = /(?:er|e|en|et|a|folk|land|slikt?|sånt|annet|mye|alt)$/u;

/** Tells whether a word that only its place and its verb prove is a name, and one that tells. */
export class Trust {
  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly topics: Topics,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Whether it is not a word that the language knows for something else. */
  isTrusted(
    { words: [word = ''], text }: Name,
    { from, article }: Phrase,
    verb: string,
    behind: boolean,
  ): boolean {
    const { is, language } = this.lexicon;
    if (language === 'en' || this.topics.isSurname(word) || AGENCIES.has(word)) return true;
    // "LEquipe", "OpenTable": capitals that no common noun has.
    if (/^\p{Lu}\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(text)) return true;
    if (OWN_AGENCIES[language]?.has(word) === true) return true;
    if (PAPER_NAMES[language]?.test(word) === true) return true;
    if (is.roles(word) || is.unnamed(word) || is.tellings(word)) return false;
    // "Apple teilte mit": one that has no article is a name.
    const one = language === 'de' && (from === 0 || behind) && !article && !/(?:en|s)$/u.test(verb);
    if (one && !/(?:er|ende|leute|innen)$/u.test(word)) return true;
    if (language === 'de' && from > 0) return !/(?:en|er|e)$/u.test(word);
    if (language === 'es' && from === 0 && this.opensAlone(word, verb)) return true;
    if (NORDIC.has(language) && !ANY_NOUN.test(word) && !this.vocabulary.smalls.has(word))
      return true;
    return this.vocabulary.capitals.has(word);
  }

  /** "Vadex anunció …": a sentence's first word before a verb that no list and no ending tells. */
  private opensAlone(word: string, verb: string): boolean {
    const { is, language, joins } = this.lexicon;
    const small = is.openers(word) || is.articles(word) || is.relatives(word) || is.joints(word);
    const other =
      small || joins(word) || is.groups(word) || is.gerunds(word) || is.infinitives(word);
    const plural = /n$/u.test(verb) && word.endsWith('s');
    if (other || plural || this.vocabulary.smalls.has(word) || word.length < 3) return false;
    return NO_NAME[language]?.test(word) !== true && !is.participles(word);
  }

  private isSure(lower: string): boolean {
    const { is, language } = this.lexicon;
    if (is.verbs(lower)) return UNSURE[language]?.test(lower) !== true;
    return !is.weak(lower) && !is.shows(lower);
  }

  /** A club or a place with a verb that tells something only of people: "Holm verteidigt den Titel". */
  isUnsure({ lower }: Token, name: Name, { institution, short }: Phrase, behind: boolean): boolean {
    const { language } = this.lexicon;
    if (!PLACE_FIRST.has(language) || this.isSure(lower)) return false;
    if (behind && WROTE.test(lower)) return false;
    const full = this.topics.fullest(name);
    return !institution && short.length === 0 && !name.person && full.words.length < 2;
  }
}
