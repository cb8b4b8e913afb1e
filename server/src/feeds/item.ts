import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { AiLabel, ReadAttribution, ReadCorrection } from '../../../shared/contracts';
import type { SiteConfig } from '../site-options';
import { articleUrl } from '../reader/article-url';
import type { CoverFile, LatestEntry } from '../reader/latest';
import { MACHINE, RETRACTION } from '../reader/signs';

/** An article as the feeds have it. Addresses are absolute, dates ISO 8601 in UTC. */
export interface FeedItem {
  /** Stays with the article in its language, whatever becomes of its address: `<documentId>:en`. */
  id: string;
  /** The same as a `urn:uuid:`, for formats that take an IRI. */
  urn: string;
  documentId: string;
  slug: string;
  /** Of its page on the site. */
  link: string;
  title: string;
  /** `null` where the site keeps it private. */
  published: string | null;
  /** `null` where the site keeps it private. */
  updated: string | null;
  author: string | null;
  section: string | null;
  /** BCP 47. */
  language: string;
  /** In one run. */
  summary: string | null;
  /** Whether readers are to be told that a machine wrote the summary; `null` where that is private. */
  summaryLabel: AiLabel | null;
  /** What wrote it, by name. */
  system: string | null;
  sources: ReadAttribution[];
  /** The newest first. */
  corrections: ReadCorrection[];
  image: CoverFile | null;
  body?: LatestEntry['body'];
}

/** What the addresses and languages of items are made with. */
export interface FeedSite {
  site: SiteConfig;
  /** Address of the Strapi server, which media may be relative to. */
  server: string;
  /** The language of articles that say none. */
  language: string;
}

/** Where Strapi can be reached, as its configuration says. */
export const serverAddress = ({ config }: Core.Strapi): string =>
  config.get<string>('server.absoluteUrl', 'http://localhost:1337');

export function toFeedItem({ site, server, language }: FeedSite, entry: LatestEntry): FeedItem {
  const { item, cover, body } = entry;
  const { documentId, slug, type, locale } = item;
  const id = locale === null ? documentId : `${documentId}:${locale}`;
  return {
    id,
    urn: urnOf(id),
    documentId,
    slug,
    link: articleUrl(site, { slug, locale, type, documentId }) ?? '',
    title: item.title,
    published: item.datePublished,
    updated: item.dateModified,
    author: item.byline,
    section: item.section,
    language: locale ?? language,
    summary: item.summary,
    summaryLabel: item.summaryLabel,
    system: entry.system,
    sources: entry.sources ?? [],
    corrections: entry.corrections ?? [],
    image: cover === null ? null : withAddress(cover, server),
    ...(body === undefined ? {} : { body }),
  };
}

/** A file with its address in full; `null` where that is none. */
function withAddress(cover: CoverFile, server: string): CoverFile | null {
  const url = absolute(cover.url, server);
  return url === null ? null : { ...cover, url };
}

/** An address of the web in full; `null` where it is none. */
export function absolute(url: string, server: string): string | null {
  try {
    const { protocol, href } = new URL(url, server);
    return /^https?:$/u.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** A name-based UUID (RFC 9562, version 8: of SHA-256). */
export function urnOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`;
}

/**
 * What was put right, each as a line that needs no translation: the day, and what the editor wrote,
 * with a sign before a retraction.
 */
export const correctionLines = ({ corrections }: FeedItem): string[] =>
  corrections.map(({ date, kind, text }) => {
    const sign = kind === 'retraction' ? `${RETRACTION} ` : '';
    return `${date.slice(0, 10)}: ${sign}${text}`;
  });

/** That a machine wrote the summary, where readers have to be told: a sign, and its name. */
export const machineLines = ({ summary, summaryLabel, system }: FeedItem): string[] =>
  summary !== null && summaryLabel === 'required'
    ? [system === null ? MACHINE : `${MACHINE} ${system}`]
    : [];

/** All that a feed says of an article in words: the summary, and what was put right. */
export const textLines = (item: FeedItem): string[] => [
  ...(item.summary === null ? [] : [item.summary]),
  ...machineLines(item),
  ...correctionLines(item),
];
