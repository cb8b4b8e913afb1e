import {
  emptyEntry,
  entriesOf,
  formValue,
  settledValue,
  withChange,
  wrongIn,
  type Entry,
} from '../../../admin/src/citations/entries';
import { USE_NAMES } from '../../../admin/src/citations/texts';
import { CITATION_USES, parseCitations } from '../../../server/src/citations/parse';

const CITATION = {
  ...{ source: 'a', use: ['quoted' as const], locator: 'p. 12', url: 'https://example.org/' },
  ...{ archivedUrl: 'https://archive.org/a', accessed: '2026-03-01' },
};

const entry = (changed: Partial<Entry> = {}): Entry => ({ ...CITATION, ...changed });

describe('the entries of the field for the use of sources', () => {
  it('know the uses that the server knows', () => {
    expect(USE_NAMES).toEqual(CITATION_USES);
  });

  it('are those of the stored list, with what is not told empty', () => {
    expect(entriesOf([CITATION])).toEqual([entry()]);
    expect(entriesOf(JSON.stringify([CITATION]))).toEqual([entry()]);
    expect(entriesOf([{ source: 'b', use: ['figures'] }])).toEqual([
      { ...emptyEntry('b'), use: ['figures'] },
    ]);
    for (const none of [null, undefined, '', 'x', {}, [null, 'x', {}, { source: 7 }]]) {
      expect(entriesOf(none)).toEqual([]);
    }
  });

  it('are kept as the server takes them', () => {
    const sparse = { ...emptyEntry('b'), use: ['figures' as const], locator: ' 03:15 ' };
    const value = formValue([entry(), sparse, emptyEntry('c')]);
    expect(value).toEqual([CITATION, { source: 'b', use: ['figures'], locator: '03:15' }]);
    expect(parseCitations(value)).toEqual({ entries: value, complaints: [] });
  });

  it.each([
    ['use', { use: [] }],
    ['url', { url: 'example.org' }],
    ['archivedUrl', { archivedUrl: 'javascript:alert(1)' }],
  ])('hold a save back where %s is wrong, and lose nothing', (field, wrong) => {
    expect(wrongIn(entry(wrong))).toEqual([field]);
    const { complaints } = parseCitations([{ ...CITATION, ...wrong }]);
    expect(complaints.map(({ path }) => path[1])).toEqual([field]);
    const value = formValue([entry(wrong)]);
    expect(() => JSON.parse(value as string) as unknown).toThrow();
    expect(entriesOf(value)).toEqual([entry(wrong)]);
  });

  it('are nothing where all is emptied again', () => {
    expect(wrongIn({ ...emptyEntry('a'), locator: ' ' })).toEqual([]);
    expect(formValue([{ ...emptyEntry('a'), locator: ' ' }])).toEqual([]);
  });

  it('change one by one', () => {
    const changed = withChange([entry(), entry({ source: 'b' })], 'b', { locator: 'x' });
    expect(changed).toEqual([entry(), entry({ source: 'b', locator: 'x' })]);
    expect(withChange([], 'c', { use: ['figures'] })).toEqual([
      { ...emptyEntry('c'), use: ['figures'] },
    ]);
  });

  it('stay of sources that are unlinked, but for those that would hold a save back unseen', () => {
    const half = { ...emptyEntry('b'), locator: 'p. 1' };
    const value = formValue([entry(), half]);
    expect(settledValue(value, ['a', 'b'])).toBe(value);
    expect(settledValue(value, [])).toEqual([CITATION]);
    expect(settledValue([CITATION], [])).toEqual([CITATION]);
    expect(settledValue(null, [])).toBeNull();
  });
});
