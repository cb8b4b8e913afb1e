import type { Core } from '@strapi/strapi';
import type { ReadPage } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { tags } from '../changes/change';
import { recordChange } from '../changes/record';
import { storedCorrections } from '../corrections/parse';
import { dateSource } from '../first-publication/records';
import type { DateValue } from '../iso-date';
import { FILE_UID } from '../strapi/files';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { Around, Status } from './around';
import { readBeside } from './beside';
import { hasImages, withImages } from './body-images';
import { fileTags, filesIn, readFile } from './media';
import { findPublished, findRow, type Asked } from './find';
import type { MadeOf } from './made-of';
import { toArticle, toPageRow, type PageDates, type StoredRow } from './page';
import { completePage } from './page-json-ld';
import { publicType, showsDates, shownModified } from './public-type';
import { readSiteFields } from './site-fields';
import { toSummary } from './summary';

/** A page, and what it is made of. */
export interface MadePage extends MadeOf {
  page: ReadPage;
}

interface Read {
  type: ArticleType;
  row: StoredRow;
  status: Status;
  movedTo: string | null;
}

/** The number of queries is the same however many articles there are. */
async function assemble(strapi: Core.Strapi, read: Read): Promise<MadePage> {
  const { type, row: stored, status, movedTo } = read;
  const row = toPageRow(type, stored);
  const [beside, body, fields] = await Promise.all([
    readBeside(strapi, type, row, status),
    withImages(strapi, row.body),
    readSiteFields(strapi, type, stored),
  ]);
  const { around, attributions, origin } = beside;
  const { related, previous, next, languages } = around;
  const cover = beside.cover === null ? null : await readFile(strapi, beside.cover);
  const summary = await toSummary(strapi, type, row, origin);
  const page = {
    article: toArticle(type, { ...row, cover, body }, datesOf(strapi, type, stored, around)),
    ...{ summary, attributions, related, previous, next, languages, movedTo, fields },
    corrections: storedCorrections(row.corrections),
  };
  const files = filesIn([stored, beside.cover]);
  return {
    page: await completePage(strapi, page, stored),
    tags: [...tagsOf(read, page, files), ...around.tags],
    spans: [around.span],
    hasFiles: files.length > 0 || hasImages(row.body),
  };
}

/** The dates of an article as far as readers may see them. */
function datesOf(
  strapi: Core.Strapi,
  type: ArticleType,
  stored: StoredRow,
  around: Around,
): PageDates {
  const published = {
    creation: () => stored['createdAt'] as DateValue,
    field: () => toPageRow(type, stored).datePublished,
    records: () => around.firstPublished,
  };
  return {
    published: showsDates(strapi, type) ? published[dateSource(type)]() : null,
    modified: shownModified(strapi, type, stored),
  };
}

function tagsOf(
  { type, row }: Read,
  { attributions }: Pick<ReadPage, 'attributions'>,
  files: number[],
): string[] {
  const locale = type.localized ? ((row['locale'] ?? null) as string | null) : null;
  return [
    ...[tags.page(type.uid, row.documentId, locale), tags.card(type.uid, row.documentId)],
    ...[tags.type(type.uid), tags.type(ATTRIBUTION_UID)],
    ...attributions.map(({ documentId }) => tags.source(documentId)),
    ...fileTags(files),
  ];
}

export function createReaderService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** What readers see of an article, and what that is made of; `null` where none is published. */
    async makePublished(asked: Asked): Promise<MadePage | null> {
      const type = publicType(strapi, asked.type);
      const found = await findPublished(strapi, { ...asked, type });
      if (found === null) return null;
      const made = await assemble(strapi, { ...found, type, status: 'published' });
      return { ...made, tags: [...made.tags, ...found.tags] };
    },

    /**
     * To be called after SQL of a site's own, which no hook sees: all answers with something of the
     * type are stale.
     *
     * @param uid an article type, `plugin::newsroom.attribution` or `plugin::upload.file`
     * @throws Error where answers are made of no such type
     */
    async changed(uid: string): Promise<void> {
      const known = [
        ...articleTypes(strapi).all.map((type) => type.uid),
        ATTRIBUTION_UID,
        FILE_UID,
      ];
      if (!known.some((each) => each === uid)) {
        throw new Error(`newsroom: no answer is made of "${uid}"; give one of ${known.join(', ')}`);
      }
      await recordChange(strapi, { tags: [tags.type(uid)] });
    },

    /** What readers see of an article; `null` where none is published under this address. */
    async readPublished(asked: Asked): Promise<ReadPage | null> {
      return (await this.makePublished(asked))?.page ?? null;
    },

    /** What readers would see of a draft; the caller sees to it that it may be read. */
    async readDraft(
      type: ArticleType,
      documentId: string,
      locale: string,
    ): Promise<ReadPage | null> {
      const readers = publicType(strapi, type);
      const inLocale = type.localized ? { documentId, locale } : { documentId };
      const row = await findRow(strapi, readers, inLocale, 'draft');
      if (row === null) return null;
      const made = await assemble(strapi, { type: readers, row, status: 'draft', movedTo: null });
      return made.page;
    },
  };
}

export type ReaderService = ReturnType<typeof createReaderService>;
