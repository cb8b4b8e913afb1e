import type { Core } from '@strapi/strapi';
import type { ReadSummary, SummaryProvenance } from '../../../shared/contracts';
import { isBlank } from '../blank';
import { textLanguage } from '../strapi/locale';
import { articleDigest } from '../summary/digest';
import { textOf } from '../summary/generator';
import { inOneRun, pointsOf } from '../summary/points';
import { provenanceOf } from '../summary/provenance';
import { toSource } from '../summary/source';
import type { ArticleType } from '../types/article-type';
import type { PageRow } from './page';
import { showsOrigin } from './public-type';

/** What a page answers of a summary whose origin the site keeps private. */
const UNSAID: { [K in keyof SummaryProvenance]: null } = {
  ...{ origin: null, system: null, version: null, writtenAt: null },
  ...{ review: null, label: null, digitalSourceType: null },
};

/** The summary of an article, with where it came from; `null` where it has none. */
export async function readSummary(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
): Promise<ReadSummary | null> {
  const { documentId, locale, title, body, summary, summaryOrigin } = row;
  if (summary === null || isBlank(summary) || summaryOrigin === 'none') return null;
  const language = await textLanguage(strapi, locale);
  const points = pointsOf(summary, language);
  if (!showsOrigin(strapi, type)) return { text: inOneRun(summary, language), points, ...UNSAID };
  const source = await toSource(strapi, type, locale, { title, body });
  const provenance = await provenanceOf(
    strapi,
    { type, documentId, locale: type.localized ? locale : null },
    { summary, summaryOrigin, articleDigest: () => articleDigest(textOf(source)) },
  );
  const isPersons = provenance.origin === 'human' || provenance.origin === 'api';
  return { text: isPersons ? summary : inOneRun(summary, language), points, ...provenance };
}
