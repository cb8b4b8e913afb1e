import { changesOf, indexedNames, isInStep } from '../../../server/src/source-names/names';

const namesOf = (name: unknown, aliases: unknown = null) =>
  indexedNames([{ name, aliases }]).map((one) => [one.place, one.name]);

describe('the names by which a source is found', () => {
  it('are its name, and its aliases in their order', () => {
    expect(namesOf('Foreign Ministry', ['MFA', 'Diplomats'])).toEqual([
      ...[
        [0, 'Foreign Ministry'],
        [1, 'MFA'],
        [2, 'Diplomats'],
      ],
    ]);
    expect(namesOf('Foreign Ministry', '["MFA"]')).toEqual([
      [0, 'Foreign Ministry'],
      [1, 'MFA'],
    ]);
  });

  it('are each kept once, without blanks around', () => {
    expect(namesOf(' Reuters ', ['Reuters', 'Thomson', 'Thomson '])).toEqual([
      ...[
        [0, 'Reuters'],
        [1, 'Thomson'],
      ],
    ]);
  });

  it('leave out what is no name, and what is too long', () => {
    expect(namesOf('AFP', [7, null, '', '—', 'x'.repeat(256), ['AP']])).toEqual([[0, 'AFP']]);
    for (const aliases of [{ one: 'AP' }, '{', 7, null]) {
      expect(namesOf('AFP', aliases)).toEqual([[0, 'AFP']]);
    }
    expect(namesOf('—', ['AP'])).toEqual([[1, 'AP']]);
    expect(namesOf('—', 'AP')).toEqual([[1, 'AP']]);
  });

  it('are 200 at most', () => {
    const aliases = Array.from({ length: 300 }, (_, n) => `Agency ${n}`);
    expect(namesOf('AFP', aliases)).toHaveLength(200);
  });

  it('are of all rows of a source, the name of the first one first', () => {
    const rows = [
      { name: 'Ministry', aliases: ['MFA'] },
      { name: 'Ministerium', aliases: ['MFA'] },
    ];
    expect(indexedNames(rows).map(({ name }) => name)).toEqual(['Ministry', 'Ministerium', 'MFA']);
  });
});

describe('what brings kept names in step', () => {
  const row = (id: number, place: number, name: string) => ({ id, place, name, key: name });
  const name = (place: number, text: string) => ({ place, name: text, key: text });

  it('is nothing where they are', () => {
    const changes = changesOf([row(1, 0, 'A'), row(2, 1, 'B')], [name(0, 'A'), name(1, 'B')]);
    expect(isInStep(changes)).toBe(true);
  });

  it('is what was added, what is another one now, and what has gone', () => {
    const kept = [row(1, 0, 'A'), row(2, 1, 'B'), row(3, 2, 'C')];
    expect(changesOf(kept, [name(0, 'A'), name(1, 'X')])).toEqual({
      ...{ added: [], changed: [row(2, 1, 'X')], gone: [3] },
    });
    const changes = changesOf([row(1, 0, 'A')], [name(0, 'A'), name(1, 'B')]);
    expect(changes).toEqual({ added: [name(1, 'B')], changed: [], gone: [] });
    expect(isInStep(changes)).toBe(false);
  });

  it('is a name whose key is another one now', () => {
    const kept = [{ ...row(1, 0, 'A'), key: 'old' }];
    expect(changesOf(kept, [name(0, 'A')]).changed).toEqual([row(1, 0, 'A')]);
  });
});
