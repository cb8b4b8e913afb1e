import type { Core } from '@strapi/strapi';
import type { Duplicate } from '../../../../shared/contracts';
import type { ArticleType } from '../../article-type';
import { sharedText } from '../../core/similarity';
import { readText } from '../../core/text';
import type { Cards, DraftRow } from '../cards';
import type { TextRef } from '../term-index';
import type { Rights } from '../rights';

/** Below it two articles do not say the same; above it, the texts themselves tell. */
const LEAST_COSINE = 0.5;
/** Texts that are read and compared word by word. */
const READ = 3;
/** Share of the shorter text that makes the other one look like the same article. */
const LEAST_SHARE = 0.4;

/** An article that might be the same one again. */
export interface Likely {
  draft: DraftRow;
  cosine: number;
  /** The text that is alike: of the draft, or of what is published. */
  ref: TextRef;
}

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
}

/** Articles that are there already and say much the same, most alike first. */
export async function findDuplicates(
  { strapi, type, cards }: Tools,
  own: { body: unknown; locale: string },
  likely: Likely[],
  rights: Rights,
): Promise<Duplicate[]> {
  const nearest = likely
    .filter(({ cosine }) => cosine >= LEAST_COSINE)
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, READ);
  if (nearest.length === 0) return [];
  const ids = nearest.map(({ ref }) => ref.draftRow ?? ref.publishedRow);
  const rows = await strapi.db
    .query(type.uid)
    .findMany({ select: ['id', type.body], where: { id: { $in: ids } } });
  const text = plainText(own.body, own.locale);
  const shareOf = (at: number, locale: string): number => {
    const row = rows.find(({ id }) => id === ids[at]) as Record<string, unknown> | undefined;
    return row === undefined ? 0 : sharedText(text, plainText(row[type.body], locale));
  };
  const shares = nearest.map(({ draft }, at) => shareOf(at, draft.locale));
  const details = await cards.toCards(
    nearest.map(({ draft }) => draft),
    rights,
  );
  return details
    .map((card, at) => ({ ...card, share: shares[at] ?? 0 }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

function plainText(body: unknown, locale: string): string {
  const { paragraphs } = readText(body, { format: 'blocks', locale });
  return paragraphs.map(({ text }) => text).join('\n');
}
