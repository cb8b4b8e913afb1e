import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { ReaderService } from '../reader/service';
import { localeOrDefault } from '../strapi/locale';
import { articleTypes } from '../types/article-types';
import { articleTool, type Asked } from './article-tool';
import { asReadable, isReadable, readablePage } from './readable-page';

const input = {
  article: z
    .string()
    .min(1)
    .max(255)
    .describe('The article’s slug, one that it had before, or its documentId.'),
};

/** Reads a published page: no draft, and nothing private, whatever the token may read. */
export const readTool = (strapi: Core.Strapi) =>
  articleTool(strapi, {
    name: 'newsroom_read',
    title: 'Read a published article',
    description:
      'Reads a published article as readers of the site have it: its text in Markdown, its summary and who wrote that, the sources it rests on, the articles it leads to, and its other languages. Drafts are not read.',
    types: articleTypes(strapi).all,
    ...{ input, output: readablePage },
    run: (asked, { article }) => readArticle(strapi, asked, article),
  });

async function readArticle(
  strapi: Core.Strapi,
  { type, locale, rights }: Asked,
  slug: string,
): Promise<z.infer<typeof readablePage>> {
  const reader = strapi.plugin('newsroom').service<ReaderService>('reader');
  const inLanguage = await localeOrDefault(strapi, locale);
  const page = await reader.readPublished({ type, slug, locale: inLanguage });
  if (page === null || !(await isReadable(strapi, { type, page }, rights))) {
    throw new errors.NotFoundError(
      `There is no published article "${slug}" that this token may read in this language`,
    );
  }
  return asReadable(strapi, { type, page }, rights);
}
