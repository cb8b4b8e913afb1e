import { absolute, correctionLines, machineLines, type FeedItem } from './item';
import { bodiesOf } from './ninjs-body';
import { jsonWithList } from './json-list';

/** What the documents say they are. */
const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/** Who gives the articles out. */
export interface NinjsPublisher {
  /** The publication's name; `null` where the site has not said it. */
  name: string | null;
  /** Address of the Strapi server, which media may be relative to. */
  server: string;
}

/**
 * Articles for exchange with other newsrooms: `{ "items": [ … ] }`, each a document of IPTC's ninjs
 * 3.1 that stands alone.
 */
export function ninjs(
  publisher: NinjsPublisher,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<string, void, undefined> {
  return jsonWithList({}, 'items', documentsOf(publisher, items));
}

async function* documentsOf(
  publisher: NinjsPublisher,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<object> {
  for await (const item of items) yield toNinjs(item, publisher);
}

/** One article as ninjs 3.1. */
export function toNinjs(item: FeedItem, { name, server }: NinjsPublisher): object {
  const { urn, updated, published, language, title, author, slug, section, link } = item;
  const isRetracted = item.corrections.some(({ kind }) => kind === 'retraction');
  return {
    uri: urn,
    standard: STANDARD,
    ...{ type: 'text', representationType: 'full' },
    ...(updated === null ? {} : { version: updated, versionCreated: updated }),
    ...(published === null ? {} : { firstCreated: published }),
    pubStatus: isRetracted ? 'canceled' : 'usable',
    ...(name === null ? {} : { copyrightHolder: name }),
    ...{ language, title },
    headlines: [{ value: title, contentType: 'text/plain' }],
    ...(author ? { by: author } : {}),
    slugline: slug,
    descriptions: descriptionsOf(item),
    bodies: bodiesOf(item, server),
    subjects: section ? [{ name: section }] : [],
    infoSources: item.sources.map(({ name, url, citedUrl, use }) => {
      const address = citedUrl ?? url;
      const uri = address === null ? null : absolute(address, server);
      const role = use.join(' ');
      return { name, ...(role === '' ? {} : { role }), ...(uri === null ? {} : { uri }) };
    }),
    renditions: [{ name: 'web', href: link, contentType: 'text/html' }],
    associations: item.image === null ? [] : [coverOf(item, item.image)],
    altIds: [{ role: 'documentId', value: item.documentId }],
  };
}

function descriptionsOf(item: FeedItem): object[] {
  const contentType = 'text/plain';
  const lines = correctionLines(item);
  const corrections = item.corrections.map(({ kind }, n) => ({
    ...{ role: kind, contentType },
    value: lines[n] ?? '',
  }));
  const { summary } = item;
  if (summary === null) return corrections;
  const machine = machineLines(item).map((value) => ({
    ...{ role: 'summary label', contentType, value },
  }));
  return [{ role: 'summary', contentType, value: summary }, ...machine, ...corrections];
}

function coverOf({ language }: FeedItem, image: NonNullable<FeedItem['image']>): object {
  const { url, mime, bytes, width, height, alternativeText, caption } = image;
  const texts = [
    ...(caption ? [{ role: 'caption', value: caption }] : []),
    ...(alternativeText ? [{ role: 'alternative text', value: alternativeText }] : []),
  ];
  return {
    ...{ name: 'cover', uri: url, type: 'picture', language },
    ...(texts.length === 0 ? {} : { descriptions: texts }),
    renditions: [
      {
        ...{ name: 'original', href: url },
        ...(mime === null ? {} : { contentType: mime }),
        ...(width === null ? {} : { width }),
        ...(height === null ? {} : { height }),
        ...(bytes === null ? {} : { sizeInBytes: bytes }),
      },
    ],
  };
}
