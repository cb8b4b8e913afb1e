import type { Core } from '@strapi/strapi';
import type {
  CorrectionKind,
  LatestItem,
  ReadAttribution,
  ReadCorrection,
  ReadImage,
  SummaryProvenance,
} from '../../../shared/contracts';
import { tags } from '../changes/change';
import { storedCorrections } from '../corrections/parse';
import { toIso, toTime } from '../iso-date';
import { textLanguage } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import type { BodyFormat } from '../types/options';
import type { Position } from './cursor';
import type { MadeOf } from './made-of';
import { orderedRows, type LatestScope, type OrderedRow } from './latest-order';
import { toImage, type ImageRow } from './image';
import { listOrigins } from './list-origins';
import { fileTags, filesIn, readFile } from './media';
import { toPageRow, type StoredRow } from './page';
import { publicType, showsDates, shownModified } from './public-type';
import { statusCondition } from './find';
import { cardSummary } from './summary';
import { attributionFields, toAttributions, type SourceRow } from './sources';

/** How many articles are read at a time where all are gone through. */
const PAGE_SIZE = 50;

export interface LatestQuery extends LatestScope {
  /** The article after which, in the order of dates, the list begins; `null` for the newest. */
  before?: Position | null;
  /** How many articles at most. */
  limit: number;
  /** What is read of them beside what a list shows. */
  with?: { body?: boolean; sources?: boolean; origins?: boolean };
}

/** A published article of a list, as readers see it. */
export interface LatestEntry {
  item: LatestItem;
  /** What wrote the summary, by name; with `with.origins`. */
  system: string | null;
  /** The cover with what a feed says of a file. */
  cover: CoverFile | null;
  /** With `with.body`: Strapi's Blocks, else a text. */
  body?: { format: BodyFormat; value: unknown };
  /** With `with.sources`, in the editor's order; none where the type has no field for them. */
  sources?: ReadAttribution[];
  /** The newest first. */
  corrections: ReadCorrection[];
}

export interface CoverFile extends ReadImage {
  /** Media type, like `image/png`. */
  mime: string | null;
  bytes: number | null;
}

export interface LatestPage {
  entries: LatestEntry[];
  /** What `before` takes to go on; `null` where there is nothing older. */
  next: Position | null;
  /** What makes the list stale once it changes. */
  madeOf: MadeOf;
}

/**
 * The latest published articles of a type in one language, by date of first publication, the newest
 * first, ties by documentId. Drafts and private fields are not among what it answers, also where the
 * caller may see them. The number of queries does not depend on how many articles there are.
 */
export async function readLatest(strapi: Core.Strapi, query: LatestQuery): Promise<LatestPage> {
  const { limit, before = null, with: wanted = {} } = query;
  const ordered = await orderedRows(strapi, query, { before, limit: limit + 1 });
  const listed = ordered.slice(0, limit);
  const type = publicType(strapi, query.type);
  const rows = await storedRows(strapi, type, listed, wanted);
  const language = await textLanguage(strapi, query.locale);
  const shown = [...rows.values()].map((row) => toPageRow(type, row));
  const origins = wanted.origins
    ? await listOrigins(strapi, type, shown)
    : new Map<number, SummaryProvenance>();
  const list = { type, language, origins, wanted };
  const entries = listed.map(async (row) => {
    const stored = rows.get(row.id);
    // It was unpublished a moment ago.
    return stored === undefined ? [] : [await toEntry(strapi, list, row, stored)];
  });
  const last = listed.at(-1);
  const isWhole = last === undefined || ordered.length <= limit;
  return {
    entries: (await Promise.all(entries)).flat(),
    next: isWhole ? null : positionIn(last),
    madeOf: madeOfRows(query, { listed, isWhole, files: filesIn([...rows.values()]) }),
  };
}

/** Its articles, and that none comes or goes that is newer than the last of them. */
function madeOfRows(
  { type: { uid }, locale, section }: LatestScope,
  { listed, isWhole, files }: { listed: OrderedRow[]; isWhole: boolean; files: number[] },
): MadeOf {
  const oldest = toTime(listed.at(-1)?.date) ?? -Infinity;
  const bySection = typeof section === 'string' ? { section } : {};
  return {
    tags: [
      ...[tags.type(uid), tags.list(uid, locale, section ?? undefined)],
      ...listed.map(({ document_id }) => tags.page(uid, document_id, locale)),
      ...fileTags(files),
    ],
    // Databases count finer than a millisecond.
    spans: [
      {
        order: tags.order(uid, locale),
        from: isWhole ? -Infinity : oldest - 1,
        to: Infinity,
        ...bySection,
      },
    ],
    hasFiles: files.length > 0,
  };
}

const positionIn = ({ exact, document_id }: OrderedRow): Position => ({
  date: exact,
  documentId: document_id,
});

/**
 * The same, page by page, for whoever goes through many articles: no more than one page is in memory.
 *
 * @example
 * for await (const entries of latestPages(strapi, { type, locale: 'en', limit: 500 })) { … }
 */
export async function* latestPages(
  strapi: Core.Strapi,
  query: LatestQuery,
): AsyncGenerator<LatestEntry[], void, undefined> {
  let left = query.limit;
  let before = query.before ?? null;
  do {
    const limit = Math.min(left, PAGE_SIZE);
    const page = await readLatest(strapi, { ...query, before, limit });
    yield page.entries;
    left -= limit;
    before = page.next;
  } while (left > 0 && before !== null);
}

/** The rows of a list by their ids: one query, and one for each relation. */
async function storedRows(
  strapi: Core.Strapi,
  type: ArticleType,
  listed: readonly OrderedRow[],
  wanted: NonNullable<LatestQuery['with']>,
): Promise<Map<number, StoredRow>> {
  if (listed.length === 0) return new Map();
  const { body, citations, ...others } = type.fields;
  const fields = [
    ...Object.values(others),
    ...(wanted.body ? [body] : []),
    ...(wanted.sources ? [citations] : []),
  ];
  const { attributions } = type.relations;
  const rows = (await strapi.db.query(type.uid).findMany({
    select: [
      ...['id', 'documentId', 'publishedAt', 'updatedAt'],
      ...(type.localized ? ['locale'] : []),
      ...fields.flatMap((field) => (field === null ? [] : [field.name])),
    ],
    where: { id: { $in: listed.map(({ id }) => id) }, ...statusCondition(type, 'published') },
    populate: {
      ...(type.cover === null ? {} : { [type.cover]: true }),
      ...(attributions === null || !wanted.sources
        ? {}
        : { [attributions.name]: { select: attributionFields(strapi) } }),
    },
  })) as StoredRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** What all entries of a list have in common. */
interface List {
  type: ArticleType;
  /** In which texts are read. */
  language: string;
  origins: ReadonlyMap<number, SummaryProvenance>;
  wanted: NonNullable<LatestQuery['with']>;
}

async function toEntry(
  strapi: Core.Strapi,
  { type, language, origins, wanted }: List,
  { date }: OrderedRow,
  stored: StoredRow,
): Promise<LatestEntry> {
  const row = toPageRow(type, stored);
  const { documentId, title, slug, byline, section } = row;
  const origin = origins.get(row.id) ?? null;
  const corrections = storedCorrections(row.corrections);
  const cover = row.cover === null ? null : await readFile(strapi, row.cover);
  return {
    item: {
      documentId,
      type: type.name,
      locale: row.locale,
      title: title ?? '',
      slug: slug || documentId,
      byline,
      section,
      summary: cardSummary(row, language),
      summaryLabel: origin?.label ?? null,
      correction: gravest(corrections),
      cover: cover === null ? null : toImage(cover),
      datePublished: showsDates(strapi, type) ? toIso(date) : null,
      dateModified: toIso(shownModified(strapi, type, stored)),
    },
    system: origin?.system ?? null,
    cover: cover === null ? null : toCoverFile(cover),
    ...(wanted.body ? { body: { format: type.body, value: row.body } } : {}),
    ...(wanted.sources ? { sources: sourcesOf(type, stored, row.citations) } : {}),
    corrections,
  };
}

/** What a list says of corrections: that the newsroom has taken the article back, else the newest. */
const gravest = (corrections: readonly ReadCorrection[]): CorrectionKind | null =>
  (corrections.find(({ kind }) => kind === 'retraction') ?? corrections[0])?.kind ?? null;

function sourcesOf(
  { relations: { attributions } }: ArticleType,
  row: StoredRow,
  citations: unknown,
): ReadAttribution[] {
  const sources = attributions === null ? [] : row[attributions.name];
  return toAttributions((sources ?? []) as SourceRow[], citations);
}

interface FileRow extends ImageRow {
  mime?: string | null;
  /** In kilobytes of 1000, to the second decimal. */
  size?: number | string | null;
}

function toCoverFile({ mime, size, ...image }: FileRow): CoverFile {
  return {
    ...toImage(image),
    mime: mime || null,
    bytes: size ? Math.round(Number(size) * 1000) : null,
  };
}
