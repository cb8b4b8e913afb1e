/** An article as the ranking sees it, and what a choice of its sentences is worth. */
import { findCandidates } from '../../server/src/core/summarize/candidates';
import { analyze, FEATURES, type Analysis } from '../../server/src/core/summarize/features';
import { choose, type Budget } from '../../server/src/core/summarize/select';
import type { Candidate, Rule } from '../../server/src/core/summarize/types';
import { readText } from '../../server/src/core/text';
import type { Article, Scorer } from './data';

const SENTENCES = 3;
const WORDS = 65;

export interface Example {
  set: string;
  lang: string;
  article: Article;
  candidates: Candidate[];
  analysis: Analysis;
  budgets: Array<{ budget: Budget; words: number | null; lead: number }>;
  scores: Map<string, number>;
  fold: number;
}

/** The budgets of the scorer: three sentences, and words up to the first that reaches 65. */
function toBudgets(article: Article, candidates: Candidate[], most: number, scorer: Scorer) {
  const lead = scorer.splitSentences(article.body);
  const wordsOf = (at: number) => candidates[at]?.terms.words ?? 0;
  const refuse = () => undefined;
  const sentences: Budget = {
    isFull: (picks) => picks.length >= Math.min(most, SENTENCES),
    refuse,
  };
  const words: Budget = {
    isFull: (picks) =>
      picks.length >= most || picks.reduce((sum, { at }) => sum + wordsOf(at), 0) >= WORDS,
    refuse,
  };
  return [
    { budget: sentences, words: null, lead: scorer.score(article, lead.slice(0, SENTENCES)) },
    { budget: words, words: WORDS, lead: scorer.score(article, scorer.cutWords(lead, WORDS)) },
  ];
}

/** Reads an article and finds what may be chosen from it, `ignored` rules apart. */
export function toExample(
  set: string,
  article: Article,
  scorer: Scorer,
  fold = 0,
  ignored: ReadonlySet<Rule> = new Set(),
): Example {
  const { body, lang, title } = article;
  const text = readText(body, { format: 'plain', locale: lang, title });
  const { candidates, sentences } = findCandidates(text, ignored);
  return {
    set,
    lang,
    article,
    candidates,
    analysis: analyze(candidates, text.title),
    budgets: toBudgets(article, candidates, sentences - 1, scorer),
    scores: new Map(),
    fold,
  };
}

/** Gain over the lead at each budget, in points. */
export function gains(example: Example, parameters: readonly number[], scorer: Scorer): number[] {
  const weights = {
    columns: parameters.slice(0, FEATURES.length),
    novelty: parameters[FEATURES.length] ?? 0,
  };
  return example.budgets.map(({ budget, words, lead }) => {
    const { picks } = choose(example.candidates, example.analysis, budget, weights);
    const order = picks.map(({ at }) => at).sort((a, b) => a - b);
    const key = `${words ?? ''}:${order.join()}`;
    let score = example.scores.get(key);
    if (score === undefined) {
      const sentences = order.map((at) => example.candidates[at]?.text ?? '');
      score = scorer.score(
        example.article,
        words === null ? sentences : scorer.cutWords(sentences, words),
      );
      example.scores.set(key, score);
    }
    return score - lead;
  });
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function bySet(examples: readonly Example[]): Map<string, Example[]> {
  const sets = new Map<string, Example[]>();
  for (const example of examples) {
    const known = sets.get(example.set);
    if (known === undefined) sets.set(example.set, [example]);
    else known.push(example);
  }
  return sets;
}

export function report(
  label: string,
  examples: readonly Example[],
  p: readonly number[],
  scorer: Scorer,
) {
  const all = examples.map((example) => gains(example, p, scorer));
  const row = (values: number[][]) =>
    [0, 1].map((b) => mean(values.map((value) => value[b] ?? 0)).toFixed(2)).join(' / ');
  const sets = [...bySet(examples)].map(
    ([set, members]) => `${set} ${row(members.map((member) => gains(member, p, scorer)))}`,
  );
  process.stdout.write(`${label}: ${row(all)} (${sets.join(', ')})\n`);
}
