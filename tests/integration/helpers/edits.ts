import type { Core } from '@strapi/strapi';
import { randomFrom } from '../../random';
import { ARTICLE, ATTRIBUTION, story } from './articles';
import { newsroom } from './newsroom';

/** A page that readers may ask for. */
export interface Address {
  slug: string;
  locale: string;
}

const REFUSED = ['ValidationError', 'NotFoundError', 'ApplicationError'];
const SECTIONS = ['World', 'City', null];
const LOCALES = ['en', 'ru'];
/** How many articles there are at most: of each, every page is asked for after each edit. */
const MOST = 8;
/** Of how many addresses that articles had before, or that are their documentIds, the same. */
const FORMER = 6;

const PUBLIC = { publishedAt: { $notNull: true } };

/** Edits of a small newsroom, drawn by chance: all that can change what readers see. */
export async function randomEdits(strapi: Core.Strapi, seed: number) {
  const random = randomFrom(seed);
  const make = newsroom(strapi);
  const { on } = make;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const date = () => new Date(Date.UTC(2024, 2, 1, 0, Math.floor(random() * 40_000))).toISOString();
  const files = [await make.image(), await make.image()];
  const sources = [await make.attribution({ name: 'A' }), await make.attribution({ name: 'B' })];
  const articles: string[] = [];
  const addresses = new Map<string, Address>();
  let current = new Set<string>();
  let count = 0;

  const keyOf = ({ locale, slug }: Address): string => `${locale} ${slug}`;
  const put = (address: Address): void => {
    addresses.delete(keyOf(address));
    addresses.set(keyOf(address), address);
  };
  const text = () => `${pick(['Harbour', 'Council', 'Bridge'])} ${(count += 1)}`;
  const some = () => articles.filter(() => random() < 2 / articles.length);
  /** Where articles are now; where they were until now comes among the former addresses. */
  const note = async (touched: string | undefined): Promise<void> => {
    if (touched !== undefined) put({ slug: touched, locale: pick(LOCALES) });
    const rows = (await on.rows(PUBLIC)) as unknown as Address[];
    for (const { slug, locale } of rows) put({ slug, locale });
    current = new Set(rows.map(keyOf));
  };

  const citations = () =>
    sources
      .filter(() => random() < 0.7)
      .map((source) => ({ source, use: [pick(['quoted', 'figures'])], locator: text() }));

  const fields = () => ({
    title: text(),
    body: story(text()),
    ...(random() < 0.3 ? { section: pick(SECTIONS) } : {}),
    ...(random() < 0.3 ? { datePublished: date() } : {}),
    ...(random() < 0.3 ? { related: some() } : {}),
    ...(random() < 0.2 ? { previous: pick([null, ...articles]) } : {}),
    ...(random() < 0.3 ? { attributions: sources.filter(() => random() < 0.5) } : {}),
    ...(random() < 0.3 ? { citations: citations() } : {}),
    ...(random() < 0.3 ? { cover: pick([null, ...files]) } : {}),
    ...(random() < 0.2 ? { summary: text() } : {}),
  });

  /** What is done to one article in one language. */
  const toOne: ((documentId: string, locale: string) => Promise<unknown>)[] = [
    (documentId, locale) => on.update({ documentId, locale, data: fields() }),
    (documentId, locale) => on.update({ documentId, locale, data: fields(), status: 'published' }),
    (documentId, locale) =>
      on.update({
        documentId,
        locale,
        data: { slug: `s-${text()}`.replace(' ', '-').toLowerCase() },
        status: 'published',
      }),
    (documentId, locale) => on.publish({ documentId, locale }),
    (documentId, locale) => on.publish({ documentId, locale }),
    (documentId, locale) => on.unpublish({ documentId, locale }),
    (documentId, locale) => on.discardDraft({ documentId, locale }),
    async (documentId, locale) => {
      const where = { documentId, locale, ...PUBLIC };
      await strapi.db.query(ARTICLE).update({ where, data: { byline: text() } });
    },
    async (documentId, locale) => {
      const former = pick([...addresses.values()]);
      await on.update({ documentId, locale, data: { slug: former.slug }, status: 'published' });
    },
    async (documentId, locale) => {
      if (random() < 0.3) await strapi.documents(ARTICLE).delete({ documentId, locale });
    },
  ];

  /** What is done to all else. */
  const toOthers: (() => Promise<unknown>)[] = [
    () =>
      strapi
        .documents(ATTRIBUTION as typeof ARTICLE)
        .update({ documentId: pick(sources), data: { name: text() } as never }),
    () =>
      strapi
        .documents(ATTRIBUTION as typeof ARTICLE)
        .update({ documentId: pick(sources), data: { identity: text() } as never }),
    () =>
      strapi.documents(ATTRIBUTION as typeof ARTICLE).update({
        documentId: pick(sources),
        data: { sameAs: [`Q${(count += 1)}`] } as never,
      }),
    () =>
      strapi.db
        .query('plugin::upload.file')
        .update({ where: { id: pick(files) }, data: { caption: text() } }),
    () =>
      strapi.db.transaction(async () => {
        for (const documentId of some()) await on.publish({ documentId, locale: 'en' });
      }),
    async () => {
      const data = { ...fields(), datePublished: date() };
      articles.push((await on.create({ data, status: 'published' })).documentId);
    },
    async () => {
      articles.push((await on.create({ data: fields() })).documentId);
    },
  ];

  const removeOldest = async (): Promise<void> => {
    const documentId = articles.shift() ?? '';
    await strapi.documents(ARTICLE).delete({ documentId, locale: '*' });
  };

  return {
    /** The addresses of all public articles, and some that lead or led to them. */
    addresses(): Address[] {
      const all = [...addresses.values()];
      const former = all.filter((address) => !current.has(keyOf(address))).slice(-FORMER);
      return [...all.filter((address) => current.has(keyOf(address))), ...former];
    },

    /** One edit; what is refused, by a slug that is taken say, changes nothing. */
    async edit(): Promise<void> {
      const isNew = articles.length < 6 || random() < 0.35;
      const documentId = isNew ? undefined : pick(articles);
      try {
        if (articles.length > MOST) await removeOldest();
        else if (documentId === undefined) await pick(toOthers)();
        else await pick(toOne)(documentId, pick(LOCALES));
      } catch (error) {
        if (!REFUSED.includes((error as Error).name)) throw error;
      }
      await note(documentId ?? articles.at(-1));
    },
  };
}
