import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { slugFromTitle } from '../../server/src/slugs/from-title';

const ROOT = path.resolve(__dirname, '../..');

/** Runs a line of a module of the demo's command, which Jest cannot load itself. */
function evaluate(module: string, expression: string): string {
  const code = `const demo = await import('./demo/run/${module}');
    try { console.log(${expression}); } catch (error) { console.log(error.message); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CMS_PORT: 'abc' },
  });
  return stdout + stderr;
}

/** The slugs of the English articles that the demo is filled with. */
function englishSlugs(): string[] {
  const folder = path.join(ROOT, 'demo/cms/content/articles');
  return readdirSync(folder).flatMap((name) => {
    const { locales } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      locales: Partial<Record<string, { title: string }>>;
    };
    return locales.en === undefined ? [] : [slugFromTitle(locales.en.title)];
  });
}

describe('the demo says what to do', () => {
  it('with the address of one of its own articles', () => {
    const login = "{ email: 'editor@example.org', password: 'secret' }";
    const urls = "siteUrl: 'http://localhost:4321', cmsUrl: 'http://localhost:1337'";
    const said = evaluate('greeting.mjs', `demo.greeting({ ${urls}, login: ${login} })`);
    const [, slug] = /localhost:1337\/api\/newsroom\/read\/(\S+)\?locale=en/.exec(said) ?? [];
    expect(englishSlugs()).toContain(slug);
  });

  it.each(['18.20.4', '20.18.0', '25.0.0'])('where Node.js is %s', (version) => {
    const said = evaluate('requirements.mjs', `demo.checkNode('${version}')`);
    expect(said).toContain(`This is Node.js ${version}`);
    expect(said).toContain('Install one of these');
  });

  it.each(['20.19.0', '22.3.0', '24.1.0'])('but not where Node.js is %s', (version) => {
    expect(evaluate('requirements.mjs', `demo.checkNode('${version}')`)).toBe('undefined\n');
  });

  it('where a port is no number', () => {
    const said = evaluate('requirements.mjs', "demo.portFrom('CMS_PORT', 1337)");
    expect(said).toContain('CMS_PORT is "abc"; it takes a port from 1024 to 65535.');
  });

  it('where the SQLite driver cannot be compiled', () => {
    const said = evaluate('install.mjs', "demo.explain('gyp ERR! find Python')");
    expect(said).toContain('a C++ compiler or Python is missing');
    expect(said).toContain('apt-get install python3 make g++');
  });

  it('but does not guess at other failures of the installation', () => {
    const said = evaluate('install.mjs', "demo.explain('npm error code ENOTFOUND')");
    expect(said).toBe('undefined\n');
  });
});
