import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AdminApi } from './helpers/admin';
import {
  buildApplication,
  createApplication,
  lockedPackages,
  outputOf,
  packPlugin,
  startApplication,
  typeErrors,
} from './helpers/application';
import { freePort, newFolder, removeFolder } from './helpers/demo';

const INSTALL_AND_BUILD = 900_000;

describe('the packed plugin in a new Strapi application', () => {
  let folder: string;
  let tarball: string;
  let server: ChildProcess | undefined;
  let url: string;
  let admin: AdminApi;

  beforeAll(async () => {
    folder = newFolder();
    tarball = packPlugin(folder);
    createApplication(folder, tarball);
    buildApplication(folder);
    const port = await freePort();
    url = `http://localhost:${port}`;
    server = await startApplication(folder, port);
    admin = await AdminApi.registerFirst(url, {
      email: 'admin@example.org',
      password: 'Deadline-17-20',
    });
  }, INSTALL_AND_BUILD);

  afterAll(async () => {
    await new Promise((resolve) => {
      if (!server) return resolve(undefined);
      server.once('close', resolve);
      server.kill('SIGTERM');
    });
    removeFolder(folder);
  });

  it('ships the built code, its types, and nothing else', () => {
    const plugin = path.join(folder, 'node_modules/strapi-plugin-newsroom');
    // npm adds `node_modules` where the application has other versions of a dependency.
    const shipped = readdirSync(plugin).filter((name) => name !== 'node_modules');
    expect(shipped.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const { exports } = JSON.parse(readFileSync(path.join(plugin, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const entry of Object.values(exports)) {
      const files =
        typeof entry === 'string'
          ? [entry]
          : Object.entries(entry)
              .filter(([condition]) => condition !== 'source')
              .map(([, file]) => file);
      for (const file of files) expect(() => readFileSync(path.join(plugin, file))).not.toThrow();
    }
  });

  it('uses the copies of shared packages that Strapi uses', () => {
    // A second copy of the errors would turn a 403 into a 500, one of React Intl break the form.
    for (const name of ['@strapi/utils', 'react-intl']) {
      const second = path.join(folder, 'node_modules/@strapi/admin/node_modules', name);
      expect(existsSync(second)).toBe(false);
    }
  });

  it('brings a front end neither Strapi nor React', () => {
    const names = lockedPackages(tarball);
    expect(names).toContain('strapi-plugin-newsroom');
    expect(names.filter((name) => /^@strapi\/|^react|^styled-components$/u.test(name))).toEqual([]);
  });

  it.each([
    [{ react: '^19.0.0', 'react-dom': '^19.0.0' }],
    [{ 'react-intl': '^7.0.0', 'react-router-dom': '^7.0.0', ai: '^5.0.0' }],
  ])('is installed beside what a front end has, and no Strapi has: %j', (others) => {
    const names = lockedPackages(tarball, others);
    expect(names).toEqual(expect.arrayContaining(Object.keys(others)));
    expect(names).not.toContain('@strapi/strapi');
  });

  it('types the answers of its API for a front end', async () => {
    const errors = await typeErrors(
      folder,
      `import type { ReadResponse } from 'strapi-plugin-newsroom/strapi-server';
       export const titleOf = (page: ReadResponse): string => page.data.article.title;
       // @ts-expect-error a title is no number
       export const wrong = (page: ReadResponse): number => page.data.article.title;`,
    );
    expect(errors).toBe('');
  });

  it('brings its content types without any configuration', async () => {
    const { data } = await admin.get<{ uid: string; isDisplayed: boolean }[]>(
      '/content-manager/content-types',
    );
    const shown = data.filter(({ isDisplayed }) => isDisplayed).map(({ uid }) => uid);
    expect(shown).toEqual(
      expect.arrayContaining(['plugin::newsroom.article', 'plugin::newsroom.attribution']),
    );
    expect(shown).not.toContain('plugin::newsroom.summary');
  });

  it('arranges the edit view for an editor', async () => {
    const { data } = await admin.get<{
      contentType: {
        layouts: { list: string[]; edit: { name: string }[][] };
        metadatas: Record<string, { edit: { label: string } }>;
      };
    }>('/content-manager/content-types/plugin::newsroom.article/configuration');
    const { layouts, metadatas } = data.contentType;
    expect(layouts.list).toEqual(['title', 'section', 'byline', 'datePublished']);
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toContainEqual([
      'attributions',
      'related',
    ]);
    expect(metadatas['title']?.edit.label).toBe('Headline');
  });

  it('sums up what is saved', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const { data } = await admin.post<{ slug: string; summary: string; summaryOrigin: string }>(
      '/content-manager/collection-types/plugin::newsroom.article',
      {
        title: 'Ferry link reopens after storm repairs',
        body: [
          paragraph(
            'The ferry between Holm and the mainland sailed again on Friday after three weeks of repairs. Engineers replaced the ramp that a storm had torn off on 2 November.',
          ),
          paragraph(
            'The repair cost 2.4 million crowns, which the harbour authority paid from its reserve. Forty families on the island had been supplied by a fishing boat in the meantime.',
          ),
          paragraph(
            'The authority will decide in spring whether to build a second ramp. “One storm must not cut off an island again,” said its director, Signe Dahl.',
          ),
        ],
      },
    );
    expect(data.slug).toBe('ferry-link-reopens-after-storm-repairs');
    expect(data.summary).toContain('The ferry between Holm and the mainland');
    expect(data.summaryOrigin).toBe('extractive');
  });

  it('sums up an article of the site’s own type, in Markdown, and gives it a slug', async () => {
    const { data } = await admin.post<{ slug: string; standfirst: string }>(
      '/content-manager/collection-types/api::post.post',
      {
        headline: 'Night buses return to the hill districts',
        text: [
          '## What changes',
          'Night buses will run to the hill districts again from **1 March**, after a pause of two years. The council voted 21 to 9 for the plan on Monday.',
          'Three lines leave the station every forty minutes until four in the morning. A ticket costs as much as by day.',
          'The service costs 1.2 million crowns a year, half of which the region pays. The council will count passengers until October and then decide whether it stays.',
        ].join('\n\n'),
      },
    );
    expect(data.slug).toBe('night-buses-return-to-the-hill-districts');
    expect(data.standfirst).toMatch(/Night buses will run|The council/u);
    expect(data.standfirst).not.toMatch(/[*#]/u);
  });

  it.each([
    ['require', `const { readText, summarize } = require('strapi-plugin-newsroom/core');`],
    ['import', `import { readText, summarize } from 'strapi-plugin-newsroom/core';`],
  ])('gives its summariser to a script by `%s`', async (kind, load) => {
    const text = ['The bridge opens on Monday.', 'It cost 4 million.', 'Lorries may not use it.'];
    const script = `${load}
      const text = readText(${JSON.stringify(text.join(' '))}, { format: 'plain', locale: 'en' });
      console.log(summarize(text, { sentences: 1 }).text);`;
    const file = path.join(folder, `summarize.${kind === 'import' ? 'mjs' : 'cjs'}`);
    writeFileSync(file, script);
    expect(text).toContain((await outputOf(folder, [file])).trim());
  });

  it('asks for a permission before it gives a page out', async () => {
    const response = await fetch(`${url}/api/newsroom/read/ferry-link-reopens-after-storm-repairs`);
    expect(response.status).toBe(403);
  });

  it('has its part of the admin panel in the build', () => {
    const chunks = path.join(folder, 'build');
    const files = readdirSync(chunks, { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(chunks, file), 'utf8'));
    expect(code.some((text) => text.includes('Краткое изложение'))).toBe(true);
  });
});
