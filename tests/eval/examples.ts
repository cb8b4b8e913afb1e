/** An article as the ranking sees it, and what a choice of its sentences is worth. */
import { findCandidates } from '../../server/src/core/summarize/candidates';
import { FEATURES } from '../../server/src/core/summarize/columns';
import { analyze, type Analysis } from '../../server/src/core/summarize/features';
import { choose, type Budget } from '../../server/src/core/summarize/select';
import type { Candidate, Rule } from '../../server/src/core/summarize/types';
import { readText } from '../../server/src/core/text';
import {
  COVERAGE,
  DENSE,
  WEIGHTS,
  type CoverageWeights,
} from '../../server/src/core/summarize/weights';
import { countArticles, massOf, plain, toCovered, type Covered, type Mass } from './coverage';
import { readSet, type Article, type Scorer } from './data';

const SENTENCES = 3;
const WORDS = 65;

const COVERED = Object.keys(COVERAGE) as (keyof CoverageWeights)[];
/** What is fitted: the weights of the features, then those of the coverage in either kind of budget. */
export const PARAMETER_NAMES: readonly string[] = [
  ...FEATURES,
  ...COVERED,
  ...COVERED.map((name) => `${name}Dense`),
];
/** As they stand in the project. */
export const PARAMETERS: readonly number[] = [
  ...FEATURES.map((feature) => WEIGHTS[feature]),
  ...COVERED.map((name) => COVERAGE[name]),
  ...COVERED.map((name) => DENSE[name]),
];

export interface Example {
  set: string;
  lang: string;
  article: Article;
  candidates: Candidate[];
  analysis: Analysis;
  budgets: Array<{ budget: Budget; words: number | null; lead: number }>;
  scores: Map<string, number>;
  fold: number;
  covered: Covered;
  masses: Map<string, Mass>;
}

/** The budgets of the scorer: three sentences, and words up to the first that reaches 65. */
function toBudgets(article: Article, candidates: Candidate[], most: number, scorer: Scorer) {
  const lead = scorer.splitSentences(article.body);
  const wordsOf = (at: number) => candidates[at]?.terms.words ?? 0;
  const refuse = () => undefined;
  const sentences: Budget = {
    coverage: COVERAGE,
    isFull: (picks) => picks.length >= Math.min(most, SENTENCES),
    refuse,
  };
  const words: Budget = {
    coverage: DENSE,
    isFull: (picks) =>
      picks.length >= most || picks.reduce((sum, { at }) => sum + wordsOf(at), 0) >= WORDS,
    refuse,
  };
  return [
    { budget: sentences, words: null, lead: scorer.score(article, lead.slice(0, SENTENCES)) },
    { budget: words, words: WORDS, lead: scorer.score(article, scorer.cutWords(lead, WORDS)) },
  ];
}

/** Reads a set and finds what may be chosen from each article, `ignored` rules apart. */
export function toExamples(
  set: string,
  scorer: Scorer,
  { folds = 1, ignored = new Set() }: { folds?: number; ignored?: ReadonlySet<Rule> } = {},
): Example[] {
  const articles = readSet(set);
  const counts = countArticles(articles);
  return articles.map((article, i) => ({
    ...toExample(set, article, scorer, ignored),
    fold: i % folds,
    covered: toCovered(article, counts, articles.length, scorer),
  }));
}

function toExample(
  set: string,
  article: Article,
  scorer: Scorer,
  ignored: ReadonlySet<Rule>,
): Omit<Example, 'fold' | 'covered'> {
  const { body, lang, title } = article;
  const text = readText(body, { format: 'plain', locale: lang, title });
  const { candidates, left, sentences } = findCandidates(text, ignored);
  return {
    set,
    lang,
    article,
    candidates,
    analysis: analyze(candidates, text, left),
    budgets: toBudgets(article, candidates, sentences - 1, scorer),
    scores: new Map(),
    masses: new Map(),
  };
}

/** What is chosen at a budget, in the order of the article. */
function chosen(example: Example, parameters: readonly number[], budget: Budget): number[] {
  const from = FEATURES.length + (budget.coverage === DENSE ? COVERED.length : 0);
  const weights = {
    alone: false,
    columns: parameters.slice(0, FEATURES.length),
    coverage: Object.fromEntries(
      COVERED.map((name, j) => [name, parameters[from + j] ?? 0]),
    ) as CoverageWeights,
  };
  const { picks } = choose(example.candidates, example.analysis, budget, weights);
  return picks.map(({ at }) => at).sort((a, b) => a - b);
}

const textsOf = ({ candidates }: Example, order: readonly number[]) =>
  order.map((at) => candidates[at]?.text ?? '');

/** Gain over the lead at each budget, in points. */
export function gains(example: Example, parameters: readonly number[], scorer: Scorer): number[] {
  return example.budgets.map(({ budget, words, lead }) => {
    const order = chosen(example, parameters, budget);
    const key = `${words ?? ''}:${order.join()}`;
    let score = example.scores.get(key);
    if (score === undefined) {
      const sentences = textsOf(example, order);
      score = scorer.score(
        example.article,
        words === null ? sentences : scorer.cutWords(sentences, words),
      );
      example.scores.set(key, score);
    }
    return score - lead;
  });
}

/** Whether three sentences are the first three, and what 65 words cover. */
function reach(example: Example, parameters: readonly number[]): Mass & { same: number } {
  const [three, brief] = example.budgets.map(({ budget }) => chosen(example, parameters, budget));
  const mine = textsOf(example, three ?? []).map(plain);
  const first = example.covered.opening.slice(0, mine.length);
  const key = (brief ?? []).join();
  const mass =
    example.masses.get(key) ??
    massOf(example.covered.weights, textsOf(example, brief ?? []).join(' '));
  example.masses.set(key, mass);
  return { ...mass, same: mine.join(' ') === first.join(' ') ? 1 : 0 };
}

/** Coverage against the first sentences, and the share of summaries that are only those. */
export function coverage(examples: readonly Example[], parameters: readonly number[]) {
  const all = examples.map((example) => reach(example, parameters));
  const ratio = (of: (mass: Mass) => number) =>
    mean(all.map(of)) / mean(examples.map(({ covered }) => of(covered.lead)));
  return {
    terms: ratio(({ terms }) => terms),
    figures: ratio(({ figures }) => figures),
    same: mean(all.map(({ same }) => same)),
  };
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
  const { terms, figures, same } = coverage(examples, p);
  const shares = `coverage ${terms.toFixed(3)}, figures ${figures.toFixed(2)}, same ${same.toFixed(2)}`;
  process.stdout.write(`${label}: ${row(all)}, ${shares} (${sets.join(', ')})\n`);
}
