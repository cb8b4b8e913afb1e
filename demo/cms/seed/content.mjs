import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../content/', import.meta.url);
const json = async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8'));

/** The demo's content, as the files hold it. */
export async function readContent() {
  const files = (await readdir(new URL('articles/', folder))).filter((name) =>
    /\.json$/.test(name),
  );
  return {
    attributions: await json('attributions.json'),
    articles: await Promise.all(files.sort().map((name) => json(`articles/${name}`))),
    covers: await json('covers/covers.json'),
  };
}

export const coverFile = (name) => readFile(new URL(`covers/${name}.svg`, folder));
