import type {
  ArticleOnSource,
  FallenArticlesResponse,
  FallenState,
  KeepRequest,
  SourceArticlesResponse,
} from '../../../shared/contracts';
import type { App } from './app';
import { ARTICLE, articles } from './articles';
import type { Caller } from './callers';
import { http } from './http';
import { sourceDocuments } from './identities';
import { newsroom } from './newsroom';
import { NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './own-types';

const toSources = {
  type: 'relation',
  relation: 'manyToMany',
  target: 'plugin::newsroom.attribution',
};

const withSources = (name: string, more: object = {}) => {
  const file = `src/api/${name}/content-types/${name}/schema.json`;
  const schema = OWN_TYPE_FILES[file] as { attributes: object };
  return {
    [file]: { ...schema, attributes: { ...schema.attributes, origins: toSources, ...more } },
  };
};

/** Own types with sources: posts, which have languages, and notes, which have no drafts. */
export const SOURCED_TYPES = {
  files: {
    ...OWN_TYPE_FILES,
    ...withSources('post'),
    ...withSources('note', { errata: { type: 'json' } }),
  },
  config: {
    types: OWN_TYPES.map((type) => {
      if (type.uid === POST)
        return { ...type, relations: { ...type.relations, attributions: 'origins' } };
      if (type.uid !== NOTE) return type;
      const fields = { ...type.fields, corrections: 'errata' };
      return { ...type, fields, relations: { ...type.relations, attributions: 'origins' } };
    }),
  },
};

/** Sources of an application that fall, and the articles that rest on them. */
export function fallenSources(app: App, caller: Caller) {
  const ask = http(app);
  const make = newsroom(app.strapi);
  const sources = sourceDocuments(app.strapi);
  const base = '/newsroom/sources';

  const fallen = async (state?: FallenState, page = 1, by = caller) => {
    const filter = state === undefined ? '' : `state=${state}&`;
    const { body, text, status } = await ask.get(`${base}/withdrawn?${filter}page=${page}`, by);
    if (status !== 200) throw new Error(`${status}: ${text}`);
    return (body as unknown as FallenArticlesResponse).data;
  };

  return {
    ask,
    make,
    on: articles(app.strapi),
    sources,
    fallen,

    /** The titles of the articles on withdrawn sources with which nothing was done. */
    titles: async (state?: FallenState, by = caller): Promise<string[]> =>
      (await fallen(state, 1, by)).results.map(({ title }) => title),

    /** The articles that rest on a source. */
    articlesOn: async (source: string, page = 1, by = caller) => {
      const { body, text, status } = await ask.get(`${base}/${source}/articles?page=${page}`, by);
      if (status !== 200) throw new Error(`${status}: ${text}`);
      return (body as unknown as SourceArticlesResponse).data;
    },

    setState: (documentId: string, state: string, stateDate?: string, more: object = {}) =>
      sources.update({ documentId, data: { state, stateDate, ...more } }),

    keep: (entries: object[], reason: unknown = 'It stands by itself', by = caller) =>
      ask.send('post', `${base}/keep`, by, { articles: entries, reason } satisfies Record<
        keyof KeepRequest,
        unknown
      >),

    /** An entry of the plugin's own article in English, unless it says otherwise. */
    entry: (
      documentId: string,
      source: string,
      more: Partial<ArticleOnSource> = {},
    ): ArticleOnSource => ({ type: ARTICLE, documentId, locale: 'en', source, ...more }),

    /** How many records of kept articles there are. */
    records: (): Promise<number> => app.strapi.db.query('plugin::newsroom.kept-source').count(),
  };
}

export type FallenSources = ReturnType<typeof fallenSources>;
