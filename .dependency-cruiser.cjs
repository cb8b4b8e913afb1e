/** Who may know whom. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-knows-nobody',
      comment: 'The thinking is usable on its own: no Strapi, no room, no I/O.',
      severity: 'error',
      from: { path: '^server/src/core/' },
      to: { path: '^(server/src/(?!core/)|shared|admin|node_modules/@strapi|fs|node:)' },
    },
    {
      name: 'nobody-calls-reader-but-feeds-and-mcp',
      severity: 'error',
      from: { path: '^server/src/(?!reader/|feeds/|mcp/|index\\.ts)' },
      to: { path: '^server/src/reader/' },
    },
    {
      name: 'client-knows-contracts-only',
      comment: 'It runs in browsers: no package but React, and nothing of Strapi.',
      severity: 'error',
      from: { path: '^client/(?!copy-astro)' },
      to: { pathNot: '^(client/|shared/contracts/)|(^|/)node_modules/(@types/)?react/' },
    },
    {
      name: 'sides-meet-in-shared',
      comment: 'Server, admin and site share contracts, not code.',
      severity: 'error',
      from: { path: '^(server|admin|demo/site)/' },
      to: {
        path: '^(server|admin|demo/site)/',
        pathNot: '^$1/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
