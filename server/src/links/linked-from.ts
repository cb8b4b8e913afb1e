import type { ArticleCard } from '../../../shared/contracts';
import type { DraftRow } from '../desk/cards';
import type { Rights } from '../desk/rights';
import { createTypeDesk, typesLeadingTo, type LinkingType, type TypeDesk } from '../desk/type-desk';
import { connectionOf } from '../strapi/ambient-transaction';

/** How many of the articles that link here are listed. */
const LISTED = 10;
/** How many of each type are looked at: each is read with the user's rights. */
const COUNTED = 500;

/** An article that links, in one language. */
interface LinkingArticle {
  documentId: string;
  locale: string | null;
}

/** Who links to an article, of all types that can, as far as the user may read them. */
export async function readLinkedFrom(
  { strapi, type }: TypeDesk,
  draft: DraftRow,
  rights: Rights,
): Promise<{ linkedFrom: ArticleCard[]; linkedFromMore: number }> {
  const found: ArticleCard[] = [];
  let count = 0;
  for (const linking of typesLeadingTo(strapi, type)) {
    const { mayRead, where } = rights.on(linking.type);
    if (!mayRead('related')) continue;
    const { cards } = createTypeDesk(strapi, linking.type);
    const articles = await linkingArticles({ strapi, type }, linking, draft);
    const rows = await cards.drafts({
      where: { $and: [oneOf(linking, articles), await where('read')] },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    });
    count += rows.length;
    found.push(...(await cards.toCards(rows.slice(0, LISTED), rights)));
  }
  const latest = found.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, LISTED);
  return { linkedFrom: latest, linkedFromMore: count - latest.length };
}

/** One list of documentIds where one language has all of them: the shorter statement. */
function oneOf({ type }: LinkingType, articles: LinkingArticle[]): Record<string, unknown> {
  const inLocales = new Map<string | null, string[]>();
  for (const { documentId, locale } of articles) {
    inLocales.set(locale, [...(inLocales.get(locale) ?? []), documentId]);
  }
  if (articles.length === 0) return { id: { $null: true } };
  return {
    $or: [...inLocales].map(([locale, documentIds]) => ({
      documentId: { $in: documentIds },
      ...(type.localized ? { locale } : {}),
    })),
  };
}

/** The articles of which a row, draft or published, links to a row of this article. */
async function linkingArticles(
  { strapi, type }: Pick<TypeDesk, 'strapi' | 'type'>,
  { type: linking, related }: LinkingType,
  { documentId, locale }: DraftRow,
): Promise<LinkingArticle[]> {
  const { name, source, target } = related.joinTable;
  const { from } = await connectionOf(strapi);
  const query = from({ link: name })
    .join({ linking: linking.table }, 'linking.id', `link.${source}`)
    .join({ linked: type.table }, 'linked.id', `link.${target}`)
    .where({ 'linked.document_id': documentId })
    .distinct({ documentId: 'linking.document_id', locale: 'linking.locale' })
    .limit(COUNTED);
  if (type.localized) void query.where({ 'linked.locale': locale });
  if (linking.uid === type.uid) void query.whereNot('linking.document_id', documentId);
  return (await query) as LinkingArticle[];
}
