/**
 * Real errors of summarisers, as people marked them (Pagnoni, Balachandran and Tsvetkov,
 * "Understanding Factuality in Abstractive Summarization with FRANK", NAACL 2021). The files are
 * not part of the development sets; whoever has them puts them into `frank/` beside these.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ground } from '../../../server/src/core/grounding';
import { readText } from '../../../server/src/core/text';
import { EVAL_DIR } from '../data';

interface Generated {
  hash: string;
  model_name: string;
  article: string;
  summary: string;
}

interface Annotation {
  hash: string;
  model_name: string;
  /** Share of the sentences that are without an error, 0 to 1. */
  Factuality: number;
}

const FILES = ['benchmark_data.json', 'human_annotations.json'] as const;

function read<T>(file: (typeof FILES)[number]): T[] {
  return JSON.parse(readFileSync(join(EVAL_DIR, 'frank', file), 'utf8')) as T[];
}

/** One line: the balanced accuracy on whole summaries, or that the files are not here. */
export function reportFrank(): string {
  const missing = FILES.filter((file) => !existsSync(join(EVAL_DIR, 'frank', file)));
  if (missing.length > 0) {
    return `Real errors (FRANK) are not measured: ${missing.join(' and ')} not in ${join(EVAL_DIR, 'frank')}.`;
  }
  const keyOf = ({ hash, model_name }: { hash: string; model_name: string }) =>
    `${hash} ${model_name}`;
  const marks = new Map(read<Annotation>('human_annotations.json').map((one) => [keyOf(one), one]));
  const counts = { true: { right: 0, all: 0 }, false: { right: 0, all: 0 } };
  for (const one of read<Generated>('benchmark_data.json')) {
    const mark = marks.get(keyOf(one));
    if (mark === undefined) continue;
    const article = readText(one.article, { format: 'plain', locale: 'en' });
    const blamed = ground(one.summary, article).findings.length > 0;
    const faulty = mark.Factuality < 1;
    const count = counts[faulty ? 'true' : 'false'];
    count.all += 1;
    if (blamed === faulty) count.right += 1;
  }
  const [faulty, sound] = [counts.true, counts.false].map(({ right, all }) => (100 * right) / all);
  const accuracy = ((faulty as number) + (sound as number)) / 2;
  return (
    `Real errors (FRANK): balanced accuracy ${accuracy.toFixed(1)} % on whole summaries ` +
    `(faulty ${counts.true.right}/${counts.true.all}, sound ${counts.false.right}/${counts.false.all}).`
  );
}
