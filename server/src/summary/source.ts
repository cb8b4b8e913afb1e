import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import { maxLengthOf } from '../strapi/attributes';
import { textLanguage } from '../strapi/locale';
import type { SummaryInput } from './decision';
import type { SummarySource } from './generator';

/** What an article says. */
export interface Words {
  title: string | null;
  body: unknown;
}

/** The article's words as they will be after the save. */
export function wordsAfter(input: SummaryInput, stored: ArticleRow | null): Words {
  const { title = stored?.title, body = stored?.body } = input;
  return { title: typeof title === 'string' ? title : null, body: body ?? null };
}

/** An article's words, with what is needed to read them. */
export async function toSource(
  strapi: Core.Strapi,
  type: ArticleType,
  locale: string | null,
  words: Words,
): Promise<SummarySource> {
  const { summary } = type.fields;
  return {
    ...words,
    format: type.body,
    locale: await textLanguage(strapi, locale),
    maxLength: summary === null ? null : maxLengthOf(strapi, type.uid, summary.name),
  };
}
