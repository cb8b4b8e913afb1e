import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  CslItem,
  LatestItem,
  NoArticle,
  ReadPage,
  ReadSummary,
} from '../../../shared/contracts';
import { pageOf } from '../page';

/** A request as the server got it. */
export interface Asked {
  /** With the query, and as it was encoded. */
  path: string;
  headers: IncomingMessage['headers'];
}

export interface Site {
  url: string;
  asked: Asked[];
  /** What the next requests are answered with, one each; after them the newsroom answers. */
  faults: ((response: ServerResponse) => void)[];
  /** The newsroom's articles, by slug. */
  pages: Map<string, ReadPage>;
  /** Moved when an article changes: what its ETag is. */
  revision: number;
  close(): Promise<void>;
}

/** An HTTP server that answers as the contract says, or with a fault. */
export async function startSite(): Promise<Site> {
  const server = createServer((request, response) => {
    site.asked.push({ path: request.url ?? '', headers: request.headers });
    const fault = site.faults.shift();
    if (fault) fault(response);
    else answer(site, request, response);
  });
  const site: Site = {
    url: '',
    asked: [],
    faults: [],
    pages: new Map(),
    revision: 1,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}

/** A fault: this answer, whatever was asked. */
export function sends(
  status: number,
  body: string,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Strapi's body of an error. */
export function strapiError(status: number, name: string, message: string, details = {}): string {
  return JSON.stringify({ data: null, error: { status, name, message, details } });
}

/** The newsroom's answer that there is no such article. */
export function noArticle(slug: string): string {
  const details: NoArticle = { missing: 'article' };
  return strapiError(404, 'NotFoundError', `No published article "${slug}"`, details);
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://site');
  const [root, name, ...rest] = pathname.replace(/^\/api\//, '').split('/');
  const isSummary = rest.at(-1) === 'summary' && rest.length > 1;
  const isSources = rest.at(-1) === 'sources' && rest.length > 1;
  const slug = decodeURIComponent((isSummary || isSources ? rest.at(-2) : rest.at(-1)) ?? '');
  const page = site.pages.get(slug);
  if (root !== 'newsroom' || (name !== 'latest' && !page)) {
    const isArticle = root === 'newsroom' && ['read', 'preview'].includes(name ?? '');
    const body = isArticle ? noArticle(slug) : strapiError(404, 'NotFoundError', 'Not Found');
    return sends(404, body)(response);
  }
  const etag = `"${site.revision}-${searchParams.get('locale')}"`;
  const headers = { ETag: etag, 'Cache-Tag': `newsroom,article-${encodeURIComponent(slug)}` };
  if (request.headers['if-none-match'] === etag) return sends(304, '', headers)(response);
  if (isSources) return sourcesIn(searchParams.get('format'), headers)(response);
  const data = name === 'latest' ? [...site.pages.values()].map(itemOf) : page;
  const body = isSummary ? { data: page?.summary } : { data, meta: { next: 'older' } };
  const isPreview = name === 'preview';
  sends(200, JSON.stringify(body), {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': isPreview ? 'private, no-store' : 'public, max-age=0',
  })(response);
}

function sourcesIn(format: string | null, headers: Record<string, string>) {
  if (format === 'text')
    return sends(200, REFERENCES, { ...headers, 'Content-Type': 'text/plain' });
  const type = 'application/vnd.citationstyles.csl+json';
  return sends(200, JSON.stringify(CSL_ITEMS), { ...headers, 'Content-Type': type });
}

export const CSL_ITEMS: CslItem[] = [{ id: 'a', type: 'document', title: 'Plan' }];

export const REFERENCES = 'Plan. (n.d.).\n';

const itemOf = ({ article, summary }: ReadPage): LatestItem => ({
  ...article,
  summaryLabel: summary?.label ?? null,
  correction: null,
  summary: summary?.text ?? null,
});

export const SUMMARY: ReadSummary = {
  text: 'The bridge is open. Buses run again.',
  points: ['The bridge is open.', 'Buses run again.'],
  origin: 'extractive',
  system: 'strapi-plugin-newsroom',
  version: null,
  writtenAt: '2026-10-05T06:00:00.000Z',
  review: null,
  label: 'not required',
  digitalSourceType: null,
};

/** A page with a summary and a date, under this slug. */
export const newsPage = (slug: string, title = 'The bridge is open'): ReadPage =>
  pageOf(
    { documentId: `id-${slug}`, slug, title, datePublished: '2026-10-05T06:00:00.000Z' },
    {
      summary: SUMMARY,
      jsonLd: { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title },
    },
  );
