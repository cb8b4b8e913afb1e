import fc from 'fast-check';
import { isWebAddress, toAddress } from '../../../shared/addresses';
import { MOST_ADDRESSES, parseSameAs, storedSameAs } from '../../../server/src/attribution/same-as';

describe('what an editor types to identify a source', () => {
  it.each([
    ['https://www.wikidata.org/wiki/Q42', 'https://www.wikidata.org/wiki/Q42'],
    [' http://example.org/a ', 'http://example.org/a'],
    ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
    ['DOI: 10.1000/182', 'https://doi.org/10.1000/182'],
    [
      '10.1002/(SICI)1096<5::AID>3.0#x?',
      'https://doi.org/10.1002/(SICI)1096%3C5::AID%3E3.0%23x%3F',
    ],
    ['doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    ['Q42', 'https://www.wikidata.org/wiki/Q42'],
    ['wikidata:q42', 'https://www.wikidata.org/wiki/Q42'],
    ['www.wikidata.org/entity/Q42', 'https://www.wikidata.org/wiki/Q42'],
    ['05dxps055', 'https://ror.org/05dxps055'],
    ['ROR:05DXPS055', 'https://ror.org/05dxps055'],
    ['ror.org/05dxps055', 'https://ror.org/05dxps055'],
  ])('%s becomes %s', (typed, address) => {
    expect(toAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'Q',
    'Q0',
    '10.1000',
    'doi:',
    'example.org',
    'javascript:alert(1)',
    '05dxps05',
    'x',
  ])('"%s" is none', (typed) => expect(toAddress(typed)).toBeNull());

  it('becomes nothing but an address of the web, whatever it is', () => {
    const near = fc.tuple(fc.constantFrom('', 'doi:', '10.1000/', 'Q', 'https://'), fc.string());
    fc.assert(
      fc.property(near, (parts) => {
        const address = toAddress(parts.join(''));
        expect(address === null || isWebAddress(address)).toBe(true);
      }),
    );
  });
});

describe('the addresses of a source elsewhere', () => {
  const WIKIDATA = 'https://www.wikidata.org/wiki/Q42';

  it.each([
    ['a list', ['Q42', 'https://example.org/']],
    ['JSON in a text', '["Q42", "https://example.org/"]'],
    ['a text with one a line', 'Q42\r\n\n https://example.org/ \n'],
  ])('may be %s', (_what, sent) => {
    expect(parseSameAs(sent)).toEqual({
      addresses: [WIKIDATA, 'https://example.org/'],
      complaints: [],
    });
  });

  it('are stored once each, and may be none', () => {
    expect(parseSameAs(['Q42', WIKIDATA, ' ']).addresses).toEqual([WIKIDATA]);
    for (const none of [null, '', [], 'null']) {
      expect(parseSameAs(none)).toEqual({ addresses: [], complaints: [] });
    }
  });

  it('are refused one by one, with what would be right', () => {
    const takes = expect.stringMatching(/https.*"10\.1000\/182".*"Q42".*"05dxps055"/u) as string;
    const { complaints } = parseSameAs(['Q42', 'example.org', 7, 'javascript:alert(1)']);
    expect(complaints).toEqual([1, 2, 3].map((at) => ({ path: [at], takes })));
  });

  it('are refused where they are no list, or too many', () => {
    for (const sent of [{}, 7, Array.from({ length: MOST_ADDRESSES + 1 }, () => 'Q42')]) {
      expect(parseSameAs(sent).complaints).toMatchObject([{ path: [] }]);
    }
  });

  it('are read as they are stored, without what is none', () => {
    expect(storedSameAs([WIKIDATA, 3, 'nowhere'])).toEqual([WIKIDATA]);
    expect(storedSameAs(JSON.stringify([WIKIDATA]))).toEqual([WIKIDATA]);
    expect([null, {}, '{', 'Q42'].map(storedSameAs)).toEqual([[], [], [], []]);
  });
});
