/** The articles that grounding is measured on: the development sets, and the demo's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, type Sentence, type Text } from '../../../server/src/core/text';
import { listSets, readSet } from '../data';

/** An article, with summaries that people wrote of it, if there are any. */
export interface Subject {
  set: string;
  language: string;
  text: Text;
  references: string[];
}

const CONTENT = join(__dirname, '../../../demo/cms/content/articles');

interface DemoArticle {
  locales: Record<string, { title: string; body: (string | { text?: string })[] }>;
}

function readDemo(): Subject[] {
  return readdirSync(CONTENT)
    .sort()
    .flatMap((file) => {
      const { locales } = JSON.parse(readFileSync(join(CONTENT, file), 'utf8')) as DemoArticle;
      return Object.entries(locales).map(([locale, { title, body }]) => {
        const plain = body.filter((part) => typeof part === 'string').join('\n\n');
        const text = readText(plain, { format: 'plain', locale, title });
        return { set: `demo-${locale}`, language: text.language, text, references: [] };
      });
    });
}

/** All articles, set by set. */
export function readSubjects(): Subject[] {
  const sets = listSets().flatMap((set) =>
    readSet(set).map(({ lang, title, body, summaries }) => {
      const text = readText(body, { format: 'plain', locale: lang, title });
      return { set, language: text.language, text, references: summaries };
    }),
  );
  return [...sets, ...readDemo()];
}

const KINDS = new Set(['paragraph', 'list-item', 'quote']);
const [SHORTEST, LONGEST] = [30, 400];

/** The sentences of an article that a summary may be made of. */
export const storyOf = ({ sentences }: Text): Sentence[] =>
  sentences.filter(
    ({ kind, text }) => KINDS.has(kind) && text.length >= SHORTEST && text.length <= LONGEST,
  );
