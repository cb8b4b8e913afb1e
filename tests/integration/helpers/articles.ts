import type { Core } from '@strapi/strapi';

export const ARTICLE = 'plugin::newsroom.article';
export const ATTRIBUTION = 'plugin::newsroom.attribution';

/** A document as the Document Service answers it. */
export interface Doc {
  id: number;
  documentId: string;
  locale: string;
  title: string;
  slug: string;
  summary: string | null;
  summaryOrigin: string | null;
  datePublished: string | null;
  publishedAt: string | null;
  updatedAt: string;
  [field: string]: unknown;
}

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A story of five paragraphs; `subject` makes its sentences differ from another story's. */
export const story = (subject = 'harbour') =>
  paragraphs(
    `The city council approved the plan for the ${subject} on Tuesday after a debate of four hours. The vote was 31 to 12, with two members absent.`,
    `Work on the ${subject} will begin in March and cost 48 million crowns over three years. The money comes from a state loan and from a fee that the port has collected since 2019.`,
    `Opponents said that the ${subject} would bring more lorries to the old town. Traffic engineers expect 900 lorries a day, a third more than today.`,
    `Residents of the old town asked for a ban on heavy traffic at night, which the council did not take up. A petition with 5,200 signatures was handed over before the vote.`,
    `The regional court will hear a complaint against the ${subject} in January, and its ruling may delay the start of the work until the summer.`,
  );

/** The words of a body, with a space between paragraphs. */
export const textOf = (body: ReturnType<typeof paragraphs>): string =>
  body.flatMap(({ children }) => children.map(({ text }) => text)).join(' ');

/** Whether a text is made of whole sentences of the body: what a generated summary is. */
export function isFrom(body: ReturnType<typeof paragraphs>, summary: string | null): boolean {
  const sentences = (summary ?? '').split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== '');
  return sentences.length > 0 && sentences.every((sentence) => textOf(body).includes(sentence));
}

/** The rows of the plugin's record of what it generated for a document. */
export async function remembered(
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ articleLocale: string }[]> {
  const where = { articleDocumentId: documentId };
  const rows: unknown = await strapi.db.query('plugin::newsroom.summary').findMany({ where });
  return rows as { articleLocale: string }[];
}

/** Waits for what is done after a save's commit. */
export async function until(isThere: () => Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('What was waited for has not come within two seconds');
}

/** A call that has to be refused, and with what. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('The call was not refused');
}

/** What Strapi answers a refused call with: `ValidationError` becomes a 400. */
export interface Refusal {
  name: string;
  message: string;
  details: { errors: { path: string[]; message: string }[] };
}

export function articles(strapi: Core.Strapi) {
  // The plugin's types are not in Strapi's generated registry here.
  const service = strapi.documents(ARTICLE) as unknown as Record<
    string,
    (params: Record<string, unknown>) => Promise<unknown>
  >;
  const call = (action: string) => (params: Record<string, unknown>) => {
    const method = service[action];
    if (method === undefined) throw new Error(`There is no document action "${action}"`);
    return method(params);
  };
  return {
    create: call('create') as (params: Record<string, unknown>) => Promise<Doc>,
    update: call('update') as (params: Record<string, unknown>) => Promise<Doc>,
    findOne: call('findOne') as (params: Record<string, unknown>) => Promise<Doc | null>,
    findMany: call('findMany') as (params: Record<string, unknown>) => Promise<Doc[]>,
    publish: call('publish') as (params: Record<string, unknown>) => Promise<{ entries: Doc[] }>,
    unpublish: call('unpublish'),
    discardDraft: call('discardDraft') as (
      params: Record<string, unknown>,
    ) => Promise<{ entries: Doc[] }>,
    clone: call('clone') as (
      params: Record<string, unknown>,
    ) => Promise<{ documentId: string; entries: Doc[] }>,
    remove: call('delete'),
    rows: async (where: Record<string, unknown>): Promise<Doc[]> => {
      const rows: unknown = await strapi.db
        .query(ARTICLE)
        .findMany({ where, orderBy: { id: 'asc' } });
      return rows as Doc[];
    },
  };
}
