import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import { recordChange } from '../changes/record';
import type { Holder } from './holders';
import {
  exchangeLinks,
  setLinks,
  sourceIds,
  writeCitations,
  type Exchange,
  type HolderRow,
} from './rows';
import { isSameSources, type SourcesOfRow } from './sources-of-row';

/** A row, and the sources that it is to have. */
export interface Rewriting {
  row: HolderRow;
  after: SourcesOfRow;
}

/** Gives rows other sources, and tells readers' answers of it: `updatedAt` stays. */
export async function rewriteRows(
  strapi: Core.Strapi,
  holder: Holder,
  rewritings: readonly Rewriting[],
  exchange: Exchange,
): Promise<void> {
  const isExchanged = ({ row, after }: Rewriting) =>
    row.sources.links.length === after.links.length;
  const exchanged = rewritings.filter(isExchanged).map(({ row }) => row.id);
  await exchangeLinks(strapi, holder, exchanged, exchange);
  const others = rewritings.filter((each) => !isExchanged(each));
  const ids = await sourceIds(
    strapi,
    others.flatMap(({ after }) => after.links),
  );
  for (const { row, after } of others) {
    const sources = after.links.flatMap((documentId) => ids.get(documentId) ?? []);
    await setLinks(strapi, holder, row.id, sources);
  }
  for (const { row, after } of rewritings) {
    const { citations } = after;
    const isKept = isSameSources({ ...after, citations: row.sources.citations }, after);
    if (!isKept) await writeCitations(strapi, holder, row.id, citations);
  }
  await tell(strapi, holder, rewritings);
}

async function tell(
  strapi: Core.Strapi,
  { article }: Holder,
  rewritings: readonly Rewriting[],
): Promise<void> {
  if (article === null) return;
  const { uid, localized } = article;
  const live = rewritings.filter(({ row }) => row.isPublished);
  const pages = live.map(({ row: { documentId, locale } }) =>
    tags.page(uid, documentId, localized ? locale : null),
  );
  await recordChange(strapi, { tags: pages });
}
