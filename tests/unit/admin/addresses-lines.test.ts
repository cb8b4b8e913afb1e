import { formValue, linesOf, wrongLine } from '../../../admin/src/addresses/lines';
import { parseSameAs } from '../../../server/src/attribution/same-as';

const WIKIDATA = 'https://www.wikidata.org/wiki/Q42';

describe('the lines of the field for addresses elsewhere', () => {
  it('are the stored addresses, one each', () => {
    expect(linesOf([WIKIDATA, 'https://example.org/'])).toBe(`${WIKIDATA}\nhttps://example.org/`);
    expect([linesOf(null), linesOf(undefined), linesOf([])]).toEqual(['', '', '']);
  });

  it('are kept as the server stores them', () => {
    const value = formValue('Q42\n\n https://example.org/ \nQ42\n');
    expect(value).toEqual([WIKIDATA, 'https://example.org/']);
    expect(parseSameAs(value)).toEqual({ addresses: value, complaints: [] });
    expect(formValue(' \n')).toEqual([]);
  });

  it('hold a save back where one is none, and lose nothing', () => {
    const text = 'Q42\nexample.org';
    expect(wrongLine(text)).toBe('example.org');
    expect(() => JSON.parse(formValue(text) as string) as unknown).toThrow();
    expect(linesOf(formValue(text))).toBe(text);
  });
});
