/** Where an article stands in the order of dates. */
export interface Position {
  /**
   * Its date as the database has it, and not as JavaScript would round it: articles of an import
   * may share one that is finer than a millisecond.
   */
  date: string | number;
  documentId: string;
}

/**
 * What a cursor says: a position, or where the site keeps the dates of its articles private, only
 * which article it is.
 */
export type CursorPoint = Partial<Pick<Position, 'date'>> & Pick<Position, 'documentId'>;

/** Longer ones are none of ours. */
const LONGEST = 600;

/** A cursor for an address: base64url. */
export function toCursor({ date, documentId }: CursorPoint): string {
  const parts = date === undefined ? [documentId] : [documentId, date];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What a cursor says; `null` where it is none that `toCursor` made. */
export function fromCursor(cursor: string): CursorPoint | null {
  if (cursor.length > LONGEST) return null;
  const parts = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 2) return null;
  const [documentId, date] = parts as unknown[];
  if (typeof documentId !== 'string' || documentId === '' || !isDate(date)) return null;
  const point = date === undefined ? { documentId } : { documentId, date };
  // Base64 is read leniently: what is not written as we do was put together by hand.
  return toCursor(point) === cursor ? point : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** As SQLite has dates: milliseconds, or a text; and as text from the other databases. */
function isDate(date: unknown): date is string | number | undefined {
  if (date === undefined) return true;
  if (typeof date === 'number') return Number.isSafeInteger(date);
  if (typeof date !== 'string') return false;
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)Z?$/u.exec(date);
  const [, day = '', time = ''] = parts ?? [];
  const moment = new Date(`${day}T${time.slice(0, 12)}Z`);
  // There are languages, and databases, in which the 31st of February is in March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
