import fc from 'fast-check';
import { sameText, sameWords, textDigest } from '../../../server/src/summary/digest';

const whiteSpace = fc.string({
  unit: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0'),
  minLength: 1,
  maxLength: 4,
});

describe('a text’s digest', () => {
  it('is the same whatever the white space', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(words, whiteSpace, (parts, space) => {
        const one = parts.join(' ');
        const other = `${space}${parts.join(space)}${space}`;
        expect(sameText(one, other)).toBe(true);
        expect(textDigest(one)).toBe(textDigest(other));
      }),
    );
  });

  it('differs where the words differ', () => {
    expect(sameText('31 to 12', '31 to 21')).toBe(false);
    expect(textDigest('31 to 12')).not.toBe(textDigest('31 to 21'));
    expect(textDigest('to day')).not.toBe(textDigest('today'));
  });

  it('is 32 hexadecimal digits', () => {
    expect(textDigest('')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the same words', () => {
  it('may stand on other lines, and without a space between them', () => {
    expect(sameWords('渡轮复航。\n无人受伤。', '渡轮复航。无人受伤。')).toBe(true);
    expect(sameWords('One. Two.', 'One.\r\nTwo.')).toBe(true);
    expect(sameWords('31 to 12', '31 to 21')).toBe(false);
  });
});
