import { createIntl } from 'react-intl';
import { durationOf } from '../../../admin/src/summary/archive/duration';
import {
  narrowing,
  requestOf,
  scopesOf,
  type Chosen,
} from '../../../admin/src/summary/archive/run-request';
import { outcomeOf } from '../../../admin/src/summary/bulk/outcome';

const TYPES = [
  { uid: 'a', displayName: 'A', localized: true, hasSection: true },
  { uid: 'b', displayName: 'B', localized: false, hasSection: false },
];

const chosen = (changed: Partial<Chosen>): Chosen => ({
  ...{ scope: 'missing', type: '', locale: '', section: '' },
  ...changed,
});

describe('what a run is asked for', () => {
  it('is all of a scope where nothing narrows it', () => {
    expect(requestOf(TYPES, chosen({ section: ' ' }))).toEqual({ scope: 'missing' });
  });

  it('is narrowed by what the types have', () => {
    const all = chosen({ scope: 'all', locale: 'de', section: ' Welt ' });
    expect(requestOf(TYPES, all)).toEqual({ scope: 'all', locale: 'de', section: 'Welt' });
    expect(requestOf(TYPES, { ...all, type: 'b' })).toEqual({ scope: 'all', types: ['b'] });
    expect(narrowing(TYPES, { type: 'b' })).toEqual({ byLanguage: false, bySection: false });
    expect(narrowing(TYPES, { type: 'a' })).toEqual({ byLanguage: true, bySection: true });
  });
});

describe('the scopes of a run', () => {
  it('are of a model only where there is one', () => {
    expect(scopesOf({ model: 'openai/gpt-5-mini' })).toContain('failed');
    expect(scopesOf({ model: null })).toEqual(['missing', 'stale', 'all']);
  });
});

describe('how long a run takes', () => {
  it.each([
    [0, 'underMinute', 0],
    [59, 'underMinute', 0],
    [60, 'minutes', 1],
    [7199, 'minutes', 120],
    [7200, 'hours', 2],
    [90_000, 'hours', 25],
  ])('is said of %i seconds as one would', (seconds, unit, count) => {
    expect(durationOf(seconds)).toEqual({ unit, count });
  });
});

describe('what came of the action on many articles', () => {
  const intl = createIntl({ locale: 'en', onError: () => undefined });

  it('is said in numbers, of what there was any', () => {
    expect(outcomeOf({ written: 2, asked: 0, kept: 1, short: 0 }, intl)).toBe(
      '2 written again · 1 kept',
    );
    expect(outcomeOf({ written: 0, asked: 3, kept: 0, short: 1 }, intl)).toBe(
      '3 wait for the model · 1 too short',
    );
  });

  it('is said where there was nothing to do', () => {
    const nothing = { written: 0, asked: 0, kept: 0, short: 0 };
    expect(outcomeOf(nothing, intl)).toBe('There was nothing to write.');
  });
});
