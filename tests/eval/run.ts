/**
 * Scores the summariser on all development sets: the scorer's table, the gain over the first
 * sentences with all documents pooled, how much of an article a summary covers, and how often it
 * is only the opening.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EVAL_DIR, listSets, loadScorer, requireData } from './data';
import { generator } from './evolve';
import { coverage, gains, mean, PARAMETERS, toExamples, type Example } from './examples';

/** Sets with fewer documents than this are only looked at together. */
const SMALL = 70;
const RESAMPLES = 2_000;

function runScorer(): number {
  const command = ['--split', 'dev', '--cmd', 'npm run --silent eval:summarize'];
  const { status } = spawnSync(
    process.execPath,
    [join(EVAL_DIR, 'summary.mjs'), ...command, ...process.argv.slice(2)],
    { stdio: 'inherit', cwd: join(__dirname, '../..') },
  );
  return status ?? 1;
}

/** Mean with the 95 % interval of a paired bootstrap over documents. */
function interval(values: readonly number[]): string {
  const random = generator(11);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const [low, high] = [0.025, 0.975].map((share) => means[Math.floor(share * RESAMPLES)] ?? 0);
  return `${mean(values).toFixed(2)} [${low?.toFixed(2)}, ${high?.toFixed(2)}]`;
}

/** Against the first 65 words, terms by tf-idf; `the opening` are summaries of three sentences. */
function printCoverage(sets: readonly (readonly Example[])[]): void {
  process.stdout.write('| coverage of the article | terms | figures | the opening |\n');
  process.stdout.write('| --- | ---: | ---: | ---: |\n');
  for (const set of [...sets, sets.flat()]) {
    const { terms, figures, same } = coverage(set, PARAMETERS);
    const name = set.length === sets.flat().length ? 'all sets' : (set[0]?.set ?? '');
    const cells = [terms.toFixed(3), figures.toFixed(2), `${(100 * same).toFixed(0)} %`];
    process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
  }
}

async function main(): Promise<void> {
  requireData();
  const status = runScorer();
  const scorer = await loadScorer();
  const examples = listSets().map((set) => toExamples(set, scorer));
  const sets = examples.map((set) => set.map((example) => gains(example, PARAMETERS, scorer)));
  const print = (name: string, all: readonly number[][]) => {
    const cells = [0, 1].map((budget) => interval(all.map((gain) => gain[budget] ?? 0)));
    process.stdout.write(`| ${name} | ${all.length} | ${cells.join(' | ')} |\n`);
  };
  process.stdout.write('| gain over the first sentences | documents | 3 sentences | 65 words |\n');
  process.stdout.write('| --- | ---: | ---: | ---: |\n');
  print('all sets, by document', sets.flat());
  print(`sets of fewer than ${SMALL}`, sets.filter((set) => set.length < SMALL).flat());
  printCoverage(examples);
  process.exit(status);
}

void main();
