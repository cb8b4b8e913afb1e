import { isBlank } from '../../server/src/blank';

describe('isBlank', () => {
  it.each([[''], [' \n\t'], [null], [undefined], [7], [{}]])('takes %j for blank', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it('takes any word for text', () => {
    expect(isBlank(' a ')).toBe(false);
  });
});
