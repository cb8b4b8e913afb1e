import { warnOfMissingLanguages } from '../../server/src/missing-languages';

const said = (known?: boolean) => {
  const warn = jest.fn<void, [string]>();
  warnOfMissingLanguages({ log: { warn } as never }, known);
  return warn.mock.calls.flat();
};

describe('at boot', () => {
  it('it is said when Node.js knows English only', () => {
    expect(said(false)).toEqual([expect.stringContaining('knows English only')]);
  });

  it('nothing is said when it knows the languages', () => {
    expect(said(true)).toEqual([]);
    expect(said()).toEqual([]);
  });
});
