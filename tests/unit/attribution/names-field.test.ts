import { namesField } from '../../../server/src/attribution/names-field';

describe('the other names of a source', () => {
  it.each([
    [
      ['Lake Council', ' Council ', '', 'Council'],
      ['Lake Council', 'Council'],
    ],
    ['["Lake Council","Council"]', ['Lake Council', 'Council']],
    ['Lake Council\n\n Council\n', ['Lake Council', 'Council']],
    [null, []],
  ])('are read from %j', (sent, stored) => {
    expect(namesField.parse(sent)).toEqual({ stored, complaints: [] });
  });

  it('are refused where they are no texts, with their place', () => {
    expect(namesField.parse({ name: 'Council' }).complaints).toEqual([
      { path: [], takes: 'a list of names, or a text with one a line' },
    ]);
    expect(namesField.parse(['Council', 7]).complaints).toEqual([
      { path: [1], takes: 'a name, as a text' },
    ]);
  });
});
