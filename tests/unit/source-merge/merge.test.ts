import {
  additionsTo,
  withAdditions,
  withoutAdditions,
} from '../../../server/src/source-merge/additions';
import { storedNames } from '../../../server/src/attribution/names-field';
import { newNames } from '../../../server/src/source-merge/names';
import { isSameSources, mergedSources } from '../../../server/src/source-merge/sources-of-row';

describe('names of sources that are one', () => {
  it('come once, whatever their capitals, white space and coding', () => {
    const known = ['Foreign Ministry', 'Café'];
    const names = ['FOREIGN  ministry', ' Cafe\u0301 ', 'MFA', 'mfa', ' The Ministry '];
    expect(newNames(known, names)).toEqual(['MFA', 'The Ministry']);
  });

  it.each([
    [null, []],
    [undefined, []],
    ['The Ministry', ['The Ministry']],
    ['["A", "B"]', ['A', 'B']],
    [
      ['A', '', 7, null, 'B'],
      ['A', 'B'],
    ],
    [{ a: 1 }, []],
  ])('are read from %j', (stored, names) => {
    expect(storedNames(stored)).toEqual(names);
  });
});

describe('what a source gets of another one', () => {
  const merged = {
    ...{ name: 'MFA', url: 'https://mfa.example.org/', description: 'In the capital' },
    ...{ sameAs: ['https://ror.org/05dxps055'], identity: 'ciphertext' },
  };

  it('is what it has no value for, and is taken back again', () => {
    const kept = { name: 'Ministry', aliases: ['The Ministry'], url: ' ', description: null };
    const added = additionsTo(kept, merged);
    expect(added).toEqual({
      ...{ aliases: ['MFA'], sameAs: merged.sameAs, url: merged.url, identity: true },
      description: merged.description,
    });
    const after = { ...kept, ...withAdditions(kept, added, merged) };
    expect(after).toMatchObject({ aliases: ['The Ministry', 'MFA'], identity: 'ciphertext' });
    expect(withoutAdditions(after, added, merged)).toEqual({
      data: {
        ...{ aliases: ['The Ministry'], sameAs: [], url: null, description: null },
        identity: null,
      },
      left: [],
    });
  });

  it('is nothing that it has, and no address that cannot be saved', () => {
    const kept = { ...merged, description: 'Its own', url: 'https://own.example.org/' };
    expect(additionsTo(kept, merged)).toEqual({ aliases: [], sameAs: [] });
    const wrong = { name: 'MFA', url: 'ftp://mfa.example.org/' };
    expect(additionsTo({ name: 'mfa' }, wrong)).toEqual({ aliases: [], sameAs: [] });
    expect(withAdditions(kept, { aliases: [], sameAs: [] }, merged)).toEqual({});
  });

  it('stays where it was changed since', () => {
    const added = {
      aliases: ['MFA', 'M.F.A.'],
      sameAs: [],
      url: merged.url,
      identity: true as const,
    };
    const now = { name: 'Ministry', aliases: ['MFA', 'New'], url: 'https://new.example.org/' };
    expect(withoutAdditions({ ...now, identity: 'other' }, added, merged)).toEqual({
      ...{ data: { aliases: ['New'] }, left: ['aliases', 'url', 'identity'] },
    });
  });
});

describe('that a source has fallen', () => {
  const merged = { name: 'MFA', state: 'withdrawn', stateDate: '2026-03-01', stateNote: 'Forged' };
  const state = { state: 'withdrawn', stateDate: '2026-03-01', stateNote: 'Forged' };

  it('goes over to an active one, and back', () => {
    const kept = { name: 'mfa', state: 'active', stateDate: null, stateNote: 'Was in doubt' };
    const added = additionsTo(kept, merged);
    const after = { ...kept, ...withAdditions(kept, added, {}) };
    expect(after).toMatchObject(state);
    const { data, left } = withoutAdditions(after, added, {});
    expect({ ...after, ...data }).toEqual(kept);
    expect(left).toEqual([]);
  });

  it('is the same day, however a database tells it', () => {
    const added = additionsTo({ name: 'mfa' }, { ...merged, stateDate: new Date('2026-03-01') });
    expect(withAdditions({ name: 'mfa' }, added, {})).toEqual(state);
    expect(withoutAdditions({ name: 'mfa', ...state }, added, {})).toEqual({
      ...{ data: { state: null, stateDate: null, stateNote: null }, left: [] },
    });
  });

  it.each([
    ['stays where the other one has fallen too', { state: 'corrected' }, merged],
    ['is of no account where it has not', { state: 'active' }, { ...merged, state: 'active' }],
  ])('%s', (_title, kept, other) => {
    expect(additionsTo({ name: 'mfa', ...kept }, other)).toEqual({ aliases: [], sameAs: [] });
  });

  it('stays where it was changed since', () => {
    const added = additionsTo({ name: 'mfa' }, merged);
    for (const since of [{ state: 'dead' }, { stateDate: '2026-03-02' }, { stateNote: 'No' }]) {
      const now = { name: 'mfa', ...state, ...since };
      expect(withoutAdditions(now, added, {})).toEqual({ data: {}, left: ['state'] });
    }
  });
});

describe('the sources of an article, with one for two', () => {
  const merging = { kept: 'k', merged: 'm' };
  const links = (...all: string[]) => ({ links: all, citations: null });

  it.each([
    [
      ['a', 'm'],
      ['a', 'k'],
    ],
    [
      ['m', 'a', 'k'],
      ['k', 'a'],
    ],
    [
      ['k', 'a', 'm'],
      ['k', 'a'],
    ],
    [['a'], ['a']],
  ])('of %j are %j', (before, after) => {
    expect(mergedSources(links(...before), merging)).toEqual(links(...after));
  });

  it('leave alone what is no entry', () => {
    const citations = ['text', { source: 'm', use: ['quoted'] }, 7];
    expect(mergedSources({ links: [], citations }, merging).citations).toEqual([
      ...['text', { source: 'k', use: ['quoted'] }, 7],
    ]);
  });

  it('are compared without regard to the order of fields', () => {
    const one = { links: ['a'], citations: [{ source: 'a', use: ['quoted'] }] };
    const other = { citations: [{ use: ['quoted'], source: 'a' }], links: ['a'] };
    expect(isSameSources(one, other)).toBe(true);
    expect(isSameSources(one, { ...other, links: ['a', 'b'] })).toBe(false);
    expect(isSameSources(links('a', 'b'), links('b', 'a'))).toBe(false);
  });
});
