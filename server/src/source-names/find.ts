import type { Core } from '@strapi/strapi';
import type {
  FallenSource,
  FindSourcesRequest,
  FoundSourcesInText,
  LikeSource,
  LikeSourcesRequest,
} from '../../../shared/contracts';
import { FALLEN_STATES } from '../attribution/states';
import { createKnownSources, keysIn } from '../core/sources';
import { primaryLanguage, readText } from '../core/text';
import type { Rights } from '../desk/rights';
import { readableSources } from '../source-states/sources';
import { textLanguage } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import { candidatesFor, sourcesInText, wordsOf } from './in-text';
import { tellingWords } from './like';
import { readableNames, readSources, toKnown } from './readable';
import { SourceNames, type FoundName } from './store';

/** Words by which like names are looked for. */
const MOST_WORDS = 6;

/** The sources that a text names, as far as the user may read them. */
export async function findInText(
  strapi: Core.Strapi,
  type: ArticleType,
  { locale, article, linked }: FindSourcesRequest,
  rights: Rights,
): Promise<FoundSourcesInText> {
  const text = readText(article.body, {
    ...{ format: type.body, title: article.title },
    locale: await textLanguage(strapi, locale),
  });
  const names = await new SourceNames(strapi).withKeys(keysIn(wordsOf(text), text.language));
  const ids = names.map(({ documentId }) => documentId);
  const sources = await readSources(strapi, [...ids, ...linked], rights);
  const stored = { names: readableNames(names, sources, rights), sources, linked };
  return { ...sourcesInText(text, stored), fallen: await fallenAmong(strapi, linked, rights) };
}

/** Those of some sources that are withdrawn, corrected or dead, where the user may read that of them. */
async function fallenAmong(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  rights: Rights,
): Promise<FallenSource[]> {
  const mayRead = ['name', 'state'].every((field) => rights.sources.may('read', field));
  if (documentIds.length === 0 || !mayRead) return [];
  const where = { documentId: { $in: documentIds }, state: { $in: FALLEN_STATES } };
  const found = await readableSources(strapi, rights, where);
  return documentIds.flatMap((id) => {
    const source = found.get(id);
    return source?.state == null ? [] : { ...source, state: source.state };
  });
}

/** Sources that may be the one that is to be created, those with one of the very names first. */
export async function findLike(
  strapi: Core.Strapi,
  { names: wanted, locale }: LikeSourcesRequest,
  rights: Rights,
): Promise<LikeSource[]> {
  const language = primaryLanguage(await textLanguage(strapi, locale));
  const store = new SourceNames(strapi);
  const found = [
    ...(await store.withKeys(keysIn(wanted.join('\n'), language))),
    ...(await store.withWords(tellingWords(wanted, MOST_WORDS))),
  ];
  const ids = found.map(({ documentId }) => documentId);
  const sources = await readSources(strapi, ids, rights);
  const names = readableNames(found, sources, rights);
  const same = withVeryName(wanted, names, language);
  const like = candidatesFor(wanted, language, { names, sources });
  return [
    ...same.flatMap((id) => sources.get(id) ?? []).map((card) => ({ ...card, isSame: true })),
    ...like
      .filter(({ documentId }) => !same.includes(documentId))
      .map((card) => ({ ...card, isSame: false })),
  ];
}

/** documentIds of sources that have one of these names. */
function withVeryName(
  wanted: readonly string[],
  names: readonly FoundName[],
  language: string,
): string[] {
  const known = createKnownSources(toKnown(names));
  const found = wanted.flatMap((name) =>
    known
      .find(name, language)
      .filter(({ start, end }) => start === 0 && end === name.length)
      .map(({ id }) => id),
  );
  return [...new Set(found)];
}
