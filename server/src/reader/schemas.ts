import { z } from '@strapi/utils';

/**
 * The shapes of `shared/contracts` that readers get as values, key by key: what the routes say of themselves
 * in the site's OpenAPI document, and what the tests hold each answer against.
 */
const text = z.string().min(1);
const date = z.iso.datetime().describe('ISO 8601 in UTC.');

const webAddress = z.url({ protocol: /^https?$/u });

/** What makes a part of the OpenAPI document's `components`. */
const named = <S extends z.ZodType>(id: string, schema: S): S => schema.meta({ id });

const neighbour = named(
  'NewsroomNeighbour',
  z.strictObject({
    documentId: text,
    type: text.describe('Name of its article type.'),
    title: z.string(),
    slug: text,
    datePublished: date.nullable(),
  }),
);

const label = z.enum(['required', 'not required', 'undetermined']);

const card = named(
  'NewsroomCard',
  z.strictObject({
    ...neighbour.shape,
    summary: z.string().nullable().describe('In one run.'),
    summaryLabel: label
      .nullable()
      .describe('As a page has it; of a related article by who wrote it alone.'),
  }),
);

const address = text.describe(
  'Relative to the server unless an upload provider gives an absolute one.',
);

const imageFormat = named(
  'NewsroomImageFormat',
  z.strictObject({
    url: address,
    width: z.number(),
    height: z.number(),
    mimeType: text.nullable(),
  }),
);

const image = named(
  'NewsroomImage',
  z.strictObject({
    url: address,
    alternativeText: z.string().nullable(),
    caption: z.string().nullable(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    formats: z.array(imageFormat).describe('What is smaller of it, the narrowest first.'),
  }),
);

export const attribution = named(
  'NewsroomSource',
  z.strictObject({
    documentId: text,
    name: text,
    kind: z.enum([
      ...['person', 'organization', 'government', 'document', 'agreement'],
      ...['event', 'media', 'dataset', 'other'],
    ] as const),
    url: webAddress.nullable(),
    description: z.string().nullable(),
    sameAs: z.array(webAddress).describe('Addresses that identify it: of Wikidata, ROR, a DOI.'),
    use: z
      .array(z.enum(['quoted', 'figures', 'background', 'document']))
      .describe('What the article uses it for; empty where the editor has not told.'),
    locator: text.nullable().describe('Where in it: a page, a minute.'),
    citedUrl: webAddress.nullable().describe('The address as it was when the article cited it.'),
    archivedUrl: webAddress.nullable().describe('Of a copy that an archive keeps.'),
    accessed: z.iso.date().nullable().describe('The day on which it was looked at.'),
  }),
);

const article = named(
  'NewsroomPageArticle',
  z.strictObject({
    documentId: text,
    type: text.describe('Name of its article type.'),
    locale: text.nullable(),
    title: z.string(),
    slug: text,
    byline: z.string().nullable(),
    section: z.string().nullable(),
    body: z
      .union([z.array(z.looseObject({ type: text })), z.string()])
      .describe('Nodes of Strapi’s Blocks format; a text where `bodyFormat` is another one.'),
    bodyFormat: z.enum(['blocks', 'markdown', 'html', 'plain']),
    cover: image.nullable(),
    datePublished: date.nullable(),
    dateModified: date.nullable(),
  }),
);

const review = z.strictObject({ reviewedAt: date, responsible: text, contact: text });

export const summary = named(
  'NewsroomSummary',
  z.strictObject({
    text: text.describe('In one run; a text that a person wrote as it was written.'),
    points: z.array(text).describe('The same in points, each for a line of its own.'),
    origin: z.enum(['extractive', 'model', 'human', 'api']).nullable(),
    system: text.nullable(),
    version: text.nullable(),
    writtenAt: date.nullable(),
    review: review.nullable(),
    label: label.nullable(),
    digitalSourceType: text.nullable(),
  }),
);

const language = z.strictObject({ locale: text, title: z.string(), slug: text });

const correctionKind = z.enum(['correction', 'clarification', 'update', 'retraction']);

export const correction = z.strictObject({
  date,
  kind: correctionKind,
  text,
});

const page = named(
  'NewsroomPage',
  z.strictObject({
    article,
    summary: summary.nullable(),
    attributions: z.array(attribution).describe('In the editor’s order.'),
    related: z.array(card).describe('In the editor’s order; only published ones.'),
    previous: neighbour.nullable(),
    next: neighbour.nullable(),
    languages: z.array(language).describe('The other languages it can be read in.'),
    corrections: z.array(correction).describe('The newest first.'),
    movedTo: text
      .nullable()
      .describe('The slug it has now, where it was asked for by one that it had before.'),
    jsonLd: z.looseObject({ '@context': z.literal('https://schema.org'), '@type': text }),
    fields: z.record(text, z.unknown()).describe('What the site lists in `read.fields`.'),
  }),
);

/** `ReadResponse` */
export const readAnswer = z.strictObject({ data: page });

/** `SummaryResponse` */
export const summaryAnswer = z.strictObject({ data: summary.nullable() });

const latestItem = named(
  'NewsroomLatestItem',
  z.strictObject({
    ...{ ...card.shape, ...article.pick({ locale: true, section: true, byline: true }).shape },
    ...article.pick({ cover: true, dateModified: true }).shape,
    correction: correctionKind
      .nullable()
      .describe('`retraction` where the article is retracted, else the kind of the newest one.'),
  }),
);

/** `LatestResponse` */
export const latestAnswer = z.strictObject({
  data: z.array(latestItem),
  meta: z.strictObject({
    next: text
      .nullable()
      .describe('What `before` takes to go on; null where there is nothing older.'),
  }),
});
