import fc from 'fast-check';
import { jsonLdScript } from '../../../server/src/core';

describe('structured data in a script', () => {
  it.each([
    ['the end of the script', '</script><script>alert(1)</script>'],
    ['a comment', '<!-- <script>'],
    ['an ampersand', '&lt;/script&gt;'],
    ['line separators', 'a\u2028b\u2029c'],
  ])('holds %s without meaning it', (_name, headline) => {
    const script = jsonLdScript({ headline });
    expect(script).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(script)).toEqual({ headline });
  });

  it('is read as what was written, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (texts) => {
        const script = jsonLdScript(texts);
        expect(script).not.toContain('<');
        expect(JSON.parse(script)).toEqual({ ...texts });
      }),
    );
  });
});
