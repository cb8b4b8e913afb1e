/**
 * What it takes to find known sources in a text of 900 words:
 *
 *   npm run bench:sources
 *
 * Once with 200 names and once with 20,000, in turn; prints the milliseconds of each and their ratio.
 */
import { cpus, totalmem } from 'node:os';
import { createKnownSources, type KnownSources } from '../../server/src/core/sources';

const ROUNDS = 60;
const WORDS = 900;
const MANY = 20_000;
const FEW = 200;
const SYLLABLES = 'bel mor ta rin dol ves ka lun sor fa net gil'.split(' ');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const syllable = (number: number) => SYLLABLES[number % SYLLABLES.length] as string;

/** A made-up surname; different for different numbers. */
function surname(number: number): string {
  let rest = number;
  let word = '';
  for (let i = 0; i < 5; i += 1) {
    word += syllable(rest);
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return capital(word);
}

const nameOf = (number: number) => `${capital(syllable(number * 7))}an ${surname(number)}`;
const knowing = (count: number): KnownSources =>
  createKnownSources(
    Array.from({ length: count }, (_, number) => ({ id: String(number), name: nameOf(number) })),
  );

/** Every thirtieth word is a name that both sizes know. */
const TEXT = Array.from({ length: WORDS }, (_, at) =>
  at % 30 === 0 ? nameOf(at % FEW) : syllable(at * 5) + syllable(at),
).join(' ');

const median = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

function time(known: KnownSources): number {
  const from = performance.now();
  known.find(TEXT, 'en');
  return performance.now() - from;
}

const started = performance.now();
const many = knowing(MANY);
const built = performance.now() - started;
const few = knowing(FEW);
const times: { few: number[]; many: number[] } = { few: [], many: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.few.push(time(few));
  times.many.push(time(many));
}
const [small, large] = [median(times.few), median(times.many)];
const gigabytes = (totalmem() / 2 ** 30).toFixed(1);
console.log(`${cpus().length} processors, ${gigabytes} GiB, Node ${process.version}`);
console.log(`${MANY} names made ready in ${built.toFixed(0)} ms`);
console.log(`${FEW} names: ${small.toFixed(2)} ms`);
console.log(`${MANY} names: ${large.toFixed(2)} ms, ${(large / small).toFixed(2)} times as long`);
