import type {
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  ImageObjectLeaf,
  IPTCDigitalSourceEnumeration,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  WithContext,
} from 'schema-dts';
import type {
  JsonLd,
  ReadCorrection,
  ReadImage,
  ReadPage,
  ReadReview,
  ReadSummary,
} from '../../../shared/contracts';
import { isBlank } from '../blank';
import type { SiteConfig } from '../site-options';
import { isPlain } from '../is-plain';
import { articleUrl, siteUrl } from './article-url';
import { sourcesOf } from './json-ld-sources';

export type DescribedPage = Omit<ReadPage, 'jsonLd'>;

export interface JsonLdSettings {
  site: SiteConfig;
  /** Where uploads with a relative address are; without it they are left out. */
  mediaBase: string | null;
}

/**
 * A page as a `NewsArticle` of schema.org. It says what the page says and nothing more: what the
 * site keeps private is not on the page either. Nothing empty is in it.
 */
export function toJsonLd(page: DescribedPage, settings: JsonLdSettings): JsonLd {
  const { article, summary, corrections } = page;
  const { site } = settings;
  const url = articleUrl(site, article) ?? undefined;
  const language = article.locale ?? undefined;
  const described: WithContext<NewsArticleLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    // The page has the address itself; the article is on it.
    '@id': partOf(url, 'article'),
    url,
    mainEntityOfPage: url === undefined ? undefined : { '@type': 'WebPage', '@id': url },
    headline: article.title,
    abstract: summary?.text,
    articleSection: article.section ?? undefined,
    inLanguage: language,
    datePublished: article.datePublished ?? undefined,
    dateModified: article.dateModified ?? undefined,
    author: authorsOf(article.byline, site),
    creditText: article.byline ?? site.name,
    image: article.cover === null ? undefined : imagesOf(article.cover, settings.mediaBase),
    publisher: publisherOf(site),
    publishingPrinciples: site.publishingPrinciples,
    ...sourcesOf(page.attributions),
    correction: corrections.flatMap(correctionOf),
    creativeWorkStatus: isRetracted(corrections) ? 'Retracted' : undefined,
    workTranslation: translationsOf(page, site),
    hasPart: summary === null ? undefined : summaryPart(summary, url, language),
  };
  return (withoutEmpty(described) ?? {}) as JsonLd;
}

const partOf = (url: string | undefined, name: string): string | undefined =>
  url === undefined ? undefined : `${url}#${name}`;

/** Marks that stand between names and in none. */
const BETWEEN_NAMES = /[;；؛|\n]/u;

/**
 * The names of a byline, where marks keep them apart that stand in no name. "A and B" or "A, B" stay
 * one: a comma may also come before an office or a place, and "and" is another word in each language.
 */
function authorsOf(
  byline: string | null,
  site: SiteConfig,
): (PersonLeaf | NewsMediaOrganizationLeaf)[] {
  const names = (byline ?? '').split(BETWEEN_NAMES).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) =>
      name === site.name
        ? { '@type': 'NewsMediaOrganization', name, url: siteUrl(site) ?? undefined }
        : { '@type': 'Person', name },
    );
}

function publisherOf(site: SiteConfig): NewsMediaOrganizationLeaf | undefined {
  const { name, logo, publishingPrinciples } = site;
  if (name === undefined) return undefined;
  const url = siteUrl(site) ?? undefined;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': url === undefined ? undefined : `${url}/#publisher`,
    name,
    url,
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
    publishingPrinciples,
  };
}

/** As many pixels as search engines want of an image at least. */
const ENOUGH = 50_000;

/** An image and what is smaller of it, the widest first. */
function imagesOf(cover: ReadImage, base: string | null): ImageObjectLeaf[] {
  const { caption, alternativeText, formats } = cover;
  const texts = { caption: caption ?? undefined, description: alternativeText ?? undefined };
  const smaller = formats.filter(({ width, height }) => width * height >= ENOUGH).reverse();
  return [
    ...imageOf(cover, base).map((image) => ({ ...image, ...texts })),
    ...smaller.flatMap((format) => imageOf(format, base)),
  ];
}

/** Nothing where its address is not whole. */
function imageOf(
  { url, width, height }: Pick<ReadImage, 'url' | 'width' | 'height'>,
  base: string | null,
): ImageObjectLeaf[] {
  const address = absolute(url, base);
  if (address === null) return [];
  return [{ '@type': 'ImageObject', url: address, width: pixels(width), height: pixels(height) }];
}

function absolute(url: string, base: string | null): string | null {
  if (/^https?:\/\//iu.test(url)) return url;
  // Strapi's own uploads lie below its address, also where that has a path.
  return base === null || !url.startsWith('/') || url.startsWith('//') ? null : base + url;
}

/** A length with its unit, as schema.org's `Distance` wants it. */
const pixels = (count: number | null) => (count === null ? undefined : `${count} px`);

/** What has happened since is no correction: the article was not wrong. */
function correctionOf({ kind, date, text }: ReadCorrection): CorrectionCommentLeaf[] {
  if (kind === 'update') return [];
  return [{ '@type': 'CorrectionComment', datePublished: date, text, keywords: kind }];
}

const isRetracted = (corrections: readonly ReadCorrection[]): boolean =>
  corrections.some(({ kind }) => kind === 'retraction');

function translationsOf(
  { article, languages }: DescribedPage,
  site: SiteConfig,
): NewsArticleLeaf[] {
  const { documentId, type } = article;
  return languages.map(({ locale, slug, title }) => {
    const url = articleUrl(site, { documentId, type, locale, slug }) ?? undefined;
    return {
      '@type': 'NewsArticle',
      '@id': partOf(url, 'article'),
      url,
      headline: title,
      inLanguage: locale,
    };
  });
}

/** IPTC's terms as schema.org has taken them over, where a machine wrote or helped. */
const MACHINES: Record<string, IPTCDigitalSourceEnumeration> = {
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
};

/**
 * The summary as a work of its own, where a machine wrote it. `digitalSourceType` is a property of
 * creative works, and `abstract` is a text: on the article it would say that a machine wrote that.
 */
function summaryPart(
  { text, digitalSourceType, writtenAt, review }: ReadSummary,
  url: string | undefined,
  inLanguage: string | undefined,
): CreativeWorkLeaf | undefined {
  const term = digitalSourceType?.split('/').at(-1) ?? '';
  const source = Object.hasOwn(MACHINES, term) ? MACHINES[term] : undefined;
  if (source === undefined) return undefined;
  return {
    '@type': 'CreativeWork',
    '@id': partOf(url, 'summary'),
    text,
    inLanguage,
    dateCreated: writtenAt ?? undefined,
    digitalSourceType: source,
    isBasedOn: url === undefined ? undefined : { '@id': `${url}#article` },
    contributor: review === null ? undefined : reviewerOf(review),
  };
}

/** Who answers for the summary, and how they are reached: an address of a page or of e-mail. */
function reviewerOf({ responsible, contact }: ReadReview): OrganizationLeaf {
  const isPage = /^https?:\/\//iu.test(contact);
  return {
    '@type': 'Organization',
    name: responsible,
    url: isPage ? contact : undefined,
    email: !isPage && contact.includes('@') ? contact : undefined,
  };
}

/** Without blank texts, empty lists, and objects that say no more than their type. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(withoutEmpty).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isPlain(value)) return value === null || isBlankText(value) ? undefined : value;
  const kept = Object.entries(value).flatMap(([name, each]) => {
    const said = withoutEmpty(each);
    return said === undefined ? [] : [[name, said] as const];
  });
  return kept.some(([name]) => name !== '@type') ? Object.fromEntries(kept) : undefined;
}

const isBlankText = (value: unknown): boolean => typeof value === 'string' && isBlank(value);
