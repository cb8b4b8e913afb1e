import manifest from '../../../package.json';

/** What the admin panel and the server share with Strapi, which brings it in the version that it needs. */
const OF_STRAPI = ['react-intl', 'react-router-dom', 'styled-components'];

describe('a front end that installs the package for its client', () => {
  const { peerDependencies, peerDependenciesMeta: meta } = manifest;

  it('gets neither Strapi nor React with it: every peer is optional', () => {
    const optional = Object.entries(meta).filter(([, { optional: is }]) => is);
    expect(optional.map(([name]) => name)).toEqual(Object.keys(peerDependencies));
    expect(peerDependencies).toHaveProperty('@strapi/strapi');
  });

  it('may have the React that the parts are for, 18 or 19', () => {
    for (const name of ['react', 'react-dom'] as const) {
      expect(peerDependencies[name]).toBe('^18.0.0 || ^19.0.0');
    }
  });

  it('may have other versions of what only a Strapi site shares with the plugin', () => {
    // npm holds an optional peer that is installed against its range. What a Strapi site has of
    // these, Strapi’s own ranges say; of `ai`, the server says at boot which major it needs.
    const ranges: Record<string, string> = peerDependencies;
    for (const name of [...OF_STRAPI, 'ai']) expect(ranges[name]).toBe('*');
  });
});
