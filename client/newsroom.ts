import type {
  CslItem,
  LatestItem,
  LatestResponse,
  ReadCard,
  ReadPage,
  ReadSummary,
  SourcesFormat,
} from '../shared/contracts';
import { ask, type Settings, type Shape } from './ask';
import { Kept } from './kept';
import {
  checkCall,
  checkClient,
  isAddressable,
  type CallOptions,
  type LatestOptions,
  type NewsroomOptions,
  type SourcesOptions,
  type SummaryOptions,
} from './options';

/** A part of a list of articles, the newest first. */
export interface LatestPage {
  items: LatestItem[];
  /** What `before` takes to go on; `null` where there is nothing older. */
  next: string | null;
}

/**
 * Reads a newsroom. Every call fails with a `NewsroomError`, or with a `TypeError` where its slug or
 * one of its options is wrong. `null` is the newsroom's own answer that there is no such article.
 */
export interface Newsroom {
  /**
   * A published article and all that its page shows; `null` where there is none. Where its
   * `movedTo` is a slug, the page belongs there.
   */
  read(slug: string, options?: CallOptions): Promise<ReadPage | null>;
  /** A draft in the same shape, for a client whose token may read drafts. It is never kept. */
  preview(documentId: string, options?: CallOptions): Promise<ReadPage | null>;
  /** An article's summary at another length; `null` without an article, or one that fits. */
  summary(slug: string, options?: SummaryOptions): Promise<ReadSummary | null>;
  /**
   * An article's sources for a reference manager, or as references in text or HTML; `null` where
   * there is no such article.
   */
  sources<Format extends SourcesFormat = 'csl-json'>(
    slug: string,
    options?: SourcesOptions<Format>,
  ): Promise<SourcesIn<Format> | null>;
  /** Published articles, the newest first. */
  latest(options?: LatestOptions): Promise<LatestPage>;
  /** What an article leads to, in the editor's order; empty also where there is no such article. */
  related(slug: string, options?: CallOptions): Promise<ReadCard[]>;
}

/** Sources as a call has them: a list of items, or a text. */
export type SourcesIn<Format extends SourcesFormat> = Format extends 'csl-json'
  ? CslItem[]
  : string;

const TIMEOUT_MS = 10_000;
const CACHE_SIZE = 100;

/**
 * A client of one Strapi.
 *
 * @throws TypeError that names the option that is wrong
 * @example
 * const newsroom = createNewsroom({ url: 'https://cms.example.org' });
 * const page = await newsroom.read('first-convoy-leaves', { locale: 'en' });
 */
export function createNewsroom(options: NewsroomOptions): Newsroom {
  checkClient(options);
  const get = getter(options);
  const read: Newsroom['read'] = async (slug, call = {}) => {
    checkCall('read', call, { slug });
    const body = await get(['read', TYPE, slug], call);
    return body && (body.data as ReadPage);
  };

  return {
    read,
    async preview(documentId, call = {}) {
      checkCall('preview', call, { documentId });
      const body = await get(['preview', TYPE, documentId], call);
      return body && (body.data as ReadPage);
    },
    async summary(slug, call = {}) {
      checkCall('summary', call, { slug });
      const { length, form } = call;
      const body = await get(['read', TYPE, slug, 'summary'], call, { length, form });
      return body && (body.data as ReadSummary | null);
    },
    async sources<F extends SourcesFormat = 'csl-json'>(
      slug: string,
      call: SourcesOptions<F> = {},
    ) {
      checkCall('sources', call, { slug });
      const query = { format: call.format, style: call.style };
      const body = await get(['read', TYPE, slug, 'sources'], call, query, shapeOf(call.format));
      return body && (body.data as SourcesIn<F>);
    },
    async latest(call = {}) {
      checkCall('latest', call);
      const { section, before, limit } = call;
      const body = await get(['latest', TYPE], call, { section, before, limit });
      const { data, meta } = body as LatestResponse;
      return { items: data, next: meta.next };
    },
    related: async (slug, call) => (await read(slug, call))?.related ?? [],
  };
}

/** Where the name of the article type stands in an address; nothing stands there without one. */
const TYPE = Symbol();

const shapeOf = (format: SourcesFormat | null | undefined): Shape =>
  format === 'text' || format === 'html' ? 'text' : 'list';

/** Asks for an address made of names; `null` where there is no such article. */
function getter(options: NewsroomOptions) {
  const base = `${options.url.replace(/\/+$/, '')}/api/newsroom/`;
  const settings = settingsOf(options);
  return async (
    names: (string | typeof TYPE)[],
    call: CallOptions,
    query: Query = {},
    shape: Shape = 'body',
  ) => {
    const type = call.type ?? options.type;
    const path = names.map((name) => (name === TYPE ? type : name)).filter((name) => name != null);
    if (!path.every(isAddressable)) return null;
    const address = base + path.map(encodeURIComponent).join('/');
    return ask(settings, address + queryOf({ locale: call.locale, ...query }), call, shape);
  };
}

function settingsOf(options: NewsroomOptions): Settings {
  return {
    fetch: options.fetch ?? ((address, init) => fetch(address, init)),
    token: options.token ?? undefined,
    timeout: options.timeout ?? TIMEOUT_MS,
    kept: new Kept(options.cacheSize ?? CACHE_SIZE),
    staleIfError: options.staleIfError ?? false,
  };
}

type Query = Record<string, string | number | null | undefined>;

function queryOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value != null) params.set(name, String(value));
  }
  const text = String(params);
  return text && `?${text}`;
}
