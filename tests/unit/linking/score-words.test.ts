import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  cosine,
  inverseFrequency,
  quantities,
  sharedTerms,
  suggestionScore,
  tellingTerms,
  type Term,
} from '../../../server/src/core/similarity';
import { randomFrom } from '../../random';

/** The demo's English articles, and an archive of so many others around them. */
const STORIES = path.resolve(__dirname, '../../../demo/cms/content/articles');
const OTHERS = 3_000;
const DAY = 86_400_000;

interface Version {
  title: string;
  section: string;
  datePublished: string;
  body: unknown[];
}

interface Story {
  key: string;
  attributions: string[];
  locales: { en?: Version };
}

interface Article extends Version {
  key: string;
  attributions: string[];
  paragraphs: { text: string }[];
  terms: Term[];
}

/** The text of a paragraph, which stands as a string or in parts with links. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  return 'text' in part ? textOf(part.text) : Object.values(part).map(textOf).join(' ');
}

const articles: Article[] = readdirSync(STORIES)
  .sort()
  .map((file) => JSON.parse(readFileSync(path.join(STORIES, file), 'utf8')) as Story)
  .flatMap(({ key, attributions, locales: { en } }) => {
    if (en === undefined) return [];
    const paragraphs = en.body.map((part) => ({ text: textOf(part) }));
    const terms = tellingTerms({ title: en.title, paragraphs, locale: 'en' });
    return [{ ...en, key, attributions, paragraphs, terms }];
  });

/** Words that are no names, and how many of the articles have each. */
function commonWords(): [string, number][] {
  const isQuantity = quantities('en');
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const { title, paragraphs } of articles) {
    const text = [title, ...paragraphs.map((paragraph) => paragraph.text)].join(' ');
    for (const [name] of text.matchAll(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu))
      names.add(name.toLowerCase());
    for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([word]) => !names.has(word) || isQuantity(word));
}

/** An article of other subjects: the words of any article, and names of its own. */
function createOther(common: [string, number][]): (number: number) => Term[] {
  const shareOf = (count: number) =>
    count >= 3 ? (0.6 * count) / articles.length : count === 2 ? 0.02 : 0.005;
  return (number) => {
    const random = randomFrom(number + 1);
    const words = common.filter(([, count]) => random() < shareOf(count)).map(([word]) => word);
    const name = () => `N${Math.floor(random() * 20_000).toString(36)}al`;
    const named = Array.from({ length: 8 }, name).flatMap((each) => [each, each, each]);
    const text = [...words, ...named].map((word) => ({ word, place: random() }));
    text.sort((a, b) => a.place - b.place);
    const paragraphs = [{ text: text.map(({ word }) => word).join(' ') }];
    return tellingTerms({ title: named[0] ?? null, paragraphs, locale: 'en' });
  };
}

function countsOf(texts: readonly (readonly Term[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { key } of texts.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const others = Array.from({ length: OTHERS }, (_, number) => number).map(
  createOther(commonWords()),
);
const own = articles.map(({ terms }) => terms);
const small = { counts: countsOf(own), total: own.length };
const large = { counts: countsOf([...own, ...others]), total: own.length + OTHERS };

function score(article: Article, other: Article, { counts, total }: typeof small): number {
  const idf = inverseFrequency(article.terms, counts, total);
  return suggestionScore({
    cosine: cosine(article.terms, other.terms, idf),
    sharedSources: article.attributions.filter((key) => other.attributions.includes(key)).length,
    sameSection: article.section === other.section,
    days: Math.abs(Date.parse(article.datePublished) - Date.parse(other.datePublished)) / DAY,
    background: false,
  });
}

/** As the panel says it, and `null` for what is not suggested. */
const wordOf = (points: number) =>
  points >= 45 ? 'very close' : points >= 22 ? 'close' : points >= 10 ? 'weak' : null;

const of = (key: string): Article => {
  const found = articles.find((article) => article.key === key);
  if (found === undefined) throw new Error(`The demo has no article "${key}"`);
  return found;
};
const words = (key: string, other: string) =>
  [small, large].map((archive) => wordOf(score(of(key), of(other), archive)));

describe('the words for a score, in an archive of a few articles and in one of thousands', () => {
  it.each([
    ['vessen-trout-gravel-trial', 'very close'],
    ['vessen-long-row-winner', 'very close'],
    ['port-senn-talks', 'close'],
    ['sarnvel-manuscripts-restored', 'weak'],
    ['first-convoy-leaves', 'weak'],
    ['high-ridge-relay-record', 'weak'],
  ])('are the same for the lake’s sediment and %s: %s', (other, word) => {
    expect(words('vessen-core-climate', other)).toEqual([word, word]);
  });

  it.each([
    ['peacekeeping-mission-review', 'port-senn-talks', 'very close'],
    ['ostrel-summit-closes', 'peacekeeping-mission-review', 'very close'],
    ['tarsil-bridge-reopens', 'tarsil-transfer-day', 'very close'],
    ['first-convoy-leaves', 'tarsil-bridge-reopens', 'close'],
    ['oressa-grid-storage', 'sarnvel-manuscripts-restored', 'weak'],
  ])('are the same for %s and %s: %s', (key, other, word) => {
    expect(words(key, other)).toEqual([word, word]);
  });

  it('are the same for nearly all pairs, and never as far apart as nothing from very close', () => {
    const pairs = articles.flatMap((article) =>
      articles.filter((other) => other !== article).map((other) => words(article.key, other.key)),
    );
    const same = pairs.filter(([few, many]) => few === many);
    expect(same.length / pairs.length).toBeGreaterThan(0.8);
    for (const pair of pairs) {
      if (pair.includes('very close')) expect(pair).not.toContain('weak');
      if (pair.includes('very close')) expect(pair).not.toContain(null);
    }
  });

  it('come with shared words that are no numbers, number words, units or dates', () => {
    const isQuantity = quantities('en');
    const idf = inverseFrequency(of('vessen-core-climate').terms, small.counts, small.total);
    const shared = sharedTerms(
      of('vessen-core-climate').terms,
      of('high-ridge-relay-record').terms,
      idf,
      isQuantity,
    );
    for (const word of ['metres', 'Three', 'three', '1', '8']) expect(shared).not.toContain(word);
    expect(shared).toContain('record');
  });
});
