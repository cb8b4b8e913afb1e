import { formValue, linesOf } from '../../../admin/src/names/lines';

describe('the lines of the field for names', () => {
  it('show a name a line, of what is stored or typed', () => {
    expect(linesOf(['Lake Council', 'Council'])).toBe('Lake Council\nCouncil');
    expect(linesOf('Lake Council')).toBe('Lake Council');
    expect(linesOf(null)).toBe('');
  });

  it('become a list without blank lines and doubles', () => {
    expect(formValue(' Lake Council \n\nCouncil\nCouncil')).toEqual(['Lake Council', 'Council']);
    expect(formValue('  ')).toEqual([]);
  });
});
