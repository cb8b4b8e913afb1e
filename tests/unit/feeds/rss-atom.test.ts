import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import Parser from 'rss-parser';
import { atom } from '../../../server/src/feeds/atom';
import { rss } from '../../../server/src/feeds/rss';
import { withoutForbidden } from '../../../server/src/feeds/xml';
import { bare, CHANNEL, CLEAN_TEXT, item, listOf, STRANGE_TEXT, textOf } from './items';
import { childrenOf, readXml, textIn } from './xml-tree';

const FORMATS = [
  ['RSS', rss],
  ['Atom', atom],
] as const;

const CORRECTIONS = [
  {
    date: '2026-03-02T09:00:00.000Z',
    kind: 'correction' as const,
    text: 'The mayor is Ann & not Eve.',
  },
  { date: '2026-03-01T09:00:00.000Z', kind: 'update' as const, text: 'The vote is over.' },
];

describe.each(FORMATS)('a feed in %s', (name, write) => {
  it('is read by two other parsers as it was meant', async () => {
    const xml = await textOf(write(CHANNEL, listOf(item(), bare('Second'))));
    const [first, second] = (await new Parser().parseString(xml)).items;
    expect(first).toMatchObject({
      title: 'Harbour <opens> & "grows"',
      link: 'https://news.example.org/en/open-harbour?a=1&b=2',
      isoDate: '2026-03-01T08:00:00.000Z',
    });
    expect(second).toMatchObject({ title: 'Second' });
    const feed = parseFeed(xml);
    expect(feed).toMatchObject({
      title: CHANNEL.title,
      language: 'en',
      self: CHANNEL.self,
      url: CHANNEL.home,
    });
    const [parsed] = feed.items;
    expect(parsed?.toJSON()).toMatchObject({
      title: 'Harbour <opens> & "grows"',
      published: '2026-03-01T08:00:00.000Z',
      // Of RSS it does not read Atom's element.
      ...(name === 'Atom' ? { updated: '2026-03-02T08:00:00.000Z' } : {}),
      media: [
        { url: 'https://cms.example.org/uploads/harbour.png?v=1&w=2', mimeType: 'image/png' },
      ],
      authors: [{ name: 'Hanna Merrow & Ann O’Neil' }],
      categories: [{ term: 'World & <Region>' }],
    });
  });

  it('names the sources, and shows the image with its caption', async () => {
    const root = readXml(await textOf(write(CHANNEL, listOf(item()))));
    const [entry] = name === 'RSS' ? childrenOf(only(root), 'item') : childrenOf(root, 'entry');
    if (entry === undefined) throw new Error('There is no item');
    expect(childrenOf(entry, 'dc:source').map(({ text }) => text)).toEqual([
      'Ministry of Sea & Sky',
      'A person',
    ]);
    const [media] = childrenOf(entry, 'media:content');
    expect(media?.attributes).toMatchObject({ width: '1600', height: '900', medium: 'image' });
    expect(textIn(media, 'media:description')).toBe('The harbour & the "crane"');
  });

  it('says what was put right, the newest first', async () => {
    const xml = await textOf(write(CHANNEL, listOf(item({ corrections: CORRECTIONS }))));
    const [parsed] = (await new Parser().parseString(xml)).items;
    const text = parsed?.contentSnippet ?? parsed?.summary ?? '';
    expect(text).toContain('2026-03-02: The mayor is Ann & not Eve.');
    expect(text.indexOf('2026-03-02')).toBeLessThan(text.indexOf('2026-03-01: The vote'));
  });

  it('is well-formed whatever the texts hold, and keeps all that XML can', async () => {
    const strange = item({ title: STRANGE_TEXT, author: STRANGE_TEXT, section: STRANGE_TEXT });
    const root = readXml(await textOf(write(CHANNEL, listOf(strange))));
    const [entry] = name === 'RSS' ? childrenOf(only(root), 'item') : childrenOf(root, 'entry');
    expect(textIn(entry, 'title')).toBe(CLEAN_TEXT);
  });

  it('is well-formed with any text in any place', async () => {
    const any = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(any, any, async (title, summary) => {
        const xml = await textOf(
          write({ ...CHANNEL, title }, listOf(item({ title, summary, section: summary }))),
        );
        const root = readXml(xml);
        const [entry] = name === 'RSS' ? childrenOf(only(root), 'item') : childrenOf(root, 'entry');
        expect(textIn(entry, 'title')).toBe(withoutForbidden(title));
      }),
    );
  });

  it('is one with nothing in it', async () => {
    const xml = await textOf(write({ ...CHANNEL, updated: null, logo: null }, listOf()));
    expect((await new Parser().parseString(xml)).items).toEqual([]);
  });
});

const only = ({ children: [channel] }: ReturnType<typeof readXml>) => {
  if (channel?.name !== 'channel') throw new Error('There is no channel');
  return channel;
};

describe('what the specifications require', () => {
  it('is in RSS: of a channel its title, link and description, of an enclosure its three', async () => {
    const channel = only(readXml(await textOf(rss(CHANNEL, listOf(item(), bare())))));
    for (const name of ['title', 'link', 'description']) expect(textIn(channel, name)).toBeTruthy();
    const [first, second] = childrenOf(channel, 'item');
    expect(childrenOf(first ?? channel, 'enclosure')[0]?.attributes).toEqual({
      url: 'https://cms.example.org/uploads/harbour.png?v=1&w=2',
      ...{ length: '12340', type: 'image/png' },
    });
    expect(childrenOf(first ?? channel, 'guid')[0]).toMatchObject({
      attributes: { isPermaLink: 'false' },
      text: 'abc:en',
    });
    expect(textIn(first, 'pubDate')).toBe('Sun, 01 Mar 2026 08:00:00 +0000');
    expect(textIn(first, 'atom:updated')).toBe('2026-03-02T08:00:00.000Z');
    // An item has a title or a description, also where both are empty.
    expect(textIn(second, 'title')).toBe('');
  });

  it('does not take a summary for HTML in RSS', async () => {
    const channel = only(readXml(await textOf(rss(CHANNEL, listOf(item())))));
    const [first] = childrenOf(channel, 'item');
    expect(textIn(first, 'description')).toBe(
      "Ships &lt; boats &amp; &quot;more&quot; than 'ever'.",
    );
  });

  it('is in Atom: of feed and entry an id, a title and the time of the last change', async () => {
    const feed = readXml(await textOf(atom(CHANNEL, listOf(item(), bare()))));
    for (const element of [feed, ...childrenOf(feed, 'entry')]) {
      expect(textIn(element, 'id')).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
      expect(childrenOf(element, 'title')).toHaveLength(1);
      expect(textIn(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
    }
    expect(textIn(childrenOf(feed, 'author')[0], 'name')).toBe(CHANNEL.publication);
  });
});
