import type { Core } from '@strapi/strapi';
import { articles } from './articles';
import { newsroom } from './newsroom';
import { STORIES } from './stories';

/** Who an unnamed source is. */
export const IDENTITY = 'Elbonia Quimby';
/** Stands in what is not published, and nowhere else. */
export const SECRET = 'Zanzibar';

/** Published stories of one harbour that lead to each other, and drafts; their documentIds by name. */
export async function harbourWorld(strapi: Core.Strapi): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const make = newsroom(strapi);
  const on = articles(strapi);
  ids['source'] = await make.attribution({
    ...{ name: 'Harbour office', kind: 'government', url: 'https://example.org/harbour' },
    identity: IDENTITY,
  });
  for (const [name, story] of Object.entries(STORIES)) {
    const more = name === 'vote' ? { attributions: [ids['source']], summary: 'In short.' } : {};
    const data = { ...story, ...more };
    ids[name] = (await on.create({ data, status: 'published' })).documentId;
  }
  const hidden = { ...STORIES.storm, title: `${SECRET} storm`, slug: 'hidden-storm' };
  ids['hidden'] = (await on.create({ data: hidden })).documentId;
  const links = { related: [ids['court'], ids['hidden']], previous: ids['storm'] };
  const vote = { documentId: ids['vote'], data: links, status: 'published' };
  await on.update(vote);
  await make.translated(ids['vote'] ?? '', 'hy', { title: 'Նավահանգիստ', slug: 'navahangist' });
  const changed = `${SECRET} plans`;
  await on.update({ documentId: ids['vote'], data: { title: changed, byline: SECRET } });
  return ids;
}
