/**
 * Compares the summariser with the first sentences and with packages from npm, in one run:
 *
 *   npm run bench
 *
 * Gain is the mean difference from the first sentences of the article, in points of
 * (ROUGE-1 + ROUGE-2 + ROUGE-Lsum) / 3, over all development sets. Speed is articles of the
 * CNN/DailyMail set per second of processor time (all threads of the process, so collection and
 * compilation count), from the text to the summary, the best of the rounds.
 * Each summariser has a process of its own: one of them loads a library that extends built-in
 * prototypes, which slows every regular expression of its process down.
 */
import { spawnSync } from 'node:child_process';
import {
  listSets,
  loadScorer,
  readSet,
  requireData,
  type Article,
  type Scorer,
} from '../eval/data';
import { SUMMARISERS, type Size, type Summariser } from './peers';

const SIZES: ReadonlyArray<readonly [string, Size]> = [
  ['3 sentences', { sentences: 3, words: null }],
  ['65 words', { sentences: null, words: 65 }],
];
const SENTENCES = (SIZES[0] as (typeof SIZES)[number])[1];
const SPEED_SET = 'en-cnndm';
const ROUNDS = 40;
/** No more rounds are taken once a summariser has had this long. */
const PATIENCE_MS = 6_000;

/** What the process of one summariser reports. */
interface Report {
  gains: number[];
  perSecond: number;
  /** Bytes after a forced collection, after 1,000 and 10,000 articles; ours only. */
  heap?: [number, number];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function measureGain(run: Summariser, size: Size, scorer: Scorer): Promise<number> {
  const lead = (SUMMARISERS['first sentences'] as (scorer: Scorer) => Summariser)(scorer);
  const gains: number[] = [];
  for (const article of listSets().flatMap(readSet)) {
    // A peer that fails on an article has no summary of it.
    const found = await Promise.resolve(run(article, size)).catch(() => []);
    const cut =
      size.words === null
        ? found.slice(0, size.sentences ?? 3)
        : scorer.cutWords(found, size.words);
    gains.push(scorer.score(article, cut) - scorer.score(article, await lead(article, size)));
  }
  return mean(gains);
}

/** Processor time, because what else the machine does must not count. */
async function secondsFor(run: Summariser, articles: readonly Article[]): Promise<number> {
  const before = process.cpuUsage();
  for (const article of articles) await run(article, SENTENCES);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measureSpeed(run: Summariser, articles: readonly Article[]): Promise<number> {
  const start = performance.now();
  let best = Infinity;
  // The first rounds warm up; the best of all is what the machine can do undisturbed.
  for (let round = 0; round < ROUNDS; round += 1) {
    best = Math.min(best, await secondsFor(run, articles));
    if (round >= 1 && performance.now() - start > PATIENCE_MS) break;
  }
  return articles.length / best;
}

async function measureHeap(run: Summariser, articles: readonly Article[]) {
  const after: number[] = [];
  for (let i = 1; i <= 10_000; i += 1) {
    await run(articles[i % articles.length] as Article, SENTENCES);
    if (i !== 1_000 && i !== 10_000) continue;
    global.gc?.();
    after.push(process.memoryUsage().heapUsed);
  }
  return after as [number, number];
}

async function measure(name: string): Promise<Report> {
  const scorer = await loadScorer();
  const run = (SUMMARISERS[name] as (scorer: Scorer) => Summariser)(scorer);
  const articles = readSet(SPEED_SET);
  const perSecond = await measureSpeed(run, articles);
  const heap = name === 'newsroom' ? await measureHeap(run, articles) : undefined;
  const gains: number[] = [];
  for (const [, size] of SIZES) gains.push(await measureGain(run, size, scorer));
  return { gains, perSecond, heap };
}

/** Runs this script again for one summariser alone. */
function measureApart(name: string): Report {
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, __filename, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The process of ${name} ended with ${status}.`);
  return JSON.parse(stdout) as Report;
}

function printTable(): void {
  const head = SIZES.map(([name]) => `gain at ${name}`).join(' | ');
  process.stdout.write(`| summariser | ${head} | articles/s |\n| --- | ---: | ---: | ---: |\n`);
  let heap: Report['heap'];
  for (const name of Object.keys(SUMMARISERS)) {
    const report = measureApart(name);
    const gains = report.gains.map((gain) => `${gain >= 0 ? '+' : ''}${gain.toFixed(2)}`);
    process.stdout.write(`| ${name} | ${gains.join(' | ')} | ${Math.round(report.perSecond)} |\n`);
    heap ??= report.heap;
  }
  const [early, late] = (heap ?? []).map((bytes) => (bytes / 2 ** 20).toFixed(2));
  process.stdout.write(`\nHeap after 1,000 articles ${early} MiB, after 10,000 ${late} MiB.\n`);
}

requireData();
const [, , name] = process.argv;
if (name === undefined) printTable();
else void measure(name).then((report) => process.stdout.write(JSON.stringify(report)));
