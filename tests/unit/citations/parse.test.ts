import fc from 'fast-check';
import {
  CITATION_USES,
  MOST_CITATIONS,
  parseCitations,
  storedCitations,
} from '../../../server/src/citations/parse';

const citation = (changed: object = {}) => ({
  ...{ source: 'a', use: ['figures'], locator: 'p. 12', url: 'https://example.org/report' },
  archivedUrl: 'https://web.archive.org/web/2026/https://example.org/report',
  accessed: '2026-03-01',
  ...changed,
});

const parsed = (sent: unknown) => {
  const { entries, complaints } = parseCitations(sent);
  return complaints.length > 0 ? complaints : entries;
};

const takes = (text: string) => expect.stringContaining(text) as string;

describe('how sources are used, as it is sent', () => {
  it('is kept, without the space around texts', () => {
    const spaced = { source: ' a ', locator: '\n03:15 ', url: ' https://example.org/report ' };
    expect(parsed([citation(spaced)])).toEqual([citation({ locator: '03:15' })]);
  });

  it('has its uses in one order, each once', () => {
    const use = ['document', 'quoted', 'document'];
    expect(parsed([citation({ use })])).toEqual([citation({ use: ['quoted', 'document'] })]);
  });

  it.each([null, undefined, '', ' '])('is without what is told as %j', (nothing) => {
    const untold = { locator: nothing, url: nothing, archivedUrl: nothing, accessed: nothing };
    expect(parsed([citation(untold)])).toStrictEqual([{ source: 'a', use: ['figures'] }]);
  });

  it('may be JSON in a text, or nothing', () => {
    expect(parsed(JSON.stringify([citation()]))).toEqual([citation()]);
    expect([parsed(null), parsed(''), parsed('null'), parsed([])]).toEqual([[], [], [], []]);
  });

  it.each([
    ['no source', { source: ' ' }, 'source', 'documentId'],
    ['a source by its number', { source: 7 }, 'source', 'documentId'],
    ['a source by more than its documentId', { source: { documentId: 'a' } }, 'source', 'document'],
    ['no use', { use: undefined }, 'use', 'at least one of "quoted"'],
    ['an empty list of uses', { use: [] }, 'use', 'at least one'],
    ['one use without a list', { use: 'quoted' }, 'use', 'a list'],
    ['a use that is none', { use: ['quoted', 'read'] }, 'use', '"document"'],
    ['a number for a locator', { locator: 12 }, 'locator', '"p. 12"'],
    ['a locator without an end', { locator: 'p'.repeat(256) }, 'locator', 'at most 255'],
    ['an address without a protocol', { url: 'example.org' }, 'url', 'http:// or https://'],
    ['a script', { url: 'javascript:alert(1)' }, 'url', 'http:// or https://'],
    ['a script for a copy', { archivedUrl: 'data:text/html,x' }, 'archivedUrl', 'web.archive.org'],
    ['an endless address', { url: `https://a.org/${'a'.repeat(2048)}` }, 'url', 'whole address'],
    ['a moment for a day', { accessed: '2026-03-01T09:30:00Z' }, 'accessed', '"2026-03-01"'],
    ['a day that there is not', { accessed: '2026-02-30' }, 'accessed', 'a day'],
    ['a field that is none', { page: 12 }, 'page', 'only `source`, `use`, `locator`'],
  ])('is refused over %s, by entry and field', (_name, changed, field, said) => {
    const { complaints } = parseCitations([citation({ source: 'b' }), citation(changed)]);
    expect(complaints).toEqual([{ path: [1, field], takes: takes(said) }]);
  });

  it('is refused over a source that has an entry already', () => {
    const sent = [citation(), citation({ source: 'b' }), citation({ source: ' a' })];
    expect(parsed(sent)).toEqual([{ path: [2, 'source'], takes: takes('no other entry') }]);
  });

  it.each([
    ['no list', citation()],
    ['a text that is no JSON', '[{'],
    [
      'too many',
      Array.from({ length: MOST_CITATIONS + 1 }, (_, n) => citation({ source: `${n}` })),
    ],
  ])('is refused where it is %s', (_name, sent) => {
    expect(parsed(sent)).toEqual([{ path: [], takes: takes('at most 200 entries') }]);
  });

  it('is the same when it is sent again as it is stored', () => {
    const any = fc.record(
      {
        source: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
        use: fc.subarray([...CITATION_USES], { minLength: 1 }),
        locator: fc.string({ maxLength: 50 }),
        url: fc.webUrl(),
        archivedUrl: fc.webUrl(),
        accessed: fc.constantFrom('2026-03-01', '1999-12-31'),
      },
      { requiredKeys: ['source', 'use'] },
    );
    const list = fc.uniqueArray(any, { maxLength: 5, selector: ({ source }) => source.trim() });
    fc.assert(
      fc.property(list, (sent) => {
        const once = parseCitations(sent);
        expect(once.complaints).toEqual([]);
        expect(once.entries).toHaveLength(sent.length);
        expect(parseCitations(once.entries)).toEqual(once);
      }),
    );
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (sent) => {
        expect(Array.isArray(parseCitations(sent).complaints)).toBe(true);
        expect(storedCitations(sent)).toBeInstanceOf(Map);
      }),
    );
  });
});

describe('how sources are used, as it is stored', () => {
  it('is found by the source, without what is none', () => {
    const stored = [citation(), { source: 'b' }, 'x', null, citation({ source: 'c' })];
    expect([...storedCitations(stored)]).toEqual([
      ['a', citation()],
      ['c', citation({ source: 'c' })],
    ]);
    expect(storedCitations(JSON.stringify(stored)).size).toBe(2);
    expect([null, {}, '['].map((value) => storedCitations(value).size)).toEqual([0, 0, 0]);
  });
});
