/** Scores the summariser on all development sets and prints the scorer's table. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EVAL_DIR, requireData } from './data';

requireData();
const { status } = spawnSync(
  process.execPath,
  [
    join(EVAL_DIR, 'summary.mjs'),
    '--split',
    'dev',
    '--cmd',
    'npm run --silent eval:summarize',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: join(__dirname, '../..') },
);
process.exit(status ?? 1);
