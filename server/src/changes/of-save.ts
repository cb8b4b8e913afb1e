import type { Core } from '@strapi/strapi';
import { incomingLinks } from '../links/link-tables';
import { slugKey } from '../slug-key';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { attemptNoting } from './attempt';
import { tags, type Change, type Move } from './change';
import { pagesBeside, type Versions } from './pages-beside';
import { recordChange } from './record';
import { readShown, type Shown } from './shown';
import { asSave } from './within-save';

/** A save that may change what readers see. */
export interface Saving<T> {
  strapi: Core.Strapi;
  type: ArticleType;
  /** The article, where it is there before the save. */
  documentId: string | undefined;
  save: () => Promise<T>;
  /** The article, by what the save answered. */
  documentOf: (result: T) => string | undefined;
}

/**
 * Notes with a save, in its transaction, what it changes for readers: by what they see before and
 * after it.
 */
export async function notingChanges<T>(saving: Saving<T>): Promise<T> {
  const { strapi, type, documentId, save, documentOf } = saving;
  let before: Shown[] | undefined = documentId === undefined ? [] : undefined;
  if (documentId !== undefined) {
    await attemptNoting(strapi, type.uid, async () => {
      before = await readShown(strapi, type, documentId);
    });
  }
  const seenIn = before?.map(({ locale }) => locale);
  const result = await asSave({ documentId, isNoted: true, seenIn }, save);
  const saved = documentOf(result);
  if (saved === undefined) return result;
  await attemptNoting(strapi, type.uid, async () => {
    const after = await readShown(strapi, type, saved);
    await recordDifference(strapi, type, saved, versionsOf(before ?? [], after));
  });
  return result;
}

function versionsOf(before: Shown[], after: Shown[]): Versions[] {
  const locales = new Set([...before, ...after].map(({ locale }) => locale));
  return [...locales].map((locale) => ({
    locale,
    before: before.find((shown) => shown.locale === locale),
    after: after.find((shown) => shown.locale === locale),
  }));
}

async function recordDifference(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string,
  versions: Versions[],
): Promise<void> {
  const moved = versions.filter(isMoved);
  const known = versions.filter(({ before }) => before !== undefined);
  const isShown = known.length > 0 && versions.some(isShownOtherwise);
  const addresses = versions.flatMap((version) => newAddress(type, version) ?? []);
  const change: Change = {
    // Of what nobody has seen before, nobody has an answer.
    tags: [
      ...known.filter(isChanged).map(({ locale }) => tags.page(type.uid, documentId, locale)),
      ...(isShown ? [tags.card(type.uid, documentId)] : []),
      ...new Set(moved.flatMap((version) => listsOf(type, version))),
      ...(await pagesLinkingTo(strapi, type, documentId, versions.filter(isNew))),
      ...addresses.map(({ tag }) => tag),
    ],
    moves: moved.flatMap((version) => movesOf(type, version)),
  };
  await recordChange(strapi, change, {
    lookUp: async () => [
      ...(await pagesBeside(strapi, type, documentId, moved)),
      ...(await documentIdsAmong(strapi, type, addresses)),
    ],
    doubtful: addresses.map(({ tag }) => tag),
    unseen: versions.filter(isNew).map(({ locale }) => tags.page(type.uid, documentId, locale)),
  });
}

const isNew = ({ before, after }: Versions) => before === undefined && after !== undefined;

const isChanged = (version: Versions) =>
  version.before?.version !== version.after?.version || isShownOtherwise(version);

const isShownOtherwise = ({ before, after }: Versions) =>
  before?.card !== after?.card || before?.date !== after?.date;

const isMoved = ({ before, after }: Versions) =>
  before === undefined ||
  after === undefined ||
  before.date !== after.date ||
  before.section !== after.section;

const bothOf = ({ before, after }: Versions): Shown[] =>
  [before, after].filter((shown) => shown !== undefined);

function movesOf(type: ArticleType, version: Versions): Move[] {
  const order = tags.order(type.uid, version.locale);
  return bothOf(version).map(({ date, section }) => ({ order, at: date, section }));
}

interface NewAddress {
  slug: string;
  tag: string;
}

/** The address at which an article is new: another one may have been found there by its documentId. */
function newAddress(
  { uid, fields }: ArticleType,
  { locale, before, after }: Versions,
): NewAddress | null {
  const slug = after?.slug;
  if (fields.slug === null || !slug || slug === before?.slug) return null;
  return { slug, tag: tags.address(uid, locale, slugKey(slug)) };
}

/** The tags of those addresses that are documentIds as well. */
async function documentIdsAmong(
  strapi: Core.Strapi,
  { table }: ArticleType,
  addresses: NewAddress[],
): Promise<string[]> {
  if (addresses.length === 0) return [];
  const { from } = await connectionOf(strapi);
  const slugs = addresses.map(({ slug }) => slug);
  const found: unknown = await from(table).whereIn('document_id', slugs).pluck('document_id');
  const keys = (found as string[]).map(slugKey);
  return addresses.filter(({ slug }) => keys.includes(slugKey(slug))).map(({ tag }) => tag);
}

function listsOf(type: ArticleType, version: Versions): string[] {
  const sections = bothOf(version).flatMap(({ section }) => section ?? []);
  return [
    tags.list(type.uid, version.locale),
    ...sections.map((section) => tags.list(type.uid, version.locale, section)),
  ];
}

/** The pages of articles that lead to one which readers did not see before. */
async function pagesLinkingTo(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string,
  versions: Versions[],
): Promise<string[]> {
  if (versions.length === 0) return [];
  const { from } = await connectionOf(strapi);
  const pages = incomingLinks(articleTypes(strapi), type).map(async (link) => {
    const query = from({ link: link.name })
      .join(`${link.from.table} as linking`, 'linking.id', `link.${link.source}`)
      .join(`${type.table} as linked`, 'linked.id', `link.${link.target}`)
      .where('linked.document_id', documentId)
      .distinct({ linkingId: 'linking.document_id', locale: 'linking.locale' });
    if (link.from.draftAndPublish) void query.whereNotNull('linking.published_at');
    const rows = (await query) as { linkingId: string; locale: string | null }[];
    return rows.map(({ linkingId, locale }) =>
      tags.page(link.from.uid, linkingId, link.from.localized ? locale : null),
    );
  });
  return [...new Set((await Promise.all(pages)).flat())];
}
