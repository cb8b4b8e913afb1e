/**
 * What each of the editors' rules costs or gains in ROUGE, over all development sets:
 *
 *   node -r ./tests/eval/typescript.cjs tests/eval/rules.ts
 *
 * A row is the gain over the first sentences (points, at 3 sentences and at 65 words) with all
 * rules, with none, and with all but one; and how many of the articles get another summary of
 * three sentences without that rule.
 */
import type { Rule } from '../../server/src/core/summarize/types';
import { listSets, loadScorer, requireData, type Scorer } from './data';
import { gains, mean, PARAMETERS, toExamples } from './examples';

const RULES: readonly Rule[] = [
  'furniture',
  'question',
  'answer',
  'quotation',
  'fragment',
  'lead-in',
  'list',
  'leans',
];

function measure(ignored: ReadonlySet<Rule>, scorer: Scorer) {
  const all: number[][] = [];
  const choices: string[] = [];
  for (const set of listSets()) {
    for (const example of toExamples(set, scorer, { ignored })) {
      all.push(gains(example, PARAMETERS, scorer));
      const [positions] = [...example.scores.keys()];
      const chosen = (positions ?? '').slice(1).split(',');
      choices.push(chosen.map((at) => example.candidates[Number(at)]?.index).join());
    }
  }
  const at = (budget: number) => mean(all.map((gain) => gain[budget] ?? 0)).toFixed(2);
  return { sentences: at(0), words: at(1), choices };
}

async function main(): Promise<void> {
  requireData();
  const scorer = await loadScorer();
  const full = measure(new Set(), scorer);
  const print = (name: string, result: ReturnType<typeof measure>) => {
    const changed = result.choices.filter((choice, i) => choice !== full.choices[i]).length;
    process.stdout.write(`| ${name} | ${result.sentences} | ${result.words} | ${changed} |\n`);
  };
  process.stdout.write('| rules | 3 sentences | 65 words | articles changed |\n');
  process.stdout.write('| --- | ---: | ---: | ---: |\n');
  print('all', full);
  print('none', measure(new Set(RULES), scorer));
  for (const rule of RULES) print(`without ${rule}`, measure(new Set([rule]), scorer));
}

void main();
