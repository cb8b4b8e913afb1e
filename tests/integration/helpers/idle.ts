import type { Core } from '@strapi/strapi';

/** How often in a row nothing must be under way, and how far apart that is looked at, in milliseconds. */
const LOOKS = 3;
const APART = 4;
/** How long that is waited for at most, in milliseconds. */
const LONGEST = 10_000;

/**
 * Counts the statements that the database has not answered yet: what a save sets going after its
 * answer is over once there is none, for as long as code needs from one statement to the next.
 */
export function watchStatements(strapi: Core.Strapi) {
  const { connection } = strapi.db;
  const open = new Map<string, string>();
  let asked = 0;
  const begin = ({ __knexQueryUid: id, sql }: { __knexQueryUid: string; sql: string }) => {
    asked += 1;
    // Knex does not tell of each begin and commit that it was answered.
    if (!/^(?:begin|commit|rollback|savepoint|release)/iu.test(sql)) open.set(id, sql);
  };
  const end = ({ __knexQueryUid: id }: { __knexQueryUid: string }) => open.delete(id);
  connection.on('query', begin);
  connection.on('query-response', (_response: unknown, query: { __knexQueryUid: string }) =>
    end(query),
  );
  connection.on('query-error', (_error: unknown, query: { __knexQueryUid: string }) => end(query));

  return {
    /** Resolves once nothing is under way, and nothing has been for a moment. */
    async untilIdle(): Promise<void> {
      const deadline = Date.now() + LONGEST;
      for (let idle = 0; idle < LOOKS;) {
        if (Date.now() > deadline)
          throw new Error(
            `The database was asked for ten seconds: ${[...open.values()].join('; ')}`,
          );
        const before = asked;
        await new Promise((resolve) => setTimeout(resolve, APART));
        idle = open.size === 0 && asked === before ? idle + 1 : 0;
      }
    },
  };
}
