import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CorrectionKind, ReadAttribution, ReadSummary } from '../../../client';
import { Corrections, JsonLd, Neighbours, Sources, SummaryDisclosure } from '../../../client/react';
import { readSource } from '../../helpers/sources';
import { all, one, parsePage } from './page';
import { newsPage, SUMMARY } from './server';

const render = (part: ReactElement) => parsePage(renderToStaticMarkup(part));

describe('SummaryDisclosure', () => {
  const show = (summary: Partial<ReadSummary>, more = {}) =>
    render(createElement(SummaryDisclosure, { summary: { ...SUMMARY, ...summary }, ...more }));

  it('is closed, and opened by its headline', () => {
    const details = one(show({}), 'details');
    expect(details.attributes).toEqual({ class: 'newsroom-summary newsroom-above' });
    expect(details.children[0]?.name).toBe('summary');
    expect(one(details, 'summary').text).toBe('No time to read? Get a summary');
  });

  it('lists points', () => {
    const page = show({});
    expect(all(one(page, 'ul'), 'li').map(({ text }) => text)).toEqual(SUMMARY.points);
    expect(all(page, '.newsroom-text')).toEqual([]);
  });

  it.each([
    ['where that is asked for', {}, { form: 'paragraph' }],
    ['where there is but one point', { points: ['The bridge is open.'] }, {}],
    ['where there are none', { points: [] }, {}],
  ])('is one text %s', (_when, summary, more) => {
    const page = show(summary, more);
    expect(one(page, '.newsroom-text').text).toBe(SUMMARY.text);
    expect(all(page, 'ul')).toEqual([]);
  });

  it('says beside its headline that a machine wrote it, where readers have to be told', () => {
    const headline = one(show({ origin: 'model', label: 'required' }), 'summary');
    expect(headline.text).toBe('No time to read? Get a summary Written by a machine');
  });

  it.each(['not required', 'undetermined', null] as const)(
    'has no such label where it is %s',
    (label) => {
      expect(one(show({ origin: 'model', label }), 'summary').text).not.toContain('machine');
    },
  );

  it.each([
    ['extractive', 'Summary made automatically from sentences of the article'],
    ['model', 'Summary written by a language model'],
    ['human', 'Summary written by the editors'],
    ['api', 'Summary that came in with the article'],
  ] as const)('says where it came from: %s', (origin, words) => {
    expect(all(show({ origin }), '.newsroom-note').map(({ text }) => text)).toEqual([words]);
  });

  it('says nothing of that where the site keeps it private', () => {
    expect(all(show({ origin: null, label: null }), '.newsroom-note')).toEqual([]);
  });

  it('says who reviewed it and how to reach them, whatever they are called', () => {
    const review = {
      reviewedAt: '2026-10-06T08:00:00.000Z',
      responsible: '{contact} & $& <b>',
      contact: 'desk@example.org',
    };
    const notes = all(show({ review }, { lang: 'en-GB' }), '.newsroom-note');
    const said = notes.at(-1)?.text ?? '';
    expect(said.replace(/[\u2068\u2069]/g, '')).toBe(
      'Reviewed by {contact} & $& <b> (desk@example.org), 6 October 2026',
    );
    // Isolated, so that a name in another script does not change the order of what follows.
    expect(said).toContain(', \u20686 October 2026\u2069');
  });

  it('is told from the one above by ear where it stands below the text', () => {
    const details = one(show({}, { place: 'below', className: 'no-print' }), 'details');
    expect(details.attributes['class']).toBe('newsroom-summary newsroom-below no-print');
    expect(one(details, '.newsroom-spoken').text).toBe(', again after the article');
  });

  it('is nothing without a summary', () => {
    expect(render(createElement(SummaryDisclosure, { summary: null })).children).toEqual([]);
  });

  it('takes words of the page’s own', () => {
    const texts = { summaryPrompt: 'In short', summaryOrigin: { extractive: 'By rule' } };
    const page = show({}, { lang: 'de', texts });
    expect(one(page, 'summary').text).toBe('In short');
    expect(one(page, '.newsroom-note').text).toBe('By rule');
  });
});

describe('Sources', () => {
  const source = (name: string, url: string | null, more: Partial<ReadAttribution> = {}) =>
    readSource({ name, kind: 'government', url, ...more });
  const show = (attributions: ReadAttribution[], lang?: string) =>
    render(createElement(Sources, { attributions, lang }));

  it('is one line that names them in order', () => {
    const page = show([source('A', 'https://a.example.org/'), source('B', null)]);
    expect(one(page, 'p').text).toBe('Based on: A; B.');
    expect(all(page, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      'https://a.example.org/',
    ]);
  });

  it('says where in a source, and links what was cited and the copy of it', () => {
    const archivedUrl = 'https://web.archive.org/a';
    const page = show([
      source('A', 'https://a.example.org/', {
        citedUrl: 'https://a.example.org/v1',
        locator: 'p. 12',
      }),
      source('B', null, { locator: '03:15', archivedUrl }),
      source('C', null, { archivedUrl }),
    ]);
    expect(one(page, 'p').text).toBe(
      'Based on: A (p. 12); B (03:15; archived copy); C (archived copy).',
    );
    expect(all(page, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      ...['https://a.example.org/v1', archivedUrl, archivedUrl],
    ]);
  });

  it('takes nothing but an address of the web for a link', () => {
    const told = { citedUrl: 'javascript:alert(1)', archivedUrl: 'javascript:alert(1)' };
    const page = show([source('A', 'https://a.example.org/', told)]);
    expect(one(page, 'p').text).toBe('Based on: A.');
    expect(one(page, 'a').attributes['href']).toBe('https://a.example.org/');
  });

  it('lets each name run in its own direction', () => {
    const page = show([source('وزارة', 'https://a.example.org/'), source('دائرة', null)]);
    expect(one(page, 'a').attributes['dir']).toBe('auto');
    expect(one(page, 'bdi').text).toBe('دائرة');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'JAVASCRIPT:alert(1)'])(
    'makes no link of %s',
    (url) => {
      const page = show([source('A', url)]);
      expect(all(page, 'a')).toEqual([]);
      expect(one(page, 'bdi').text).toBe('A');
    },
  );

  it('has the language’s own signs', () => {
    const page = show([source('甲', null, { locator: '第12页' }), source('乙', null)], 'zh-Hans');
    expect(one(page, 'p').text).toBe('消息来源： 甲（第12页）；乙。');
  });

  it('is nothing without sources', () => {
    expect(show([]).children).toEqual([]);
  });
});

describe('Neighbours', () => {
  const { article } = newsPage('tram', 'The tram');
  const href = ({ type, slug }: { type: string; slug: string }) => `/${type}/${slug}`;

  it('are links to the previous and the next article by title, in a named landmark', () => {
    const next = { ...article, slug: 'ferry', title: 'The ferry' };
    const nav = one(
      render(createElement(Neighbours, { previous: article, next, href, lang: 'fr' })),
      'nav',
    );
    expect(nav.attributes['aria-label']).toBe('Article précédent et article suivant');
    expect(
      all(nav, 'a').map(({ attributes: { rel, href: to }, text }) => ({ rel, to, text })),
    ).toEqual([
      { rel: 'prev', to: '/article/tram', text: 'Précédent The tram' },
      { rel: 'next', to: '/article/ferry', text: 'Suivant The ferry' },
    ]);
  });

  it('are one link where there is only one', () => {
    const page = render(createElement(Neighbours, { previous: null, next: article, href }));
    expect(one(page, 'a').attributes['rel']).toBe('next');
  });

  it('are nothing where there are none', () => {
    const page = render(createElement(Neighbours, { previous: null, next: null, href }));
    expect(page.children).toEqual([]);
  });
});

describe('Corrections', () => {
  const show = (kinds: CorrectionKind[], more = {}) => {
    const corrections = kinds.map((kind, index) => ({
      date: `2026-10-0${index + 1}T22:30:00.000Z`,
      kind,
      text: `Text ${index + 1}`,
    }));
    return render(createElement(Corrections, { corrections, ...more }));
  };

  it('are a list with dates and kinds, in a region with a name', () => {
    const section = one(show(['clarification', 'correction'], { lang: 'en-GB' }), 'section');
    const heading = one(section, 'h2');
    expect(section.attributes['aria-labelledby']).toBe(heading.attributes['id']);
    expect(heading.text).toBe('Corrections');
    expect(
      all(section, 'li').map((item) => [
        one(item, 'strong').text,
        one(item, 'time').text,
        one(item, 'time').attributes['datetime'],
        one(item, '.newsroom-text').text,
      ]),
    ).toEqual([
      ['Clarification', '1 October 2026', '2026-10-01T22:30:00.000Z', 'Text 1'],
      ['Correction', '2 October 2026', '2026-10-02T22:30:00.000Z', 'Text 2'],
    ]);
  });

  it('have the day of the newsroom’s own clock', () => {
    const page = show(['update'], { lang: 'en-GB', timeZone: 'Asia/Yerevan' });
    expect(one(page, 'time').text).toBe('2 October 2026');
  });

  it.each([
    ['ar', 'تصويب'],
    ['de', 'Korrektur'],
    ['es', 'Corrección'],
    ['fr', 'Correction'],
    ['hy', 'Ուղղում'],
    ['az', 'Düzəliş'],
    ['ru', 'Исправление'],
    ['tr', 'Düzeltme'],
    ['zh', '更正'],
    ['ka', 'Correction'],
  ])('have their kinds in %s: %s', (lang, kind) => {
    expect(one(show(['correction'], { lang }), 'strong').text).toBe(kind);
  });

  it('are nothing where there are none', () => {
    expect(show([]).children).toEqual([]);
  });
});

describe('JsonLd', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The </script><script>alert(1)</script> <!-- & \u2028\u2029 "é"',
  } as const;

  it('is a script that says what the data says', () => {
    const script = one(render(createElement(JsonLd, { data, nonce: 'n1' })), 'script');
    expect(script.attributes).toEqual({ type: 'application/ld+json', nonce: 'n1' });
    expect(JSON.parse(script.text)).toEqual(data);
  });

  it('cannot be ended by what is in it', () => {
    const html = renderToStaticMarkup(createElement(JsonLd, { data }));
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(html).not.toMatch(/<!--|\u2028|\u2029/);
  });

  it('is nothing without data', () => {
    expect(render(createElement(JsonLd, { data: null })).children).toEqual([]);
  });
});
