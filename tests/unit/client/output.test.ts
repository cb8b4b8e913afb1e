import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, type BuildOptions, type Format, type OutputFile } from 'esbuild';

const ROOT = path.resolve(__dirname, '../../..');

/** What a program that is a module of this kind does with the built client and components. */
const PROGRAM = `
  const markup = renderToStaticMarkup(createElement(Sources, {
    attributions: [{ documentId: 'a', name: 'Ministry', kind: 'other', url: null, description: null }],
  }));
  createNewsroom({ url: 'http://127.0.0.1:9', timeout: 5000 }).read('bridge').catch((error) => {
    console.log(error instanceof NewsroomError, error.kind, markup);
  });
`;

describe('the built client', () => {
  let folder: string;

  beforeAll(() => {
    // Inside the repository, where React is found.
    mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(path.join(ROOT, '.tmp/client-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const build = (entry: string, more: BuildOptions): OutputFile[] =>
    buildSync({
      entryPoints: [path.join(ROOT, 'client', entry)],
      bundle: true,
      target: 'es2022',
      external: ['react', 'react/jsx-runtime'],
      jsx: 'automatic',
      ...more,
    }).outputFiles ?? [];

  it('takes less than 3 KB, minified and compressed', () => {
    const options: BuildOptions = { minify: true, format: 'esm', write: false };
    const [file] = build('index.ts', options);
    const { length } = gzipSync(file?.contents ?? '');
    expect(length).toBeGreaterThan(1000);
    expect(length).toBeLessThan(3000);
  });

  it.each([
    ['index.ts', []],
    ['parts/index.ts', []],
    ['react/index.ts', ['react', 'react/jsx-runtime']],
  ])('imports of packages, in %s, %j', (entry, packages) => {
    const { metafile } = buildSync({
      ...{ entryPoints: [path.join(ROOT, 'client', entry)], bundle: true, write: false },
      ...{ packages: 'external', format: 'esm', jsx: 'automatic', metafile: true },
      absWorkingDir: ROOT,
    });
    const [output] = Object.values(metafile.outputs);
    const imported = new Set(output?.imports.map((one) => one.path));
    expect([...imported].sort()).toEqual(packages);
    for (const file of Object.keys(metafile.inputs)) expect(file).toMatch(/^(client|shared)\//);
  });

  it('needs no package, and nothing that only one platform has', () => {
    const options: BuildOptions = {
      format: 'esm',
      platform: 'neutral',
      write: false,
      external: [],
    };
    const [file] = build('index.ts', options);
    const code = Buffer.from(file?.contents ?? '').toString();
    expect(code).not.toMatch(/\b(import|require)\s*\(|\bfrom\s*["']|\b(process|Buffer|window)\b/);
  });

  it.each<[Format, string, (names: string, from: string) => string]>([
    ['esm', 'mjs', (names, from) => `import { ${names} } from '${from}';`],
    ['cjs', 'cjs', (names, from) => `const { ${names} } = require('${from}');`],
  ])('runs in Node as %s', (format, extension, bring) => {
    for (const entry of ['index.ts', 'react/index.ts']) {
      const outfile = path.join(folder, entry.replace('.ts', `.${extension}`));
      build(entry, { format, outfile });
    }
    const program = path.join(folder, `program.${extension}`);
    const lines = [
      bring('createNewsroom, NewsroomError', `./index.${extension}`),
      bring('Sources', `./react/index.${extension}`),
      bring('createElement', 'react'),
      bring('renderToStaticMarkup', 'react-dom/server'),
      PROGRAM,
    ];
    writeFileSync(program, lines.join('\n'));
    const output = execFileSync(process.execPath, [program], { encoding: 'utf8' });
    expect(output).toBe(
      'true unreachable <p class="newsroom-sources"><span class="newsroom-label">Based on:</span> ' +
        '<bdi>Ministry</bdi>.</p>\n',
    );
  });
});
