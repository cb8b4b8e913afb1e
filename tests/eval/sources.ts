/**
 * How many of the sources that editors found in articles `findSources` finds, and how many of those
 * that it finds are sources; and whether known sources are found wherever they stand:
 *
 *   npm run eval:sources
 *
 * Annotations are JSON files, one an article: `tests/eval/sources`, or the folder that
 * `SOURCES_DIR` or the first argument names. Their texts are the evaluation's development sets.
 * Named sources count: people, organizations, documents. Those marked optional count neither as
 * found nor as wrong. `--show` lists what is missed and what is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createKnownSources, findSources, type FoundSource } from '../../server/src/core/sources';
import { fold, knownTokens } from '../../server/src/core/sources/known/fold';
import { readText } from '../../server/src/core/text';
import { readSet, requireData, type Article } from './data';

interface Annotated {
  kind: string;
  names: string[];
  optional?: boolean;
}
interface Annotation {
  id: string;
  set: string;
  lang: string;
  sources: Annotated[];
}
interface Count {
  annotated: number;
  recalled: number;
  found: number;
  right: number;
  occurrences: number;
  matched: number;
}

const [argument] = process.argv.slice(2).filter((value) => !value.startsWith('--'));
const DIR = resolve(argument ?? process.env.SOURCES_DIR ?? join(__dirname, 'sources'));
const SHOW = process.argv.includes('--show');
/** Two names of different length are one source's if the shorter one is this part of the longer. */
const ENOUGH = 0.6;
/** Words that a name may have or lack: articles, titles, forms of address. */
const SMALL = new Set(
  `the a an der die das des dem den el la los las lo il i gli le les l un una une det den de mr mrs
  ms dr sir lord lady herr frau señor señora don doña mme m prof professor ڈاکٹر پروفیسر حضرت صاحب
  جناب`
    .split(/\s+/u)
    .map(fold),
);
/** Case endings that make no difference, the longest first. */
const ENDINGS = [
  'arentzat',
  'arekin',
  'aren',
  'aren',
  'ren',
  'ak',
  'ek',
  'en',
  'es',
  'k',
  's',
  'a',
  'n',
  'et',
];

const wordsOf = (name: string): string[] => {
  const words = knownTokens(name).map(({ folded }) => folded);
  const bare = words.filter((word) => !SMALL.has(word));
  return bare.length > 0 ? bare : words;
};

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const rest = long.slice(short.length);
  return short.length > 2 && long.startsWith(short) && ENDINGS.includes(rest);
}

/** Whether one name is the other, its surname, or most of it. */
function sameSource(a: string, b: string, person: boolean): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  const at = long.findIndex((_, from) =>
    short.every((word, i) => sameWord(word, long[from + i] ?? '')),
  );
  if (at < 0) return false;
  if (short.length === long.length) return true;
  const surname = person && short.length === 1 && at === long.length - 1;
  return surname || short.join(' ').length / long.join(' ').length >= ENOUGH;
}

const matches = (found: FoundSource, { names, kind }: Annotated): boolean =>
  found.kind !== 'unnamed' &&
  found.names.some((name) => names.some((own) => sameSource(name, own, kind === 'person')));

function readAnnotations(): Annotation[] {
  const files = existsSync(DIR) ? readdirSync(DIR).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) {
    process.stderr.write(`There are no annotations in ${DIR}.\n`);
    process.exit(2);
  }
  return files
    .sort()
    .map((file) => JSON.parse(readFileSync(join(DIR, file), 'utf8')) as Annotation);
}

const ESCAPED = /[.*+?^${}()|[\]\\]/gu;

/** Where an article has a name, as whole words; the longer ones first, not overlapping. */
function occurrencesOf(body: string, names: readonly string[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const own = name
      .normalize('NFC')
      .replace(ESCAPED, String.raw`\$&`)
      .replace(/\s+/gu, String.raw`\s+`);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${own}(?![\p{L}\p{M}\p{N}])`, 'gu');
    for (const match of body.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (spans.every(({ start, end }) => span.end <= start || end <= span.start)) spans.push(span);
    }
  }
  return spans;
}

/** Whether a form is another one with an ending, which the matcher has to find on its own. */
const isInflected = (form: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [x, y] = [wordsOf(form), wordsOf(name)];
    return (
      x.length === y.length &&
      form.length > name.length &&
      x.every((word, i) => sameWord(word, y[i] ?? ''))
    );
  });

function countKnown(count: Count, { sources, lang }: Annotation, body: string): void {
  const named = sources.filter(({ kind }) => kind !== 'unnamed');
  const entries = named.map(({ names }, at) => {
    const [name = '', ...aliases] = names.filter((form) => !isInflected(form, names));
    return { id: String(at), name, aliases };
  });
  const found = createKnownSources(entries).find(body, lang);
  named.forEach(({ names }) => {
    for (const { start, end } of occurrencesOf(body, names)) {
      const hit = found.some((match) => match.start < end && start < match.end);
      count.occurrences += 1;
      count.matched += hit ? 1 : 0;
      if (!hit && SHOW) console.log(`  not known: ${body.slice(start, end)}`);
    }
  });
}

function countArticle(count: Count, annotation: Annotation, { body }: Article): void {
  const { sources, lang, id } = annotation;
  const text = readText(body, { format: 'plain', locale: lang });
  const found = findSources(text).sources.filter(({ kind }) => kind !== 'unnamed');
  const named = sources.filter(({ kind }) => kind !== 'unnamed');
  const missed: string[] = [];
  for (const source of named.filter(({ optional }) => optional !== true)) {
    const hit = found.some((one) => matches(one, source));
    count.annotated += 1;
    count.recalled += hit ? 1 : 0;
    if (!hit) missed.push(source.names[0] ?? '');
  }
  const wrong: string[] = [];
  for (const one of found) {
    const same = named.filter((source) => matches(one, source));
    if (same.length > 0 && same.every(({ optional }) => optional === true)) continue;
    count.found += 1;
    count.right += same.length > 0 ? 1 : 0;
    if (same.length === 0)
      wrong.push(`${one.name} [${one.mentions.map(({ cue }) => cue).join(', ')}]`);
  }
  if (SHOW && missed.length + wrong.length > 0) {
    console.log(`${lang} ${id}\n  missed: ${missed.join('; ')}\n  wrong: ${wrong.join('; ')}`);
  }
  countKnown(count, annotation, body.normalize('NFC'));
}

const none = (): Count => ({
  annotated: 0,
  recalled: 0,
  found: 0,
  right: 0,
  occurrences: 0,
  matched: 0,
});
const percent = (hits: number, all: number) =>
  all === 0 ? '–' : `${((100 * hits) / all).toFixed(1)} %`;

function report(counts: Map<string, Count>): void {
  const all = none();
  for (const count of counts.values()) {
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
  }
  console.log('| language | named sources | recall | found | precision | known sources found |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [lang, count] of [...counts, ['all', all] as const]) {
    const { annotated, recalled, found, right, occurrences, matched } = count;
    const known = `${percent(matched, occurrences)} of ${occurrences}`;
    console.log(
      `| ${lang} | ${annotated} | ${percent(recalled, annotated)} | ${found} | ${percent(right, found)} | ${known} |`,
    );
  }
}

requireData();
const counts = new Map<string, Count>();
const sets = new Map<string, Article[]>();
for (const annotation of readAnnotations()) {
  const name = annotation.set.replace(/^sum-/u, '');
  if (!sets.has(name)) sets.set(name, readSet(name));
  const article = sets.get(name)?.find(({ id }) => id === annotation.id);
  if (article === undefined) {
    console.log(`${annotation.set} has no article ${annotation.id}.`);
    continue;
  }
  const count = counts.get(annotation.lang) ?? none();
  countArticle(count, annotation, article);
  counts.set(annotation.lang, count);
}
report(counts);
