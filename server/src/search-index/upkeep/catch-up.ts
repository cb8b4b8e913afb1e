import type { TextRef } from '../store';
import { syncArticles, type IndexedArticles, type ReadArticles, type Upkeep } from './upkeep';

/** Rows that are compared with the index at a time, without their texts. */
const CHECKED = 1000;
/** Articles in one transaction; only these are in memory with their texts. */
const SYNCED = 50;

/** Whether something else has to be done instead: what is left over waits for the next start. */
type IsStopped = () => boolean;

/** Repairs what the index has missed: rows written past the plugin, or while it was not there. */
export async function catchUp(upkeep: Upkeep, isStopped: IsStopped): Promise<void> {
  const { index, indexed } = upkeep;
  const { errorAt } = await index.readState();
  for (const articles of indexed) await addMissing(upkeep, articles, isStopped);
  await forgetDeleted(upkeep, isStopped);
  // What a save could not write meanwhile may not be repaired.
  if (!isStopped()) {
    await index.writeState({ error: null }, (state) => state.errorAt === errorAt);
  }
}

async function addMissing(
  upkeep: Upkeep,
  articles: IndexedArticles,
  isStopped: IsStopped,
): Promise<void> {
  const { type, versions } = articles;
  let { stamps, last } = await versions.stampsAfter(0, CHECKED);
  while (stamps.length > 0 && !isStopped()) {
    const outdated = await upkeep.index.outdated(type.uid, stamps);
    await syncInBatches(upkeep, articles, outdated, isStopped);
    ({ stamps, last } = await versions.stampsAfter(last, CHECKED));
  }
}

async function forgetDeleted(upkeep: Upkeep, isStopped: IsStopped): Promise<void> {
  const { index } = upkeep;
  let texts = await index.walk(0, CHECKED);
  while (texts.length > 0 && !isStopped()) {
    for (const [uid, ofType] of byType(texts)) {
      const orphans = await orphansOf(upkeep, uid, ofType);
      await syncInBatches(upkeep, articlesOf(upkeep, uid), orphans, isStopped);
    }
    texts = await index.walk(texts.at(-1)?.textId ?? 0, CHECKED);
  }
}

/** Forgets the articles of a language whose rows were deleted past the Document Service. */
export async function forgetLanguage(
  upkeep: Upkeep,
  locale: string,
  isStopped: IsStopped,
): Promise<void> {
  let texts = await upkeep.index.inLanguage(locale, 0, CHECKED);
  while (texts.length > 0 && !isStopped()) {
    for (const [uid, ofType] of byType(texts)) {
      await syncInBatches(upkeep, articlesOf(upkeep, uid), documentIdsOf(ofType), isStopped);
    }
    texts = await upkeep.index.inLanguage(locale, texts.at(-1)?.textId ?? 0, CHECKED);
  }
}

function byType(texts: TextRef[]): Map<string, TextRef[]> {
  const parts = new Map<string, TextRef[]>();
  for (const text of texts) parts.set(text.type, [...(parts.get(text.type) ?? []), text]);
  return parts;
}

const documentIdsOf = (texts: TextRef[]) => [...new Set(texts.map((text) => text.documentId))];

/** The articles of which the index has a row that is there no longer. */
async function orphansOf({ indexed }: Upkeep, uid: string, texts: TextRef[]): Promise<string[]> {
  const articles = indexed.find(({ type }) => type.uid === uid);
  if (articles === undefined) return documentIdsOf(texts);
  const existing = await articles.versions.existing(texts.flatMap(rowsOf));
  return documentIdsOf(texts.filter((text) => !rowsOf(text).every((id) => existing.has(id))));
}

const rowsOf = ({ draftRow, publishedRow }: TextRef): number[] =>
  [draftRow, publishedRow].filter((id) => id !== null);

/** Of a type that is no longer in the index there is nothing to read. */
function articlesOf({ indexed }: Upkeep, uid: string): ReadArticles {
  const known = indexed.find(({ type }) => type.uid === uid);
  if (known !== undefined) return known;
  const reader = () => Promise.resolve(() => Promise.resolve([]));
  return { type: { uid, body: 'plain' }, versions: { reader } };
}

async function syncInBatches(
  upkeep: Upkeep,
  articles: ReadArticles,
  documentIds: string[],
  isStopped: IsStopped,
): Promise<void> {
  for (let at = 0; at < documentIds.length && !isStopped(); at += SYNCED) {
    await syncArticles(upkeep, articles, documentIds.slice(at, at + SYNCED));
  }
}
