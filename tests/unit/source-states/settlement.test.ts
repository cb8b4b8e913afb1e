import { settlementOf } from '../../../server/src/source-states/settlement';

const entry = (date: string) => ({ date, kind: 'update', text: 'Put right.' });

describe('what was done about a fallen source', () => {
  it.each<[string, unknown, boolean, string]>([
    ['without corrections', null, false, 'open'],
    ['with one of the day before', [entry('2026-03-09T23:59:59.999Z')], false, 'open'],
    ['with one of that day', [entry('2026-03-10')], false, 'corrected'],
    [
      'with one of later, as the database gives it',
      JSON.stringify([entry('2026-04-01')]),
      false,
      'corrected',
    ],
    ['kept with a reason', [], true, 'kept'],
    ['kept and corrected', [entry('2026-03-11')], true, 'corrected'],
    ['with what is no correction', [{ date: '2026-03-11' }], false, 'open'],
  ])('is told of an article %s', (_name, corrections, isKept, settlement) => {
    expect(settlementOf({ corrections, stateDate: '2026-03-10', isKept })).toBe(settlement);
  });

  it('is open where nobody knows since when the source has fallen', () => {
    const corrections = [entry('2026-03-11')];
    expect(settlementOf({ corrections, stateDate: null, isKept: false })).toBe('open');
  });
});
