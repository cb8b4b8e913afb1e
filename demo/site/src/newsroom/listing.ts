import { z } from 'astro/zod';
import { ask, type Outcome } from './outcome';
import { strapiClient } from './read';

const imageFile = z.object({
  url: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
});

const cover = imageFile.extend({
  alternativeText: z.string().nullish(),
  /** The smaller copies that Strapi makes of an upload, by name. */
  formats: z.record(imageFile).nullish(),
});

const listedArticle = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullish(),
  section: z.string().nullish(),
  byline: z.string().nullish(),
  datePublished: z.string().nullish(),
  cover: cover.nullish(),
});

const listedExplainer = z.object({
  headline: z.string(),
  address: z.string(),
  standfirst: z.string().nullish(),
  topic: z.string().nullish(),
});

export type ListedExplainer = z.infer<typeof listedExplainer>;
export type ListedCover = z.infer<typeof cover>;
export type ListedArticle = z.infer<typeof listedArticle>;

export interface Listing {
  articles: ListedArticle[];
  page: number;
  pageCount: number;
}

/** Fills a front page: one lead, a row of three, and two rows of three below. */
const PAGE_SIZE = 10;

/** The newest articles of a language, by Strapi's own REST API. */
export function listNewest(locale: string, page: number): Promise<Outcome<Listing>> {
  return ask(`the articles in ${locale}`, async () => {
    const articles = strapiClient().collection('articles', { plugin: { name: 'newsroom' } });
    const answer = await articles.find({
      locale,
      sort: ['datePublished:desc', 'documentId:asc'],
      fields: ['title', 'slug', 'summary', 'section', 'byline', 'datePublished'],
      populate: ['cover'],
      pagination: { page, pageSize: PAGE_SIZE },
    });
    return {
      articles: z.array(listedArticle).parse(answer.data),
      page,
      pageCount: answer.meta.pagination?.pageCount ?? 1,
    };
  });
}

/** As many as stand in one row. */
const EXPLAINERS = 3;

/** The newest explainers of a language: a content type of the site's own, by the same API. */
export function listExplainers(locale: string): Promise<Outcome<ListedExplainer[]>> {
  return ask(`the explainers in ${locale}`, async () => {
    const answer = await strapiClient()
      .collection('explainers')
      .find({
        locale,
        sort: ['publishedAt:desc', 'documentId:asc'],
        fields: ['headline', 'address', 'standfirst', 'topic'],
        pagination: { page: 1, pageSize: EXPLAINERS },
      });
    return z.array(listedExplainer).parse(answer.data);
  });
}
