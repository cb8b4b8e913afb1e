import { partsOfPage } from '../../../server/src/source-states/pages';

describe('a page of lists that stand one after the other', () => {
  it.each([
    [
      1,
      [
        { at: 0, offset: 0, limit: 3 },
        { at: 2, offset: 0, limit: 7 },
      ],
    ],
    [2, [{ at: 2, offset: 7, limit: 10 }]],
    [
      3,
      [
        { at: 2, offset: 17, limit: 3 },
        { at: 3, offset: 0, limit: 1 },
      ],
    ],
    [4, []],
  ])('%i holds what comes in its turn', (page, parts) => {
    expect(partsOfPage([3, 0, 20, 1], page)).toEqual(parts);
  });

  it('holds nothing of no lists', () => {
    expect(partsOfPage([], 1)).toEqual([]);
  });
});
