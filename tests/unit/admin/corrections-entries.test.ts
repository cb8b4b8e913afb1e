import {
  entriesOf,
  formValue,
  missingIn,
  MOST,
  withChange,
  withNew,
  without,
  type Entry,
} from '../../../admin/src/corrections/entries';
import { KIND_NAMES } from '../../../admin/src/corrections/texts';
import {
  CORRECTION_KINDS,
  MOST_CORRECTIONS,
  parseCorrections,
} from '../../../server/src/corrections/parse';

const DATE = '2026-03-01T09:30:00.000Z';

const entry = (changed: Partial<Entry> = {}): Entry => ({
  date: DATE,
  kind: 'update',
  text: 'More.',
  ...changed,
});

describe('the entries of the field for corrections', () => {
  it('are those of the stored list, which may also be JSON in a text', () => {
    expect(entriesOf([entry()])).toEqual([entry()]);
    expect(entriesOf(JSON.stringify([entry()]))).toEqual([entry()]);
    expect([entriesOf(null), entriesOf(undefined), entriesOf(' '), entriesOf([])]).toEqual([
      ...[[], [], [], []],
    ]);
  });

  it('lose nothing of what is no correction', () => {
    const empty = { date: null, kind: null };
    expect(entriesOf('see below')).toEqual([{ ...empty, text: 'see below' }]);
    expect(entriesOf([{ note: 'x' }, 'old', null, {}])).toEqual([
      { ...empty, text: '{"note":"x"}' },
      { ...empty, text: 'old' },
      { ...empty, text: '' },
      { ...empty, text: '' },
    ]);
  });

  it('are added, changed and taken away without touching the others', () => {
    const one = [entry()];
    const two = withNew(one, new Date(DATE));
    expect(two).toEqual([entry(), { date: DATE, kind: 'correction', text: '' }]);
    expect(withChange(two, 1, { text: 'x' })[1]).toEqual({ ...two[1], text: 'x' });
    expect(without(two, 0)).toEqual([two[1]]);
    expect(one).toEqual([entry()]);
  });

  it.each<[Partial<Entry>, string[]]>([
    [{}, []],
    [{ date: null }, ['date']],
    [{ kind: null }, ['kind']],
    [{ text: ' \n' }, ['text']],
    [{ date: null, kind: null, text: '' }, ['date', 'kind', 'text']],
  ])('with %j miss %j, and the server refuses just those', (changed, missing) => {
    const wrong = entry(changed);
    expect(missingIn(wrong)).toEqual(missing);
    const refused = parseCorrections([wrong]).complaints.map(({ path }) => path[1]);
    expect(refused).toEqual(missing);
  });

  it('are kept by the form as they are, or where one is not whole as a text that is no JSON', () => {
    expect(formValue([entry()])).toEqual([entry()]);
    const unfinished = [entry(), entry({ text: '' }), entry({ date: null, kind: null })];
    const kept = formValue(unfinished);
    expect(() => JSON.parse(kept as string) as unknown).toThrow();
    expect(entriesOf(kept)).toEqual(unfinished);
    expect(parseCorrections(kept).complaints).toHaveLength(1);
  });

  it('are as many, and of the same kinds, as the server takes', () => {
    expect(MOST).toBe(MOST_CORRECTIONS);
    expect(KIND_NAMES).toEqual([...CORRECTION_KINDS]);
  });
});
