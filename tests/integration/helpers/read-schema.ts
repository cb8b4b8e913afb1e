import { z } from '@strapi/utils';
import type { ReadResponse } from '../../../shared/contracts';

/** The contract of the read route, key by key: a key too many is a failure as one too few is. */
const text = z.string().min(1);
const date = z.iso.datetime();

const neighbour = {
  documentId: text,
  type: text,
  title: text,
  slug: text,
  datePublished: date.nullable(),
};

const block = z.looseObject({ type: text });

const image = z.strictObject({
  url: text,
  alternativeText: z.string().nullable(),
  caption: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});

const attribution = z.strictObject({
  documentId: text,
  name: text,
  kind: z.enum([
    'person',
    'organization',
    'government',
    'document',
    'agreement',
    'event',
    'media',
    'dataset',
    'other',
  ]),
  url: z.url({ protocol: /^https?$/u }).nullable(),
  description: z.string().nullable(),
});

const article = z.strictObject({
  documentId: text,
  type: text,
  locale: text.nullable(),
  title: text,
  slug: text,
  byline: z.string().nullable(),
  section: z.string().nullable(),
  body: z.union([z.array(block), z.string()]),
  bodyFormat: z.enum(['blocks', 'markdown', 'html', 'plain']),
  cover: image.nullable(),
  datePublished: date.nullable(),
  dateModified: date.nullable(),
});

const correction = z.strictObject({
  date,
  kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
  text,
});

const jsonLd = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
});

const schema = z.strictObject({
  data: z.strictObject({
    article,
    summary: z
      .strictObject({
        text,
        points: z.array(text),
        origin: z.enum(['extractive', 'model', 'human', 'api']).nullable(),
        system: text.nullable(),
        version: text.nullable(),
        writtenAt: date.nullable(),
        review: z.strictObject({ reviewedAt: date, responsible: text, contact: text }).nullable(),
        label: z.enum(['required', 'not required', 'undetermined']).nullable(),
        digitalSourceType: text.nullable(),
      })
      .nullable(),
    attributions: z.array(attribution),
    related: z.array(z.strictObject({ ...neighbour, summary: z.string().nullable() })),
    previous: z.strictObject(neighbour).nullable(),
    next: z.strictObject(neighbour).nullable(),
    languages: z.array(z.strictObject({ locale: text, title: text, slug: text })),
    corrections: z.array(correction),
    movedTo: text.nullable(),
    jsonLd,
    fields: z.record(text, z.unknown()),
  }),
});

/** @throws ZodError where `body` is not what the contract says. */
export function parsePage(body: unknown): ReadResponse['data'] {
  const { data } = schema.parse(body);
  // What is parsed is what the contract's type says: a difference does not compile.
  const page: ReadResponse['data'] = data;
  return page;
}
