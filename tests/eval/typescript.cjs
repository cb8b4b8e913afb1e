// Lets `node -r` run this folder's TypeScript with the compiler the project already has; types are
// the type checker's business, so they are only stripped. What was stripped once is kept: tests
// start many processes.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { pid } = require('node:process');
const { version } = require('typescript/package.json');

const KEPT = path.join(module.path, '../../node_modules/.cache/newsroom-typescript');

/** With another compiler, or other options below, nothing that was kept is right any more. */
const compiled = createHash('sha256').update(version).update(fs.readFileSync(module.filename));

const strip = (source, file) => {
  const ts = require('typescript');
  return ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      inlineSourceMap: true,
    },
  }).outputText;
};

/** Written beside its place and moved there, so that no other process reads half of it. */
const keep = (file, text) => {
  const written = `${file}.${pid}`;
  fs.mkdirSync(KEPT, { recursive: true });
  fs.writeFileSync(written, text);
  fs.renameSync(written, file);
};

require.extensions['.ts'] = (module, file) => {
  const source = fs.readFileSync(file, 'utf8');
  const name = compiled.copy().update(file).update(source).digest('hex');
  const kept = path.join(KEPT, `${name}.js`);
  let text = fs.existsSync(kept) ? fs.readFileSync(kept, 'utf8') : undefined;
  if (text === undefined) keep(kept, (text = strip(source, file)));
  module._compile(text, file);
};
