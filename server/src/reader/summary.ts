import type { Core } from '@strapi/strapi';
import type { ReadSummary, SummaryProvenance } from '../../../shared/contracts';
import { isBlank } from '../blank';
import { textLanguage } from '../strapi/locale';
import { articleDigest } from '../summary/digest';
import { textOf } from '../summary/generator';
import type { KnownOrigin } from '../summary/origin-query';
import { inOneRun, pointsOf } from '../summary/points';
import { provenanceOf } from '../summary/provenance';
import { toSource } from '../summary/source';
import type { ArticleType } from '../types/article-type';
import type { PageRow } from './page';

/** What a page answers of a summary whose origin the site keeps private. */
const UNSAID: { [K in keyof SummaryProvenance]: null } = {
  ...{ origin: null, system: null, version: null, writtenAt: null },
  ...{ review: null, label: null, digitalSourceType: null },
};

type ShownText = Pick<PageRow, 'summary' | 'summaryOrigin'>;

/** The text of an article's summary; `null` where it has none. */
export const shownSummary = ({ summary, summaryOrigin }: ShownText): string | null =>
  summary === null || isBlank(summary) || summaryOrigin === 'none' ? null : summary;

/** The same in one run, for a list or a card; `null` where there is none. */
export function cardSummary(row: ShownText, language: string): string | null {
  const summary = shownSummary(row);
  return summary === null ? null : inOneRun(summary, language);
}

/**
 * The summary of an article, with where it came from; `null` where it has none.
 * @param origin `null` where the site keeps it private
 */
export async function toSummary(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  origin: KnownOrigin | null,
): Promise<ReadSummary | null> {
  const { locale, title, body, summaryOrigin } = row;
  const summary = shownSummary(row);
  if (summary === null) return null;
  const language = await textLanguage(strapi, locale);
  const points = pointsOf(summary, language);
  if (origin === null) return { text: inOneRun(summary, language), points, ...UNSAID };
  const source = await toSource(strapi, type, locale, { title, body });
  const provenance = provenanceOf(origin, {
    summaryOrigin,
    articleDigest: () => articleDigest(textOf(source)),
  });
  const isPersons = provenance.origin === 'human' || provenance.origin === 'api';
  return { text: isPersons ? summary : inOneRun(summary, language), points, ...provenance };
}
