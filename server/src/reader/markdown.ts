import type {
  CitationUse,
  ReadArticle,
  ReadAttribution,
  ReadCorrection,
  ReadPage,
  ReadSummary,
} from '../../../shared/contracts';
import { bodyToMarkdown } from './markdown/body';
import { paragraph, run, type Block, type Run } from './markdown/tree';
import { linkable } from './markdown/url';
import { writeBlocks } from './markdown/write';
import { MACHINE, RETRACTION } from './signs';

/** Between the parts of a page; rules within the text are written otherwise. */
const RULE = '---';
const BOLD = { marks: '**' };
const ARCHIVED = '🗄️';
const USE_SIGNS: Record<CitationUse, string> = {
  quoted: '💬',
  figures: '📊',
  background: '📚',
  document: '📄',
};

/**
 * A page as Markdown, without a word that the newsroom did not write: headline, byline with day and
 * section, cover, the summary as a quote, the corrections as a list that begins with their days; after
 * a rule the text; after another one the sources, with signs for what each was used for. Days are ISO 8601 in UTC.
 */
export function toMarkdown({ article, summary, corrections, attributions }: ReadPage): string {
  const head: Block[] = [
    { type: 'heading', level: 1, runs: [run(article.title)] },
    paragraph(run(bylineOf(article))),
    ...coverOf(article),
    ...(summary === null ? [] : [toQuote(summary)]),
    toList(corrections.map(toRuns)),
  ];
  const sources = writeBlocks([toList(attributions.map(toSource))]);
  const parts = [writeBlocks(head), RULE, bodyToMarkdown(article)];
  if (sources !== '') parts.push(RULE, sources);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const toList = (lines: Run[][]): Block => ({
  type: 'list',
  start: null,
  items: lines.map((runs) => [paragraph(...runs)]),
});

const dayOf = (iso: string): string => iso.slice(0, 'YYYY-MM-DD'.length);

function bylineOf({ byline, datePublished, section }: ReadArticle): string {
  const day = datePublished === null ? null : dayOf(datePublished);
  return [byline, day, section].filter((part) => part !== null && part.trim() !== '').join(' · ');
}

function coverOf({ cover }: ReadArticle): Block[] {
  if (cover === null) return [];
  const image = run(cover.alternativeText ?? '', { image: linkable(cover.url) });
  return [paragraph(image), paragraph(run(cover.caption ?? ''))];
}

/** Where readers are to be told that a machine wrote it, a sign and the name of the machine say so. */
function toQuote({ text, points, label, system, digitalSourceType }: ReadSummary): Block {
  const content =
    points.length > 1 ? toList(points.map((point) => [run(point)])) : paragraph(run(text));
  if (label !== 'required') return { type: 'quote', blocks: [content] };
  const machine = run(system ?? MACHINE, { link: linkable(digitalSourceType) });
  const told = system === null ? [machine] : [run(`${MACHINE} `), machine];
  return { type: 'quote', blocks: [content, paragraph(...told)] };
}

function toRuns({ date, kind, text }: ReadCorrection): Run[] {
  const sign = kind === 'retraction' ? `${RETRACTION} ` : '';
  return [run(dayOf(date), BOLD), run(` ${sign}${text}`)];
}

function toSource(source: ReadAttribution): Run[] {
  const { name, url, citedUrl, description } = source;
  const told = description === null || description.trim() === '' ? '' : ` — ${description}`;
  return [run(name, { link: linkable(citedUrl ?? url) }), run(told), ...toUse(source)];
}

/** `· 📄 💬 p. 12 · 2026-03-01 🗄️`: what it was used for, where in it, when; and the kept copy. */
function toUse({ use = [], locator, accessed, archivedUrl }: Partial<ReadAttribution>): Run[] {
  const first = [...use.map((one) => USE_SIGNS[one]), locator ?? ''].join(' ').trim();
  const parts = [first, accessed ?? ''].filter((part) => part !== '');
  const said = parts.map((part) => run(` · ${part}`));
  const archived = linkable(archivedUrl);
  return archived === null ? said : [...said, run(' '), run(ARCHIVED, { link: archived })];
}
