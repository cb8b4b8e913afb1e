import { currentCommand } from '../../../server/src/strapi/command';

describe('the command of Strapi’s program', () => {
  it.each([
    [['node', '/site/node_modules/.bin/strapi', 'export', '--file', 'x'], 'export'],
    [['node', '/site/node_modules/@strapi/strapi/bin/strapi.js', '--debug', 'start'], 'start'],
    [['node', '/site/node_modules/.bin/strapi'], undefined],
    [['node', '/site/server.js', 'export'], undefined],
    [['node'], undefined],
  ])('of %j is %s', (argv, command) => {
    expect(currentCommand(argv)).toBe(command);
  });
});
