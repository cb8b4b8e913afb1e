import type { Core } from '@strapi/strapi';
import { ARTICLE, articles, ATTRIBUTION, story } from './articles';
import { PAGE, TEASER, TOPIC } from './site';

export const UPLOAD = 'plugin::upload.file';

/** Stands in every text of every draft, and nowhere else. */
export const SECRET = 'Zanzibar';

/** The documentId of the draft that was never published: an outsider may have guessed it. */
export const SECRET_ID = 'secretdraftsecretdraft00';

export interface World {
  first: string;
  second: string;
  third: string;
  ministry: string;
  summit: string;
  /** An attribution that only a draft rests on. */
  lonely: string;
  page: string;
  topic: string;
  file: number;
}

interface Row {
  id: number;
  documentId: string;
}

interface Documents {
  create(params: object): Promise<Row>;
}

const documents = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

/** A newsroom without a single unpublished word. */
export async function publicWorld(strapi: Core.Strapi): Promise<World> {
  const on = articles(strapi);
  const attribution = async (name: string) =>
    (await documents(strapi, ATTRIBUTION).create({ data: { name, kind: 'other' } })).documentId;
  const ministry = await attribution('Foreign ministry');
  const summit = await attribution('Summit declarations');
  const lonely = await attribution('Regional accord');
  const file = await coverFile(strapi);
  const publish = async (title: string, data: object) =>
    (await on.create({ data: { title, body: story(title), ...data }, status: 'published' }))
      .documentId;
  const first = await publish('Alpha', {
    attributions: [summit, ministry],
    cover: file,
    datePublished: '2024-01-01T10:00:00.000Z',
  });
  const second = await publish('Beta', {
    attributions: [ministry],
    related: [first],
    datePublished: '2024-01-02T10:00:00.000Z',
  });
  const third = await publish('Gamma', {
    related: [second, first],
    previous: first,
    datePublished: '2024-01-03T10:00:00.000Z',
  });
  const data = { title: 'Front', teaser: { label: 'a' }, zone: [{ __component: TEASER }] };
  const page = await documents(strapi, PAGE).create({ data, status: 'published' });
  const topic = await documents(strapi, TOPIC).create({ data });
  const world: World = {
    first,
    second,
    third,
    ministry,
    summit,
    lonely,
    page: page.documentId,
    topic: topic.documentId,
    file,
  };
  await linkSite(strapi, world, await publishedRow(strapi, first));
  return world;
}

async function coverFile(strapi: Core.Strapi): Promise<number> {
  const name = 'cover.png';
  const file = (await strapi.db.query(UPLOAD).create({
    data: {
      name,
      hash: 'cover',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/cover.png',
      provider: 'local',
      alternativeText: 'A harbour',
      width: 1600,
      height: 900,
    },
  })) as Row;
  return file.id;
}

async function publishedRow(strapi: Core.Strapi, documentId: string): Promise<number> {
  const [row] = await articles(strapi).rows({ documentId, publishedAt: { $notNull: true } });
  if (row === undefined) throw new Error(`${documentId} is not published`);
  return row.id;
}

/**
 * Adds links to rows past the Document Service, so that nothing else changes: not a date, and a
 * published row keeps its id. Strapi itself leaves such links behind, from types without drafts.
 */
async function link(
  strapi: Core.Strapi,
  uid: string,
  where: object,
  links: Record<string, object>,
): Promise<void> {
  strapi.db.lifecycles.disable();
  try {
    const rows = (await strapi.db.query(uid).findMany({ where })) as Row[];
    for (const { id } of rows) {
      await strapi.db.query(uid).update({ where: { id }, data: links });
    }
  } finally {
    strapi.db.lifecycles.enable();
  }
}

/** Links all rows of the site's own types to one article row. */
async function linkSite(strapi: Core.Strapi, world: World, id: number): Promise<void> {
  for (const [uid, documentId] of [
    [PAGE, world.page],
    [TOPIC, world.topic],
  ] as const) {
    await link(
      strapi,
      uid,
      { documentId },
      {
        articles: { connect: [{ id }] },
        lead: { set: [{ id }] },
        items: { connect: [{ id, __type: ARTICLE }] },
        pick: { id, __type: ARTICLE },
      },
    );
  }
  await link(strapi, TEASER, {}, { article: { set: [{ id }] }, articles: { connect: [{ id }] } });
}

/** Brings drafts into the world: nothing that is published changes by it. */
export async function addSecrets(strapi: Core.Strapi, world: World): Promise<void> {
  const on = articles(strapi);
  const secret = (title: string) => ({
    title: `${SECRET} ${title}`,
    byline: SECRET,
    section: SECRET,
    body: story(SECRET),
    summary: `${SECRET} summed up`,
  });
  const never = await on.create({
    data: {
      documentId: SECRET_ID,
      ...secret('never'),
      attributions: [world.lonely, world.ministry],
      related: [world.first],
      previous: world.first,
      cover: world.file,
      datePublished: '2024-01-02T12:00:00.000Z',
    },
  });
  await on.update({
    documentId: world.second,
    data: { ...secret('changed'), attributions: [world.lonely], related: [SECRET_ID] },
  });
  await on.update({ documentId: world.first, locale: 'ru', data: secret('translated') });
  const other = await on.create({ data: { ...secret('other'), related: [SECRET_ID] } });
  // The worst case: published rows whose links lead to drafts.
  await link(
    strapi,
    ARTICLE,
    { documentId: [world.first, world.third], publishedAt: { $notNull: true } },
    {
      related: { connect: [{ id: never.id }, { id: other.id }] },
      next: { set: [{ id: never.id }] },
    },
  );
  for (const row of [never, other]) await linkSecrets(strapi, world, row.id);
}

async function linkSecrets(strapi: Core.Strapi, world: World, id: number): Promise<void> {
  for (const [uid, documentId] of [
    [PAGE, world.page],
    [TOPIC, world.topic],
  ] as const) {
    await link(
      strapi,
      uid,
      { documentId },
      {
        articles: { connect: [{ id }] },
        items: { connect: [{ id, __type: ARTICLE }] },
      },
    );
  }
  await link(strapi, TEASER, {}, { articles: { connect: [{ id }] } });
}
