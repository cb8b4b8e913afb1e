import { toJsonLd } from '../../../server/src/reader/json-ld';
import type { ReadAttribution } from '../../../shared/contracts';
import { page } from './pages';
import { fromEachKind, SETTINGS, source } from './sources';

describe('the sources of an article in schema.org’s terms', () => {
  it('has each source under how it is used', () => {
    const { isBasedOn, citation, mentions } = toJsonLd(fromEachKind(), SETTINGS);
    const typesOf = (list: unknown) => (list as { '@type': string }[]).map((one) => one['@type']);
    expect(typesOf(isBasedOn)).toEqual(['CreativeWork', 'CreativeWork', 'Dataset']);
    expect(citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'A source: media',
        url: 'https://example.org/media',
      },
    ]);
    expect(typesOf(mentions)).toEqual([
      ...['Person', 'Organization', 'GovernmentOrganization', 'Event', 'Thing'],
    ]);
  });

  it('has a work under what the editor told of its use, with where it was cited and is kept', () => {
    const archivedUrl = 'https://web.archive.org/web/2026/https://example.org/dataset';
    const attributions = [
      source('document', { use: ['quoted', 'background'] }),
      source('agreement', { use: ['quoted', 'document'] }),
      source('dataset', { use: ['figures'], citedUrl: 'https://example.org/then', archivedUrl }),
      source('media', { use: ['figures'] }),
    ];
    const jsonLd = toJsonLd(page({ attributions }), SETTINGS);
    expect(jsonLd['citation']).toMatchObject([{ name: 'A source: document' }]);
    expect(jsonLd['isBasedOn']).toMatchObject([
      { '@type': 'CreativeWork', url: 'https://example.org/agreement' },
      { '@type': 'Dataset', url: 'https://example.org/then', archivedAt: archivedUrl },
      { name: 'A source: media' },
    ]);
  });

  it('mentions people and bodies whatever they are used for, by their own addresses', () => {
    const sameAs = ['https://www.wikidata.org/wiki/Q42'];
    const use = ['quoted' as const, 'document' as const];
    const told = { use, sameAs, citedUrl: 'https://example.org/then' };
    const attributions = [source('person', told), source('government', told)];
    const { mentions, citation, isBasedOn } = toJsonLd(page({ attributions }), SETTINGS);
    expect(mentions).toMatchObject([
      { '@type': 'Person', url: 'https://example.org/person', sameAs },
      { '@type': 'GovernmentOrganization', url: 'https://example.org/government', sameAs },
    ]);
    expect([citation, isBasedOn]).toEqual([undefined, undefined]);
  });

  it('has no source whose name the site keeps private, and one whose kind it does as a thing', () => {
    const { name: _name, ...nameless } = source('person');
    const { kind: _kind, ...kindless } = source('person');
    const attributions = [nameless, kindless] as ReadAttribution[];
    const { mentions } = toJsonLd(page({ attributions }), SETTINGS);
    expect(mentions).toEqual([
      { '@type': 'Thing', name: 'A source: person', url: 'https://example.org/person' },
    ]);
  });
});
