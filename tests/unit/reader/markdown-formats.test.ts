import { bodyOf, ofHtml, ofPlain, render, structureOf } from './page';

describe('Markdown', () => {
  it('stays as it is', () => {
    const body = '    code\n\n# A *b*\n\n<b>c</b> [d](javascript:x)\n\n* * *';
    expect(bodyOf(`\n \n${body}\n\n`, 'markdown')).toBe(body);
  });
});

describe('HTML', () => {
  it('becomes Markdown of the same things', () => {
    const html = `
      <style>p { color: red }</style><script>alert(1)</script>
      <h1>A &amp; B</h1><h4>Under</h4>
      <p>Plain, <b>bold</b>, <em>italic</em>, <strong><i>both</i></strong>,
        <del>gone</del>, <u>under</u>,<br> <code>a &lt; b</code> &amp;amp; a&nbsp;b.</p>
      <blockquote><p>One.</p><p>Two.</p></blockquote>
      <pre><code class="hljs language-ts">
let a = 1;
  let b;</code></pre>
      <figure><img src="/a.png" alt="A dog"><figcaption>By me</figcaption></figure>
      <hr>
      <p><a href="https://example.com/a_(b)"><b>Here</b></a> <a href="javascript:x">not</a></p>
      <form><p>no</p></form>`;
    expect(ofHtml(html)).toBe(`## A & B

### Under

Plain, **bold**, *italic*, ***both***, ~~gone~~, under,\\
\`a < b\` \\&amp; a\u00a0b.

> One.
>
> Two.

\`\`\`ts
let a = 1;
  let b;
\`\`\`

![A dog](/a.png)

By me

___

**[Here](https://example.com/a_(b))** not`);
  });

  it('has lists', () => {
    const html = `<ol start="3"><li>three<ul><li>deep</li></ul></li><li><p>four</p></ol>
      <ul><li>a</li><ul><li>b</li></ul>stray</ul><ol start="x"><li>c</ol><li>lone`;
    expect(ofHtml(html)).toBe(
      '3. three\n   - deep\n4. four\n\n- a\n\n  - b\n\n  stray\n\n1. c\n\nlone',
    );
    const inner = '<ul><li>a<ol start="3"><li>c</ol><li>b</ul>';
    expect(render(ofHtml(inner))).toContain('<ol start="3">');
    expect(ofHtml('<ul><li>a<li><li>b</ul>')).toBe('- a\n- b');
    expect(ofHtml('<ul><li><hr></li></ul>')).toBe('- ___');
    expect(structureOf(ofHtml('<ul><li><hr></li></ul>'))).toContain('hr');
  });

  it('has tables of words, and leaves out those that only place things', () => {
    const html = `<table><caption>Votes</caption><thead><tr><th>Party<th>Share | %</thead>
      <tr><td><p>A</p><p>B</p><td><code>1|2</code><tr><td>C<br>D</table>`;
    expect(ofHtml(html)).toBe(
      'Votes\n\n| Party | Share \\| % |\n| --- | --- |\n| A B | `1\\|2` |\n| C D |',
    );
    expect(structureOf(ofHtml(html)).filter((name) => name === 'td')).toHaveLength(4);
    expect(ofHtml('<table><tr><td><code>a\\|b</code><td>c</table>')).toContain('| a\\\\\\|b | c |');
    expect(ofHtml('<table><tr><td><p>a</p><p>b</p></table>')).toBe('a\n\nb');
    expect(ofHtml('<table><tr><td><h2>a</h2><td><ul><li>b</ul></table>')).toBe('## a\n\n- b');
    expect(ofHtml('<table><tr>stray</tr></table>')).toBe('stray');
  });

  it('is read when it is malformed', () => {
    expect(ofHtml('a</p>b<b>c<p>d</b>e')).toBe('a\n\nb**c**\n\n**d**\n\ne');
    expect(ofHtml('<li>a<td>b</blockquote></ul>c')).toBe('a\n\nbc');
    expect(ofHtml('<script><p>x</p>')).toBe('');
    expect(ofHtml('a <!-- b --> c <b></b> <a href="/x"></a>d')).toBe('a c d');
    expect(ofHtml('<a href="/x"><h2>a</h2><p>b</p></a>')).toBe('## [a](/x)\n\n[b](/x)');
    expect(ofHtml('<img alt="a"><img src="/b c.png">')).toBe('a![](/b%20c.png)');
  });
});

describe('plain text', () => {
  it('is paragraphs', () => {
    expect(ofPlain('# One *a*\n\n\n1. two\nThree\r\n\r\n- four')).toBe(
      '\\# One \\*a\\*\n\n1\\. two\\\nThree\n\n\\- four',
    );
    expect(ofPlain('a line that was only broken at the margin because\nit was too long')).toBe(
      'a line that was only broken at the margin because it was too long',
    );
    expect(bodyOf('a *b*', 'blocks')).toBe('a \\*b\\*');
    expect(ofPlain(' \n ')).toBe('');
  });

  it('stays readable: names, numbers and addresses are not escaped', () => {
    const text = 'At 3.5 + 2 - 1 = 4.5 (see https://example.com/a_b?c=d&e=f): #tag, “a”! $5 & 10%.';
    expect(ofPlain(text)).toBe(text);
  });
});
