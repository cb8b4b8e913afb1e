import { AsyncLocalStorage } from 'node:async_hooks';

/** A save of an article by the Document Service. */
interface CurrentSave {
  /** The article, where it is known before the save. */
  documentId: string | undefined;
  /** Whether the save notes itself what it changes for readers. */
  isNoted: boolean;
  /** The languages in which readers saw the article before; `undefined` where that is not known. */
  seenIn?: (string | null)[];
  isOver: boolean;
}

const storage = new AsyncLocalStorage<CurrentSave>();

/** Runs a save. What it sets going, a timer say, is no part of it once it is over. */
export async function asSave<T>(
  about: Omit<CurrentSave, 'isOver'>,
  save: () => Promise<T>,
): Promise<T> {
  const current = { ...about, isOver: false };
  try {
    return await storage.run(current, save);
  } finally {
    current.isOver = true;
  }
}

/**
 * Whether it is known that the current save alone has made an article public in a language: nobody
 * has an answer with it yet.
 */
export function isFirstSeen(documentId: string, locale: string | null): boolean {
  if (saveOf(documentId) !== 'noted') return false;
  const { seenIn } = storage.getStore() ?? {};
  return seenIn !== undefined && !seenIn.includes(locale);
}

/** The save that writes an article's row: one that notes its changes, or one of a draft alone. */
export function saveOf(documentId: unknown): 'noted' | 'draft' | null {
  const current = storage.getStore();
  if (current === undefined || current.isOver) return null;
  const isOwn = current.documentId === undefined || current.documentId === documentId;
  if (!isOwn) return null;
  return current.isNoted ? 'noted' : 'draft';
}
