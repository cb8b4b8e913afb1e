import { toCsl } from '../../../server/src/reader/csl';
import { referencesOf } from '../../../server/src/reader/references';
import type { AttributionKind } from '../../../shared/contracts';
import { readSource } from '../../helpers/sources';

const PLAN = readSource({
  ...{ documentId: 'p1', name: 'Harbour <plan> & co.', kind: 'document', use: ['document'] },
  ...{ url: 'https://example.org/', citedUrl: 'https://example.org/plan', locator: 'p. 12' },
  ...{ archivedUrl: 'https://web.archive.org/plan', accessed: '2026-03-01' },
});
const SPEAKER = readSource({ documentId: 's1', name: 'Ana Lind', kind: 'person' });

describe('a source in the terms of the Citation Style Language', () => {
  it('says where it was cited and is kept, and when it was looked at', () => {
    expect(toCsl(PLAN)).toStrictEqual({
      ...{ id: 'p1', type: 'document', title: 'Harbour <plan> & co.' },
      ...{ URL: 'https://example.org/plan', locator: 'p. 12' },
      accessed: { 'date-parts': [[2026, 3, 1]] },
      ...{ archive: 'web.archive.org', archive_location: 'https://web.archive.org/plan' },
    });
  });

  it.each<[AttributionKind, string]>([
    ['person', 'webpage'],
    ['organization', 'webpage'],
    ['government', 'webpage'],
    ['media', 'webpage'],
    ['document', 'document'],
    ['agreement', 'document'],
    ['event', 'document'],
    ['dataset', 'dataset'],
    ['other', 'document'],
  ])('of the kind %s is a %s, its name the title', (kind, type) => {
    expect(toCsl(readSource({ name: 'A & B', kind }))).toStrictEqual({
      ...{ id: 'A & B', type, title: 'A & B' },
    });
  });

  it('has the DOI of a work, and of no body', () => {
    const sameAs = ['https://www.wikidata.org/wiki/Q42', 'https://doi.org/10.1000/1%3C2'];
    const told = { name: 'x', sameAs, url: 'https://example.org/' };
    expect(toCsl(readSource({ ...told, kind: 'dataset' })).DOI).toBe('10.1000/1<2');
    expect(toCsl(readSource({ ...told, kind: 'organization' }))).not.toHaveProperty('DOI');
  });

  it('tells no more than the page where the site keeps names and kinds private', () => {
    const told = { documentId: 'a', name: '', kind: undefined as never };
    expect(toCsl(readSource(told))).toStrictEqual({ id: 'a', type: 'document' });
  });
});

describe('references', () => {
  const items = [PLAN, SPEAKER].map(toCsl);
  const asked = { format: 'text', style: 'apa', language: 'en' } as const;

  it('keep the editor’s order, in the style and the language', async () => {
    const text = await referencesOf(items, asked);
    expect(text).toMatch(/^Harbour <plan> & co\..*March 1, 2026.*example\.org\/plan\nAna Lind/u);
    const german = await referencesOf(items, { ...asked, language: 'de-AT' });
    expect(german).toContain('1. März 2026');
    const unknown = await referencesOf(items, { ...asked, language: 'hy' });
    expect(unknown).toBe(text);
    const numbered = await referencesOf(items, { ...asked, style: 'vancouver' });
    expect(numbered).toMatch(/^1\. .*\n2\. {2}Ana Lind/u);
  });

  it.each<AttributionKind>([
    ...(['person', 'organization', 'government', 'media', 'document', 'agreement'] as const),
    ...(['event', 'dataset', 'other'] as const),
  ])('read well in APA for the kind %s, with and without an address', async (kind) => {
    const apa = (more: object) =>
      referencesOf([toCsl(readSource({ ...{ name: 'Five Rivers', kind }, ...more }))], asked);
    const day = { accessed: '2026-10-19', locator: 'p. 12' };
    const url = 'https://a.org/x';
    const copy = { archivedUrl: 'https://archive.org/x' };
    const what = kind === 'dataset' ? ' [Data set].' : '';
    expect(await apa({})).toBe(`Five Rivers. (n.d.).${what}\n`);
    expect(await apa({ url })).toBe(`Five Rivers. (n.d.).${what} ${url}\n`);
    expect(await apa({ url, ...copy, ...day })).toBe(
      `Five Rivers. (n.d.).${what} Retrieved October 19, 2026, from ${url}\n`,
    );
    expect(await apa({ url: null, ...copy, ...day })).toBe(
      `Five Rivers. (n.d.).${what} Retrieved October 19, 2026, from https://archive.org/x\n`,
    );
  });

  it('are safe in HTML whatever a source is called', async () => {
    const name = '</div><script>alert(1)</script><img src=x onerror=alert(1)> <i onclick="x">a</i>';
    const strange = toCsl(readSource({ name, documentId: 'a', url: 'https://a.org/"><script>' }));
    const html = await referencesOf([strange], { ...asked, format: 'html' });
    expect(html).toContain('csl-entry');
    expect(html).not.toMatch(/<(?:script|img|i\s)/u);
  });

  it('are refused in a style that there is not, with those that there are', async () => {
    const refused = referencesOf(items, { ...asked, style: 'chicago' });
    await expect(refused).rejects.toThrow('style: it takes one of "apa", "vancouver", "harvard1"');
  });

  it('are empty without sources', async () => {
    expect(await referencesOf([], asked)).toBe('');
  });
});
