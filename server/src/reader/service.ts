import type { Core } from '@strapi/strapi';
import type { ReadCard, ReadLanguage, ReadNeighbour, ReadPage } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { NewsroomConfig } from '../config';
import { storedCorrections } from '../corrections/parse';
import { findNeighbour, type Direction } from '../links/neighbours';
import { dateSource, firstPublications } from '../first-publication/records';
import type { DateValue } from '../iso-date';
import type { ArticleType } from '../types/article-type';
import type { DescribedPage } from './json-ld';
import { readEditorLinks, type Status } from './links';
import { signFiles } from './media';
import {
  toArticle,
  toAttribution,
  toPageRow,
  type PageDates,
  type PageRow,
  type StoredRow,
} from './page';
import { completePage } from './page-json-ld';
import { isPublicAttribute, publicType, showsDates } from './public-type';
import { readSummary } from './summary';
import { readSiteFields, siteFieldsOf } from './site-fields';

/** What readers see of a source, as far as the site did not make it private. */
const attributionFields = (strapi: Core.Strapi): string[] => [
  'documentId',
  ...['name', 'kind', 'url', 'description'].filter((name) =>
    isPublicAttribute(strapi, ATTRIBUTION_UID, name),
  ),
];

/** A condition on rows that are drafts, or that readers see; without drafts each row is both. */
function statusCondition({ draftAndPublish }: ArticleType, status: Status) {
  if (!draftAndPublish) return {};
  return { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } };
}

async function findRow(
  strapi: Core.Strapi,
  type: ArticleType,
  where: object,
  status: Status,
): Promise<StoredRow | null> {
  const { cover, relations } = type;
  const row: unknown = await strapi.db.query(type.uid).findOne({
    where: { ...where, ...statusCondition(type, status) },
    populate: {
      ...siteFieldsOf(strapi, type).populate,
      ...(cover === null ? {} : { [cover]: true }),
      ...(relations.attributions === null
        ? {}
        : { [relations.attributions.name]: { select: attributionFields(strapi) } }),
    },
  });
  return row as StoredRow | null;
}

async function languages(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  status: Status,
): Promise<ReadLanguage[]> {
  if (!type.localized) return [];
  const { title, slug } = type.fields;
  const rows = (await strapi.db.query(type.uid).findMany({
    select: ['locale', title.name, ...(slug === null ? [] : [slug.name])],
    where: {
      documentId: row.documentId,
      locale: { $ne: row.locale },
      ...statusCondition(type, status),
    },
    orderBy: { locale: 'asc' },
  })) as Record<string, string | null>[];
  return rows.map((each) => ({
    locale: each['locale'] ?? '',
    title: each[title.name] ?? '',
    slug: (slug === null ? null : each[slug.name]) ?? row.documentId,
  }));
}

/** The dates of an article as far as readers may see them. */
async function datesOf(
  strapi: Core.Strapi,
  type: ArticleType,
  stored: StoredRow,
): Promise<PageDates> {
  const modified = ['publishedAt', 'updatedAt'].find(
    (name) => isPublicAttribute(strapi, type.uid, name) && stored[name],
  );
  return {
    published: showsDates(strapi, type) ? await firstPublished(strapi, type, stored) : null,
    modified: modified === undefined ? null : (stored[modified] as DateValue),
  };
}

async function firstPublished(
  strapi: Core.Strapi,
  type: ArticleType,
  stored: StoredRow,
): Promise<DateValue> {
  const source = dateSource(type);
  if (source === 'creation') return stored['createdAt'] as DateValue;
  const { documentId, locale, datePublished } = toPageRow(type, stored);
  if (source === 'field') return datePublished;
  const dates = await firstPublications(strapi, type).read([documentId], locale);
  return dates.get(documentId) ?? null;
}

/** The neighbours by date; where the date is private, in its order all the same. */
async function neighboursOf(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
): Promise<Record<Direction, ReadNeighbour | null>> {
  const { neighbours } = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking');
  const isDateShown = showsDates(strapi, type);
  const neighbour = async (direction: Direction) => {
    const found = await findNeighbour(strapi, type, row, direction, neighbours);
    return found === null || isDateShown ? found : { ...found, datePublished: null };
  };
  const [previous, next] = await Promise.all([neighbour('previous'), neighbour('next')]);
  return { previous, next };
}

/** The number of queries is the same however many articles there are. */
async function assemble(
  strapi: Core.Strapi,
  type: ArticleType,
  stored: StoredRow,
  status: Status,
): Promise<DescribedPage> {
  const row = toPageRow(type, stored);
  const [links, cover, neighbours, others, fields, summary, dates] = await Promise.all([
    readEditorLinks(strapi, type, row, status),
    row.cover === null ? null : signFiles(strapi, row.cover),
    neighboursOf(strapi, type, row),
    languages(strapi, type, row, status),
    readSiteFields(strapi, type, stored),
    readSummary(strapi, type, row),
    datesOf(strapi, type, stored),
  ]);
  const { previous, next, related } = links;
  return {
    article: toArticle(type, { ...row, cover }, dates),
    summary,
    attributions: row.attributions.map(toAttribution),
    related,
    previous: previous === null ? neighbours.previous : withoutSummary(previous),
    next: next === null ? neighbours.next : withoutSummary(next),
    languages: others,
    corrections: storedCorrections(row.corrections),
    movedTo: null,
    fields,
  };
}

const withoutSummary = ({ summary: _summary, ...neighbour }: ReadCard): ReadNeighbour => neighbour;

/** Which article is asked for. */
export interface Asked {
  type: ArticleType;
  /** Its slug; where the type has none, its documentId. */
  slug: string;
  /** Of no account where the type has no languages. */
  locale: string;
}

export function createReaderService({ strapi }: { strapi: Core.Strapi }) {
  async function read(
    { type, locale }: Pick<Asked, 'type' | 'locale'>,
    where: Record<string, string>,
    status: Status,
  ): Promise<ReadPage | null> {
    const readers = publicType(strapi, type);
    const inLocale = type.localized ? { ...where, locale } : where;
    const row = await findRow(strapi, readers, inLocale, status);
    if (row === null) return null;
    return completePage(strapi, await assemble(strapi, readers, row, status), row);
  }

  return {
    /** What readers see of an article; `null` where none is published under this slug. */
    readPublished(asked: Asked): Promise<ReadPage | null> {
      const field = asked.type.fields.slug?.name ?? 'documentId';
      return read(asked, { [field]: asked.slug }, 'published');
    },

    /** What readers would see of a draft; the caller sees to it that it may be read. */
    readDraft(type: ArticleType, documentId: string, locale: string): Promise<ReadPage | null> {
      return read({ type, locale }, { documentId }, 'draft');
    },
  };
}

export type ReaderService = ReturnType<typeof createReaderService>;
