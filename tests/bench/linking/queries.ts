import type { Core } from '@strapi/strapi';
import type { SuggestionsRequest } from '../../../shared/contracts';
import { articleTypes } from '../../../server/src/types/article-types';
import type { SearchIndexService } from '../../../server/src/search-index/service';
import { findNeighbour } from '../../../server/src/links/neighbours';
import { createRights, type Ability, type Rights } from '../../../server/src/desk/rights';
import type { SuggestionsService } from '../../../server/src/suggestions/service';
import type { Archive } from './archive';

const QUERIES = 200;
const QUEUES = 20;
const WARM_UP = 20;

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** Makes the rights of an administrator, as each request of the admin panel does. */
export async function administrator(strapi: Core.Strapi): Promise<() => Rights> {
  const role = (await strapi.db.query('admin::role').findOne({
    where: { code: 'strapi-super-admin' },
  })) as { id: number };
  const user: unknown = await strapi.db.query('admin::user').create({
    data: { email: 'bench@example.org', isActive: true, roles: [role.id] },
    populate: ['roles'],
  });
  const { engine } = strapi.service('admin::permission') as {
    engine: { generateUserAbility(user: unknown): Promise<Ability> };
  };
  const ability = await engine.generateUserAbility(user);
  return () => createRights(strapi, ability);
}

/** Milliseconds of each suggestion, asked as the form of an article in the archive asks. */
export async function timeSuggestions(
  strapi: Core.Strapi,
  archive: Archive,
  size: number,
  rightsOf: () => Rights,
): Promise<number[]> {
  const service = strapi
    .plugin('newsroom')
    .service<SuggestionsService>('suggestions')
    .of(articleTypes(strapi).first);
  const times: number[] = [];
  for (let n = -WARM_UP; n < QUERIES; n += 1) {
    const number = Math.floor(((n + WARM_UP) * size) / (QUERIES + WARM_UP));
    const { title, body, section, datePublished } = archive.article(number, size);
    const request: SuggestionsRequest = {
      documentId: `archive${String(number).padStart(17, '0')}`,
      locale: 'en',
      article: {
        ...{ title, body, section, attributions: [] },
        datePublished: datePublished.toISOString(),
      },
      linked: [],
    };
    const started = performance.now();
    const { suggestions } = await service.find(request, rightsOf());
    if (n >= 0) times.push(performance.now() - started);
    if (suggestions.length === 0) throw new Error(`Article ${number} got no suggestion`);
  }
  return times;
}

/** Milliseconds of each look at what the widget of the home page shows, with five suggestions. */
export async function timeQueue(strapi: Core.Strapi, rightsOf: () => Rights): Promise<number[]> {
  const service = strapi
    .plugin('newsroom')
    .service<SuggestionsService>('suggestions')
    .of(articleTypes(strapi).first);
  const times: number[] = [];
  for (let n = 0; n < QUEUES; n += 1) {
    const started = performance.now();
    const { articles } = await service.queue(rightsOf());
    times.push(performance.now() - started);
    if (articles.length === 0) throw new Error('The home page got no articles');
  }
  return times;
}

/** Milliseconds of each look-up of the article before and the one after. */
export async function timeNeighbours(strapi: Core.Strapi, size: number): Promise<number[]> {
  const type = articleTypes(strapi).first;
  const times: number[] = [];
  for (let n = 0; n < QUERIES; n += 1) {
    const documentId = `archive${String(Math.floor((n * size) / QUERIES)).padStart(17, '0')}`;
    const row = (await strapi.db.query(type.uid).findOne({
      where: { documentId, publishedAt: { $notNull: true } },
    })) as Parameters<typeof findNeighbour>[2];
    const started = performance.now();
    await findNeighbour(strapi, type, row, 'previous', 'language');
    await findNeighbour(strapi, type, row, 'next', 'language');
    times.push(performance.now() - started);
  }
  return times;
}

/** Builds the index from nothing; how many articles it took each second. */
export async function timeBuild(strapi: Core.Strapi, size: number): Promise<number> {
  const index = strapi.plugin('newsroom').service<SearchIndexService>('searchIndex');
  await index.settled();
  const started = performance.now();
  await index.rebuild();
  await index.settled();
  const { state, error } = await index.state();
  if (state !== 'ready') throw new Error(`The index is ${state}: ${error ?? 'no error'}`);
  return size / ((performance.now() - started) / 1000);
}
