import { sharedText } from '../core/similarity';
import { readText } from '../core/text';
import type { ArticleType } from '../types/article-type';
import type { BodyFormat } from '../types/options';
import { rowOf, type Found } from './candidates';
import type { Finder } from './finder';

/** Below it two articles do not say the same; above it, the texts themselves tell. */
const LEAST_COSINE = 0.5;
/** Texts that are read and compared word by word. */
const READ = 3;
/** Share of the shorter text that makes the other one look like the same article. */
const LEAST_SHARE = 0.4;

/** The articles that may say much the same, most alike first. */
export const nearestOf = (found: Found[]): Found[] =>
  found
    .filter(({ comparison: { cosine } }) => cosine >= LEAST_COSINE)
    .sort((a, b) => b.comparison.cosine - a.comparison.cosine)
    .slice(0, READ);

/** How much of the text each of them has in common, of those that look like the same article. */
export async function readShares(
  { strapi, own, target }: Finder,
  article: { body: unknown; locale: string },
  nearest: Found[],
): Promise<{ documentId: string; share: number }[]> {
  if (nearest.length === 0) return [];
  const ids = nearest.map(({ comparison: { ref } }) => rowOf(ref));
  const { name } = target.fields.body;
  const rows = (await strapi.db
    .query(target.uid)
    .findMany({ select: ['id', name], where: { id: { $in: ids } } })) as Record<string, unknown>[];
  const bodies = new Map(rows.map((row) => [row['id'], row[name]]));
  const textOf = (body: unknown, type: ArticleType) => plainText(body, type.body, article.locale);
  const others = ids.map((id) => textOf(bodies.get(id), target));
  const shares = sharedText(textOf(article.body, own.type), others);
  return nearest
    .map(({ draft: { documentId } }, at) => ({ documentId, share: shares[at] ?? 0 }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

function plainText(body: unknown, format: BodyFormat, locale: string): string {
  const { paragraphs } = readText(body, { format, locale });
  return paragraphs.map(({ text }) => text).join('\n');
}
