/** Where the evaluation's data and scorer are found; they are not part of this repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Folder with `summary.mjs`, `lib/` and `dev/`; `EVAL_DIR` names another one. */
export const EVAL_DIR = resolve(process.env.EVAL_DIR ?? join(__dirname, '../../../shared/eval'));

/** Sets whose licence (CC0 or MIT) allows fitting; all others are only measured on. */
export const FITTING_SETS = ['en-cnndm', 'en-xsum', 'en-digitalgov', 'nb-norsumm', 'ur-uscorpus'];

/** An article with its reference summaries. */
export interface Article {
  id: string;
  lang: string;
  title?: string;
  body: string;
  summaries: string[];
}

/** The part of the scorer that is used here; `f` is F1 from 0 to 1. */
export interface Scorer {
  /** Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum, times 100. */
  score(article: Article, sentences: readonly string[]): number;
  cutWords: (sentences: readonly string[], words: number) => string[];
  splitSentences: (text: string) => string[];
}

/** Says so plainly and ends the process where the data is not there. */
export function requireData(): void {
  if (existsSync(join(EVAL_DIR, 'dev'))) return;
  process.stderr.write(
    `The evaluation data is not here (looked in ${EVAL_DIR}; set EVAL_DIR to another folder).\n`,
  );
  process.exit(2);
}

/** Reads the development half of a set. */
export function readSet(name: string): Article[] {
  const raw = gunzipSync(readFileSync(join(EVAL_DIR, 'dev', `sum-${name}.jsonl.gz`)));
  return raw
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);
}

/** Names of all summary sets. */
export function listSets(): string[] {
  return readdirSync(join(EVAL_DIR, 'dev'))
    .filter((file) => file.startsWith('sum-') && file.endsWith('.jsonl.gz'))
    .map((file) => file.slice(4, -9))
    .sort();
}

interface Measure {
  f: number;
}
interface RougeModule {
  rougeMulti: (
    references: readonly string[],
    sentences: readonly string[],
    options: { mode: string },
  ) => { r1: Measure; r2: Measure; rLsum: Measure };
}
type SplitModule = Pick<Scorer, 'cutWords' | 'splitSentences'>;

/** A plain `import()` would be compiled to `require`, which cannot load the scorer's ES modules. */
const { load } = createRequire(__filename)('./import.cjs') as {
  load: (url: string) => Promise<unknown>;
};

/** Loads the scorer that stands beside the data. */
export async function loadScorer(): Promise<Scorer> {
  const url = (file: string) => pathToFileURL(join(EVAL_DIR, 'lib', file)).href;
  const { rougeMulti } = (await load(url('rouge.mjs'))) as RougeModule;
  const { cutWords, splitSentences } = (await load(url('split.mjs'))) as SplitModule;
  const score = (article: Article, sentences: readonly string[]) => {
    const mode = article.lang === 'en' ? 'en' : 'uni';
    const { r1, r2, rLsum } = rougeMulti(article.summaries, sentences, { mode });
    return (100 * (r1.f + r2.f + rLsum.f)) / 3;
  };
  return { score, cutWords, splitSentences };
}
