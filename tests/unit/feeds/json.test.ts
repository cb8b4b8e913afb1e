import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json';
import { jsonFeed } from '../../../server/src/feeds/json-feed';
import { ninjs, toNinjs } from '../../../server/src/feeds/ninjs';
import ninjsSchema from '../../fixtures/ninjs-schema_3.1.json';
import { bare, CHANNEL, item, listOf, STRANGE_TEXT, textOf } from './items';

const PUBLISHER = { name: 'The Harbour Post', server: 'https://cms.example.org' };

const CORRECTIONS = [
  {
    date: '2026-03-02T09:00:00.000Z',
    kind: 'retraction' as const,
    text: 'We no longer stand by it.',
  },
];

/** What of a document is not as a schema has it. */
function faultsIn(ajv: Ajv, schema: object, document: unknown): unknown {
  const validate = ajv.compile(schema);
  return validate(document) ? [] : validate.errors;
}

function withFormats<A extends Ajv>(ajv: A): A {
  addFormats(ajv);
  return ajv;
}

describe('a JSON Feed', () => {
  const ajv = withFormats(new Ajv({ strict: false }));

  it.each([
    ['with all there is', [item({ corrections: CORRECTIONS }), item({ title: STRANGE_TEXT })]],
    ['with hardly anything', [bare()]],
    ['with nothing', []],
  ])('is as its schema has it, %s', async (_what, items) => {
    const document: unknown = JSON.parse(await textOf(jsonFeed(CHANNEL, listOf(...items))));
    expect(faultsIn(ajv, jsonFeedSchema, document)).toEqual([]);
  });

  it('has what the other feeds have', async () => {
    const text = await textOf(jsonFeed(CHANNEL, listOf(item({ corrections: CORRECTIONS }))));
    const [entry] = (JSON.parse(text) as { items: Record<string, unknown>[] }).items;
    expect(entry).toMatchObject({
      ...{ id: 'abc:en', url: item().link, tags: ['World & <Region>'], language: 'en' },
      content_text: `${item().summary}\n\n2026-03-02: ⚠️ We no longer stand by it.`,
      attachments: [{ mime_type: 'image/png', size_in_bytes: 12_340 }],
      _newsroom: { corrections: CORRECTIONS, sources: [{ kind: 'government' }, { url: null }] },
    });
  });
});

describe('ninjs', () => {
  const geoJson = { $id: 'https://geojson.org/schema/GeoJSON.json' };
  const check = withFormats(new Ajv2020({ strict: false, schemas: [geoJson] })).compile(
    ninjsSchema,
  );
  const faults = (document: unknown) => (check(document) ? [] : check.errors);

  const blocks = [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'At <sea>' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Ships & ', bold: true, italic: true },
        {
          type: 'link',
          url: 'https://a.example.org/?a&b',
          children: [{ type: 'text', text: 'a' }],
        },
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'b' }] },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'one' }] }],
    },
    { type: 'quote', children: [{ type: 'text', text: 'Line\nline' }] },
    {
      type: 'image',
      image: { url: '/uploads/a b.png', alternativeText: 'A "b"', caption: 'C' },
      children: [],
    },
    null,
    'text',
  ];

  it.each([
    [
      'with all there is',
      item({ corrections: CORRECTIONS, body: { format: 'blocks', value: blocks } }),
    ],
    ['with hardly anything', bare()],
    [
      'with any characters',
      item({ title: STRANGE_TEXT, body: { format: 'plain', value: STRANGE_TEXT } }),
    ],
  ])('is valid by IPTC’s schema of version 3.1, %s', (_what, article) => {
    expect(faults(toNinjs(article, PUBLISHER))).toEqual([]);
  });

  it('would be found out by the schema', () => {
    expect(faults({ ...toNinjs(item(), PUBLISHER), headline: 'of version 1' })).not.toEqual([]);
    expect(faults({ ...toNinjs(item(), PUBLISHER), uri: 'no uri' })).not.toEqual([]);
  });

  it('says what an agency needs', () => {
    expect(toNinjs(item(), PUBLISHER)).toMatchObject({
      ...{ pubStatus: 'usable', slugline: 'open-harbour', by: 'Hanna Merrow & Ann O’Neil' },
      ...{ firstCreated: '2026-03-01T08:00:00.000Z', versionCreated: '2026-03-02T08:00:00.000Z' },
      headlines: [{ value: 'Harbour <opens> & "grows"' }],
      subjects: [{ name: 'World & <Region>' }],
      infoSources: [
        { name: 'Ministry of Sea & Sky', uri: 'https://sea.example.org/?q=%C3%A4&b' },
        { name: 'A person' },
      ],
      associations: [{ name: 'cover', type: 'picture', renditions: [{ width: 1600 }] }],
    });
  });

  it('takes back an article that was retracted', () => {
    expect(toNinjs(item({ corrections: CORRECTIONS }), PUBLISHER)).toMatchObject({
      pubStatus: 'canceled',
      descriptions: [
        { role: 'summary' },
        { role: 'retraction', value: '2026-03-02: ⚠️ We no longer stand by it.' },
      ],
    });
  });

  const bodyOf = (format: 'blocks' | 'markdown' | 'html' | 'plain', value: unknown) =>
    toNinjs(item({ body: { format, value } }), PUBLISHER) as { bodies: unknown[] };

  it('has blocks as HTML, without addresses that run a script', () => {
    expect(bodyOf('blocks', blocks).bodies).toEqual([
      {
        contentType: 'text/html',
        value:
          '<h3>At &lt;sea&gt;</h3>' +
          '<p><em><strong>Ships &amp; </strong></em><a href="https://a.example.org/?a&amp;b">a</a>b</p>' +
          '<ol><li>one</li></ol><blockquote>Line<br>line</blockquote>' +
          '<figure><img src="https://cms.example.org/uploads/a%20b.png" alt="A &quot;b&quot;"><figcaption>C</figcaption></figure>',
      },
    ]);
  });

  it.each([
    ['markdown', '# A\n\n*b* <i>', 'text/html', '<h1>A</h1>\n<p><em>b</em> &lt;i&gt;</p>'],
    ['html', '<p>a</p>', 'text/html', '<p>a</p>'],
    ['plain', 'a < b', 'text/plain', 'a < b'],
  ] as const)('has %s as it is read', (format, value, contentType, shown) => {
    expect(bodyOf(format, value).bodies).toEqual([{ contentType, value: shown }]);
  });

  it('is one document with a list, each of which stands alone', async () => {
    const { items } = JSON.parse(await textOf(ninjs(PUBLISHER, listOf(item(), bare())))) as {
      items: unknown[];
    };
    expect(items).toHaveLength(2);
    expect(items.flatMap(faults)).toEqual([]);
    expect(JSON.parse(await textOf(ninjs(PUBLISHER, listOf())))).toEqual({ items: [] });
  });
});
