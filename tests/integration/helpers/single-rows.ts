import type { articles, Doc } from './articles';

/** Articles of a suite that looks at one row of a document at a time. */
export function singleRows(on: ReturnType<typeof articles>) {
  const rowOf = async (where: Record<string, unknown>): Promise<Doc> => {
    const [row, ...more] = await on.rows(where);
    if (row === undefined || more.length > 0) throw new Error('That is not one row');
    return row;
  };
  return {
    create: (title: string | null, more: Record<string, unknown> = {}, options = {}) =>
      on.create({ data: { title, ...more }, ...options }),
    draftOf: (documentId: string, locale = 'en') =>
      rowOf({ documentId, locale, publishedAt: null }),
    publishedOf: (documentId: string, locale = 'en') =>
      rowOf({ documentId, locale, publishedAt: { $notNull: true } }),
  };
}
