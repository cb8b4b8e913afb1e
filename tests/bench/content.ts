import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Story {
  locales: { en: { title: string; byline: string; section: string; body: unknown[] } };
}

const WORDS = 580;
const STORIES = path.resolve(__dirname, '../../demo/cms/content/articles');

/** Two of the demo's stories as one article of about 600 words, its paragraphs in Strapi Blocks. */
export function readContent() {
  const [first, second] = ['peacekeeping-mission-review', 'first-convoy-leaves'].map(
    (key) => JSON.parse(readFileSync(path.join(STORIES, `${key}.json`), 'utf8')) as Story,
  );
  if (first === undefined || second === undefined) throw new Error('The demo has no such stories');
  const { title, byline, section, body } = first.locales.en;
  const paragraphs: string[] = [];
  let words = 0;
  for (const item of [...body, ...second.locales.en.body]) {
    if (typeof item !== 'string' || words >= WORDS) continue;
    paragraphs.push(item);
    words += item.split(/\s+/u).length;
  }
  return {
    title,
    byline,
    section,
    body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  };
}
