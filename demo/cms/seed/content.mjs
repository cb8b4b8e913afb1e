import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../content/', import.meta.url);
const json = async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8'));

async function all(kind) {
  const files = await readdir(new URL(`${kind}/`, folder));
  const names = files.filter((name) => /\.json$/.test(name)).sort();
  return Promise.all(names.map((name) => json(`${kind}/${name}`)));
}

/** The demo's content, as the files hold it. */
export async function readContent() {
  return {
    attributions: await json('attributions.json'),
    articles: await all('articles'),
    explainers: await all('explainers'),
    covers: await json('covers/covers.json'),
  };
}

export const coverFile = (name) => readFile(new URL(`covers/${name}.svg`, folder));
