import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { ArticleCard, Suggestion, SuggestionsRequest } from '../../../shared/contracts';
import type { ArticleRights } from '../desk/rights';
import { createTypeDesk, inLanguage } from '../desk/type-desk';
import type { LinksService } from '../links/service';
import { storedRequest } from '../suggestions/request';
import type { SuggestionsService } from '../suggestions/service';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { articleTool, documentIdInput, type Asked } from './article-tool';

const card = {
  documentId: z.string(),
  type: z.string(),
  locale: z.string().nullable(),
  title: z.string(),
  section: z.string().nullable(),
  status: z.enum(['draft', 'modified', 'published']),
  datePublished: z.string().nullable(),
};

const output = z.object({
  suggestions: z.array(
    z.object({
      ...card,
      score: z.number().describe('0 to 100; the same number means the same likeness.'),
      reasons: z.object({
        terms: z.array(z.string()).describe('The most telling words that both have.'),
        sources: z.array(z.object({ documentId: z.string(), name: z.string() })),
        section: z.string().nullable().describe('The section that both stand in.'),
        days: z.number().nullable().describe('Whole days between the two.'),
        background: z.boolean().describe('An older article that this one goes back to.'),
      }),
      linksHere: z.boolean().describe('It links to this article already.'),
      linkable: z.boolean().describe('It has a draft in the language of this article.'),
    }),
  ),
  duplicates: z
    .array(
      z.object({
        ...card,
        share: z.number().describe('How much of the shorter text stands in the other: 0 to 1.'),
      }),
    )
    .describe('Articles that say much the same.'),
  index: z
    .enum(['missing', 'building', 'stopped', 'failed', 'ready'])
    .describe('Where it is not "ready", there may be more than was found.'),
});

/** The types whose articles lead to related ones. */
const linkingTypes = (strapi: Core.Strapi): ArticleType[] =>
  articleTypes(strapi).all.filter(({ relations }) => relations.related !== null);

const input = {
  documentId: documentIdInput,
  query: z
    .string()
    .max(200)
    .optional()
    .describe('Words to search by, in place of the article’s own.'),
  publishedOnly: z.boolean().optional().describe('Leaves out what is not published.'),
  limit: z.int().min(1).max(20).optional().describe('How many at most; 8 where it is absent.'),
};

/** Suggests what a stored draft could link to, with the reasons; it links nothing. */
export const findRelatedTool = (strapi: Core.Strapi) =>
  articleTool(strapi, {
    name: 'newsroom_find_related',
    title: 'Find related articles',
    description:
      'Suggests articles that a stored article, in its latest draft, could link to, each with the reasons: words, sources and section in common, and whether it is the background of the story. Also names articles that say much the same. Links nothing: an editor does.',
    types: linkingTypes(strapi),
    ...{ input, output },
    run: (asked, { documentId, ...wish }) => findRelated(strapi, asked, documentId, wish),
  });

interface Wish {
  query?: string;
  publishedOnly?: boolean;
  limit?: number;
}

async function findRelated(
  strapi: Core.Strapi,
  asked: Asked,
  documentId: string,
  { query, publishedOnly, limit }: Wish,
): Promise<z.infer<typeof output>> {
  const { type, locale, rights } = asked;
  const request = await requestOf(strapi, asked, documentId);
  const links = strapi.plugin('newsroom').service<LinksService>('links');
  const { linked } = await links.of(type).stored(documentId, locale, rights);
  const suggest = strapi.plugin('newsroom').service<SuggestionsService>('suggestions');
  const found = await suggest.of(type).find(
    {
      ...{ ...request, query, limit, filters: { publishedOnly } },
      linked: linked.map((one) => one.documentId),
    },
    rights,
  );
  return {
    suggestions: found.suggestions.map((one) => ({ ...toCard(strapi, one), ...reasonsOf(one) })),
    duplicates: found.duplicates.map((one) => ({ ...toCard(strapi, one), share: one.share })),
    index: found.index.state,
  };
}

/**
 * What the form of the draft would ask, of fields that the token may read.
 * @throws NotFoundError where there is no such draft that it may read
 */
async function requestOf(
  strapi: Core.Strapi,
  { type, locale, ofType }: Asked,
  documentId: string,
): Promise<SuggestionsRequest> {
  const desk = createTypeDesk(strapi, type);
  const [draft] = await desk.cards.drafts({
    where: { $and: [{ documentId, ...inLanguage(type, locale) }, await ofType.where('read')] },
  });
  if (draft === undefined) {
    throw new errors.NotFoundError(
      `There is no article "${documentId}" that this token may read in this language`,
    );
  }
  const request = await storedRequest(desk, draft);
  return { ...request, article: readableWords(request.article, ofType) };
}

function readableWords(
  { title, body, section, datePublished, attributions }: SuggestionsRequest['article'],
  { mayRead }: ArticleRights,
): SuggestionsRequest['article'] {
  return {
    title: mayRead('title') ? title : null,
    body: mayRead('body') ? body : null,
    section: mayRead('section') ? section : null,
    datePublished: mayRead('datePublished') ? datePublished : null,
    attributions: mayRead('attributions') ? attributions : [],
  };
}

function toCard(strapi: Core.Strapi, one: ArticleCard) {
  const { documentId, uid, locale, title, section, status, datePublished } = one;
  const type = articleTypes(strapi).byUid(uid)?.name ?? '';
  return { documentId, type, locale, title, section, status, datePublished };
}

const reasonsOf = ({ score, reasons, linksHere, linkable }: Suggestion) => ({
  ...{ score, reasons, linksHere, linkable },
});
