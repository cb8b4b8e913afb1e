import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ReadPage, SourcesFormat } from '../../../shared/contracts';
import { parseRequest } from '../parse-request';
import { textLanguage } from '../strapi/locale';
import type { Made } from './memory';
import { CSL_TYPE, toCsl } from './csl';
import { referencesOf } from './references';

const FORMATS = ['csl-json', 'text', 'html'] as const satisfies readonly SourcesFormat[];

/** How the sources of an article are asked for. */
export interface SourcesAsked {
  format: SourcesFormat;
  /** Of references in text or HTML. */
  style: string;
}

/** The parameters of an address, as it takes them. */
export const sourcesQuery = {
  format: z.enum(FORMATS).default('csl-json'),
  style: z
    .string()
    .regex(/^[\w.-]{1,100}$/u)
    .default('apa')
    .describe('Of references in text or HTML: `apa`, `vancouver`, `harvard1`.'),
};

const TAKES = {
  format: '"csl-json", "text" or "html"',
  style: 'the name of a citation style, like "apa", "vancouver" or "harvard1"',
};

/** @throws ValidationError that names the parameter and what it takes */
export const parseSourcesAsked = (query: Record<string, unknown>): SourcesAsked =>
  parseRequest(z.object(sourcesQuery), query, TAKES);

/** Tells this answer from others about an article. */
export const nameOfSources = ({ format, style }: SourcesAsked): string =>
  format === 'csl-json' ? 'sources csl-json' : `sources ${format} ${style}`;

/**
 * The sources of a page for reference managers, or as references.
 * @throws ValidationError on `style`; NotImplementedError where the formatter is not installed
 */
export async function sourcesAt(
  strapi: Core.Strapi,
  { article, attributions }: ReadPage,
  { format, style }: SourcesAsked,
): Promise<Pick<Made, 'body' | 'type'>> {
  const items = attributions.map(toCsl);
  if (format === 'csl-json') return { body: JSON.stringify(items), type: CSL_TYPE };
  const language = await textLanguage(strapi, article.locale);
  const references = await referencesOf(items, { format, style, language });
  return { body: references, type: format === 'html' ? 'text/html' : 'text/plain' };
}
