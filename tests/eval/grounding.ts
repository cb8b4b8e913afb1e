/**
 * How well `ground` tells true summaries from false ones:
 *
 *   npm run eval:grounding
 *
 * One error is planted into each of many summaries that are made of an article's own sentences;
 * an error counts as found if a finding stands on it. What is true is the article's own sentences,
 * what a program can make of them without a change of meaning, and, reported apart, summaries that
 * people wrote. Seeded, so that a run can be repeated. `GROUNDING_SETS=en-cnndm,demo-ru` keeps to
 * some of the sets.
 */
import { ground, type Claim } from '../../server/src/core/grounding';
import { summarize } from '../../server/src/core/summarize';
import { randomFrom } from '../random';
import { requireData } from './data';
import { reportFrank } from './grounding/frank';
import { readSubjects, storyOf, type Subject } from './grounding/articles';
import {
  changeDate,
  changeNumber,
  changeQuotation,
  namesOf,
  swapNames,
  swapNumbers,
  type Planted,
  type Random,
} from './grounding/plant';
import { truthsOf } from './grounding/truths';

const SEED = 20_261_128;
/** Errors of one kind in one article. */
const PER_ARTICLE = 2;
const TRIES = 12;
const KINDS = ['number', 'date', 'quotation', 'names', 'binding'] as const;
type Kind = (typeof KINDS)[number];

interface Count {
  hits: number;
  all: number;
}
type Table = Map<string, Map<string, Count>>;

function count(table: Table, row: string, column: string, hit: boolean): void {
  const columns = table.get(row) ?? new Map<string, Count>();
  const cell = columns.get(column) ?? { hits: 0, all: 0 };
  cell.hits += hit ? 1 : 0;
  cell.all += 1;
  columns.set(column, cell);
  table.set(row, columns);
}

const overlaps = (claim: Claim, spans: Planted['spans']): boolean =>
  spans.some(({ start, end }) => claim.start < end && start < claim.end);

/** Makes one error of a kind in a sentence or two of an article. */
function plant(
  kind: Kind,
  sentences: readonly string[],
  subject: Subject,
  random: Random,
): Planted | undefined {
  const { language, text } = subject;
  const draw = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const sentence = draw();
  if (kind === 'number') return changeNumber(sentence, language, random);
  if (kind === 'date') return changeDate(sentence, language, random);
  if (kind === 'names') return swapNames(sentence, namesOf(text), random);
  if (kind === 'binding')
    return swapNumbers(random() < 0.5 ? sentence : `${sentence} ${draw()}`, random);
  const words = draw().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return changeQuotation(sentence, words, random);
}

function measureErrors(subjects: readonly Subject[], errors: Table): void {
  const random = randomFrom(SEED);
  for (const subject of subjects) {
    const sentences = storyOf(subject.text).map(({ text }) => text);
    for (const kind of KINDS) {
      let planted = 0;
      const seen = new Set<string>();
      for (let i = 0; i < TRIES && planted < PER_ARTICLE; i += 1) {
        const error = plant(kind, sentences, subject, random);
        if (error === undefined || seen.has(error.text)) continue;
        seen.add(error.text);
        planted += 1;
        const { findings } = ground(error.text, subject.text);
        const found = findings.some((finding) => overlaps(finding, error.spans));
        count(errors, subject.language, kind, found);
      }
    }
  }
}

function measureTruths(subjects: readonly Subject[], truths: Table): void {
  const random = randomFrom(SEED);
  for (const { text, language } of subjects) {
    for (const [name, sentence] of truthsOf(text, random)) {
      const { findings } = ground(sentence, text);
      count(truths, language, name, findings.length > 0);
    }
  }
}

function measureReferences(subjects: readonly Subject[], references: Table): void {
  for (const { text, set, references: summaries } of subjects) {
    for (const summary of summaries) {
      const { claims, findings } = ground(summary, text);
      for (const claim of claims) count(references, set, claim.kind, findings.includes(claim));
      count(references, set, 'summaries', findings.length > 0);
    }
  }
}

function measureTime(subjects: readonly Subject[]): string {
  const summaries = subjects.map(({ text }) => summarize(text).text);
  // What is read of an article is kept with it; a copy has to be read again.
  const copies = subjects.map(({ text }) => ({ ...text }));
  const times = copies
    .map((text, i) => {
      const start = performance.now();
      ground(summaries[i] as string, text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  return `${mean.toFixed(2)} ms an article, 95 % under ${p95.toFixed(2)} ms, the longest ${(times[times.length - 1] ?? 0).toFixed(1)} ms`;
}

function print(title: string, table: Table, columns: readonly string[]): void {
  const cell = ({ hits, all }: Count) =>
    all === 0 ? '-' : `${hits}/${all} ${((100 * hits) / all).toFixed(1)} %`;
  const sum = (cells: Count[]) =>
    cells.reduce((a, b) => ({ hits: a.hits + b.hits, all: a.all + b.all }), { hits: 0, all: 0 });
  process.stdout.write(
    `\n| ${title} | ${columns.join(' | ')} | all |\n| --- |${' ---: |'.repeat(columns.length + 1)}\n`,
  );
  const line = (name: string, cells: Count[]) =>
    process.stdout.write(`| ${name} | ${[...cells, sum(cells)].map(cell).join(' | ')} |\n`);
  const at = (row: Map<string, Count> | undefined, column: string) =>
    row?.get(column) ?? { hits: 0, all: 0 };
  for (const [name, row] of table)
    line(
      name,
      columns.map((column) => at(row, column)),
    );
  line(
    'all',
    columns.map((column) => sum([...table.values()].map((row) => at(row, column)))),
  );
}

function main(): void {
  requireData();
  const only = process.env.GROUNDING_SETS?.split(',');
  const subjects = readSubjects().filter(({ set }) => only === undefined || only.includes(set));
  const errors: Table = new Map();
  const truths: Table = new Map();
  const references: Table = new Map();
  measureTime(subjects);
  process.stdout.write(`${subjects.length} articles; ${measureTime(subjects)}.\n`);
  measureErrors(subjects, errors);
  print('errors found', errors, KINDS);
  measureTruths(subjects, truths);
  const rewrites = [...new Set([...truths.values()].flatMap((row) => [...row.keys()]))];
  print('true sentences blamed', truths, rewrites);
  measureReferences(subjects, references);
  print('claims of people’s summaries blamed', references, [
    'number',
    'percentage',
    'amount',
    'date',
    'name',
    'quotation',
    'summaries',
  ]);
  process.stdout.write(`\n${reportFrank()}\n`);
}

main();
