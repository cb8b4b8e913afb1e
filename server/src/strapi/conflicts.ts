/**
 * How the databases say that two transactions were in each other's way: a deadlock, a lock waited
 * for too long, a row that changed since it was read. What failed so succeeds when it is done again
 * from the start.
 */
const POSTGRES = new Set(['40P01', '55P03', '40001']);
const MYSQL = new Set([1205, 1213, 1020]);

/** MySQL and MariaDB end the whole transaction on these, and PostgreSQL would refuse all the rest. */
const UNDONE_BY_MYSQL = new Set([1213, 1020]);

/** A link to a row that another transaction has just replaced: a broken foreign key. */
const POSTGRES_BROKEN_KEY = '23503';
const MYSQL_BROKEN_KEY = 1452;

/** A transaction does not see what another one saved since it began to read. */
export class StaleRead extends Error {
  constructor() {
    super('The article was saved while it was read in a transaction; begin the transaction again');
  }
}

interface DatabaseError {
  code?: unknown;
  errno?: unknown;
  cause?: unknown;
}

export function isConflict(error: unknown): error is Error {
  if (error instanceof StaleRead || isBrokenKey(error)) return true;
  return some(
    error,
    ({ code, errno }) =>
      (typeof code === 'string' && POSTGRES.has(code)) ||
      (typeof errno === 'number' && MYSQL.has(errno)),
  );
}

/**
 * Whether a row that is named is not there. Strapi asks for the rows before it links them, so that
 * another transaction has most likely replaced it; but it may be gone for good.
 */
export function isBrokenKey(error: unknown): boolean {
  return some(
    error,
    ({ code, errno }) => code === POSTGRES_BROKEN_KEY || errno === MYSQL_BROKEN_KEY,
  );
}

/** Whether the database has undone the whole transaction already, not the statement alone. */
export function hasUndoneTransaction(error: unknown): boolean {
  return some(error, ({ errno }) => typeof errno === 'number' && UNDONE_BY_MYSQL.has(errno));
}

/** Whether an error, or one that it was made from, is of a kind. */
function some(error: unknown, is: (error: DatabaseError) => boolean): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    const current: Error & DatabaseError = at;
    if (is(current)) return true;
    at = current.cause;
  }
  return false;
}
