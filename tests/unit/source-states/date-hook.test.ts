import { dayToStore } from '../../../server/src/source-states/date-hook';

const TODAY = '2026-06-01';
const DAY = '2026-03-10';
const withdrawn = { state: 'withdrawn', stateDate: DAY };

describe('the day of a source’s state', () => {
  it.each([
    ['of a new source that has fallen', { state: 'dead' }, {}],
    ['of one that falls', { state: 'withdrawn', stateDate: null }, { state: 'active' }],
    ['of one of before that falls', { state: 'withdrawn' }, { state: null, stateDate: null }],
    ['of one that falls again, with its old day', withdrawn, { ...withdrawn, state: 'active' }],
    ['of one with another state, without a word', { state: 'corrected' }, withdrawn],
    ['of one whose day is taken away', { stateDate: '' }, withdrawn],
  ])('is today: %s', (_name, data, stored) => {
    expect(dayToStore(data, stored, TODAY)).toBe(TODAY);
  });

  it.each([
    ['that is told', { state: 'dead', stateDate: DAY }, {}],
    ['of a form that changes something else', withdrawn, withdrawn],
    ['of one that is active', { state: 'active' }, withdrawn],
    ['of a save that says nothing of it', {}, { state: 'withdrawn', stateDate: null }],
  ])('stays: %s', (_name, data, stored) => {
    expect(dayToStore(data, stored, TODAY)).toBeUndefined();
  });
});
