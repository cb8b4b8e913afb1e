/**
 * Runs the stand-in for a language model by itself:
 *
 *   node -r ./tests/eval/typescript.cjs tests/helpers/serve-model.ts --port 4141 --key stand-in
 *
 * `--slow 2000` answers every call that many milliseconds late.
 */
import { parseArgs } from 'node:util';
import { startModelServer } from './model-server';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4141' },
      key: { type: 'string', default: 'stand-in' },
      slow: { type: 'string', default: '0' },
    },
  });
  const server = await startModelServer({ port: Number(values.port), key: values.key });
  server.always({ kind: 'summary', after: Number(values.slow) });
  console.log(`A stand-in for a language model answers at ${server.baseURL}`);
}

void main();
