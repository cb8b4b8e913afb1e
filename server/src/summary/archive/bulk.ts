import { errors } from '@strapi/utils';
import type { BulkResponse } from '../../../../shared/contracts';
import type { Rights } from '../../desk/rights';
import { inLanguage } from '../../desk/type-desk';
import type { ArticleType } from '../../types/article-type';
import { carryOut, planFor, type Plan, type RenewTools } from './renew';
import { rowsAfter, type ArchiveRow } from './rows';

/** More are ticked nowhere. */
const MOST = 1000;

/**
 * Has the summaries of some articles written again, as far as the user may change them.
 * @throws ForbiddenError where the user may change the summary of no article
 */
export async function renewTicked(
  tools: RenewTools,
  type: ArticleType,
  { documentIds, locale }: { documentIds: string[]; locale: string | null },
  rights: Rights,
): Promise<BulkResponse['data']> {
  const { mayUpdate, where } = rights.on(type);
  if (!mayUpdate('summary')) {
    const name = type.fields.summary?.name ?? 'summary';
    throw new errors.ForbiddenError(`${name}: your role may not change this field of articles`);
  }
  const ticked = { documentId: { $in: documentIds.slice(0, MOST) }, ...inLanguage(type, locale) };
  const changeable = { $and: [ticked, await where('update')] };
  const rows = await rowsAfter(tools.strapi, type, changeable, { after: 0, limit: 2 * MOST });
  const counts = { written: 0, asked: 0, kept: 0, short: 0 };
  const found = new Set(rows.map((row) => row.documentId));
  counts.kept += documentIds.filter((documentId) => !found.has(documentId)).length;
  // A draft and what readers see are one article.
  const counted = new Set<string>();
  /** The model may be done with the draft's words before the published row comes, with the same. */
  const asked = new Set<string>();
  const once = (plan: Plan, { documentId, locale: own }: ArchiveRow): Plan => {
    const key = [documentId, own, plan.digest].join(' ');
    const asks = plan.asks && !asked.has(key);
    asked.add(key);
    return { ...plan, asks };
  };
  for (const row of rows) {
    const plan = await planFor(tools, type, row, 'all');
    const outcome =
      typeof plan === 'string' ? plan : await carryOut(tools, type, row, once(plan, row));
    if (counted.has(row.documentId)) continue;
    counted.add(row.documentId);
    if (outcome === 'short') counts.short += 1;
    else if (typeof outcome === 'string') counts.kept += 1;
    else if (outcome.asked) counts.asked += 1;
    else counts.written += 1;
  }
  tools.jobs?.wake();
  return counts;
}
