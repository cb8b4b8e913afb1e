/**
 * Scores the summariser on all development sets: the scorer's table, and the gain over the first
 * sentences with all documents pooled, which is what the project measures itself by.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EVAL_DIR, listSets, loadScorer, requireData } from './data';
import { generator } from './evolve';
import { gains, mean, PARAMETERS, toExamples } from './examples';

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

async function main(): Promise<void> {
  requireData();
  const status = runScorer();
  const scorer = await loadScorer();
  const sets = listSets().map((set) =>
    toExamples(set, scorer).map((example) => gains(example, PARAMETERS, scorer)),
  );
  const print = (name: string, all: readonly number[][]) => {
    const cells = [0, 1].map((budget) => interval(all.map((gain) => gain[budget] ?? 0)));
    process.stdout.write(`| ${name} | ${all.length} | ${cells.join(' | ')} |\n`);
  };
  process.stdout.write('| gain over the first sentences | documents | 3 sentences | 65 words |\n');
  process.stdout.write('| --- | ---: | ---: | ---: |\n');
  print('all sets, by document', sets.flat());
  print(`sets of fewer than ${SMALL}`, sets.filter((set) => set.length < SMALL).flat());
  process.exit(status);
}

void main();
