import type { Core } from '@strapi/strapi';
import { inSavepoint } from '../strapi/savepoint';
import { inTransaction } from '../strapi/transaction';
import { tags } from './change';
import { recordChange } from './record';

/**
 * Notes a change beside a write that must not fail because of it: what goes wrong here is undone
 * alone and logged, and once the write is committed all answers with something of the type are
 * stale instead.
 *
 * @param uid the type whose answers the write may change
 */
export function attemptNoting(
  strapi: Core.Strapi,
  uid: string,
  note: () => Promise<void>,
): Promise<void> {
  return inTransaction(strapi, ({ onCommit }) =>
    inSavepoint<void>(strapi, note, (error) => {
      strapi.log.error(
        `newsroom: what changed for readers of "${uid}" was not noted: ${String(error)}`,
      );
      onCommit(() => setImmediate(() => void noteAll(strapi, [tags.type(uid)])));
    }),
  );
}

async function noteAll(strapi: Core.Strapi, all: string[]): Promise<void> {
  try {
    await recordChange(strapi, { tags: all });
  } catch (error) {
    strapi.log.error(`newsroom: answers may be stale for a while: ${String(error)}`);
  }
}
