import type { Core } from '@strapi/strapi';
import type { SummaryProvenance } from '../../../shared/contracts';
import { localeKey } from '../strapi/locale';
import { articleDigest } from '../summary/digest';
import { textOf } from '../summary/generator';
import type { KnownOrigin } from '../summary/origin-query';
import { findOrigins } from '../summary/origins';
import { provenanceOf } from '../summary/provenance';
import { toSource } from '../summary/source';
import type { ArticleType } from '../types/article-type';
import { toPageRow, type PageRow, type StoredRow } from './page';
import { showsOrigin } from './public-type';
import { shownSummary } from './summary';

/** Nothing else has to be known of a text of the built-in summariser. */
const UNKNOWN: KnownOrigin = { record: null, reviews: [] };

/**
 * Where the summaries of a list came from, by the ids of its rows, as their pages tell it: no query
 * where the built-in summariser wrote all, else one, and one for the texts of articles with a
 * reviewed summary. Nothing where the site keeps it private.
 *
 * @param rows of one language
 */
export async function listOrigins(
  strapi: Core.Strapi,
  type: ArticleType,
  rows: readonly PageRow[],
): Promise<Map<number, SummaryProvenance>> {
  if (!showsOrigin(strapi, type)) return new Map();
  const shown = rows.filter((row) => shownSummary(row) !== null);
  const asked = shown.filter(({ summaryOrigin }) => summaryOrigin !== 'extractive');
  const locale = localeKey(type.localized ? (asked[0]?.locale ?? null) : null);
  const texts = asked.map((row) => ({ documentId: row.documentId, text: row.summary ?? '' }));
  const found = await findOrigins(strapi, { type: type.uid, locale, texts });
  const known = new Map(asked.map(({ id }, at) => [id, found[at] ?? UNKNOWN]));
  const reviewed = asked.filter(({ id }) => (known.get(id)?.reviews.length ?? 0) > 0);
  const digests = await digestsOf(strapi, type, reviewed);
  return new Map(
    shown.map(({ id, summaryOrigin }) => [
      id,
      provenanceOf(known.get(id) ?? UNKNOWN, {
        summaryOrigin,
        articleDigest: () => digests.get(id) ?? '',
      }),
    ]),
  );
}

/** What articles say, as reviews have it: their texts are read for that. */
async function digestsOf(
  strapi: Core.Strapi,
  type: ArticleType,
  rows: readonly PageRow[],
): Promise<Map<number, string>> {
  if (rows.length === 0) return new Map();
  const { title, body } = type.fields;
  const stored = (await strapi.db.query(type.uid).findMany({
    select: ['id', 'documentId', title.name, body.name],
    where: { id: { $in: rows.map(({ id }) => id) } },
  })) as StoredRow[];
  const locale = rows[0]?.locale ?? null;
  const digests = stored.map(async (row) => {
    const words = toPageRow(type, row);
    const source = await toSource(strapi, type, locale, words);
    return [row.id, articleDigest(textOf(source))] as const;
  });
  return new Map(await Promise.all(digests));
}
