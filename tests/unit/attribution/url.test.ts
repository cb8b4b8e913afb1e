import fc from 'fast-check';
import { isWebAddress } from '../../../shared/addresses';

describe('isWebAddress', () => {
  it.each([
    ['https://example.org'],
    ['http://example.org/a/b?c=d#e'],
    ['HTTPS://EXAMPLE.ORG/'],
    ['https://example.org:8443/report.pdf'],
    ['https://министерство.рф/доклад'],
    ['https://example.org/a%20b'],
    ['http://[2001:db8::1]/'],
  ])('takes %s', (url) => {
    expect(isWebAddress(url)).toBe(true);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', 'java\nscript:alert(1)'],
    ['a script behind a web address’s letters', 'https:javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a file', 'file:///etc/passwd'],
    ['mail', 'mailto:press@example.org'],
    ['another protocol', 'ftp://example.org/a'],
    ['a path', '/reports/1'],
    ['a name without protocol', 'example.org/report'],
    ['an address relative to the protocol', '//example.org/report'],
    ['no host', 'https://'],
    ['no host before the path', 'https:///example.org'],
    ['no host before the query', 'https://?q=1'],
    ['one slash', 'https:/example.org'],
    ['back slashes', 'https:\\\\example.org'],
    ['a back slash in the host', 'https://example.org\\@evil.example'],
    ['a space inside', 'https://example.org/a b'],
    ['a space before', ' https://example.org'],
    ['a line break', 'https://example.org/\nSet-Cookie:a'],
    ['a control character', 'https://example.org/\u0001'],
    ['a port that is none', 'https://example.org:99999'],
    ['an address that is none', 'http://[::1'],
    ['nothing', ''],
  ])('refuses %s', (_what, url) => {
    expect(isWebAddress(url)).toBe(false);
  });

  it('takes every address of the web', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => expect(isWebAddress(url)).toBe(true)));
  });

  it('takes nothing that a browser would not open as http or https', () => {
    const near = fc
      .tuple(fc.constantFrom('https://', 'http:', 'javascript:', '', ' http://'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(near, (url) => {
        fc.pre(isWebAddress(url));
        expect(['http:', 'https:']).toContain(new URL(url, 'ftp://base.example').protocol);
      }),
    );
  });
});
