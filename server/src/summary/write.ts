import type { Core } from '@strapi/strapi';
import { documentLocks, lockName } from '../strapi/document-locks';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import type { MachineOrigin, SummaryRecords } from './records';
import type { SummaryOwner } from './schema';
import { isForMachine, versionsOf, type Version } from './versions';

export interface WriteTools {
  strapi: Core.Strapi;
  records: SummaryRecords;
}

/** A text that no save brings. */
export interface MachineText {
  text: string;
  from: MachineOrigin;
  /** Digest of the words that it sums up. */
  digest: string;
}

export interface WriteOptions {
  /** Which rows are meant; all by default. */
  isMeant?: (version: Version) => boolean;
  /** Told in the same transaction how many rows were written. What it throws undoes them. */
  afterwards?: (written: number) => Promise<void>;
}

/**
 * Writes a machine's text to the draft of an article and to what readers see, wherever the words
 * are still those that it sums up and the summary is a machine's to write. Under the lock that a
 * save takes, and in one transaction with what is remembered of the text; nothing is marked
 * modified.
 *
 * @returns how many rows were written
 */
export async function writeMachineText(
  { strapi, records }: WriteTools,
  owner: SummaryOwner,
  { text, from, digest }: MachineText,
  { isMeant = () => true, afterwards }: WriteOptions = {},
): Promise<number> {
  const locks = documentLocks(strapi);
  const name = lockName({ uid: owner.type.uid, documentId: owner.documentId });
  const write = () =>
    inTransaction(strapi, async ({ trx }) => {
      await locks.lock(trx, { saved: [name], others: [] }, { givesWay: true, hasRead: false });
      let written = 0;
      for (const version of await versionsOf(strapi, owner)) {
        if (version.digest !== digest || !isMeant(version)) continue;
        if (!(await isForMachine(records, owner, version))) continue;
        await writeRow(strapi, owner, version.id, { text, origin: from.origin });
        written += 1;
      }
      if (written > 0) await records.remember(owner, text, from);
      await afterwards?.(written);
      return written;
    });
  return repeatOnConflict(write, { givesWay: true });
}

/** Without the lifecycles, which would touch `updatedAt` and mark the article modified. */
async function writeRow(
  strapi: Core.Strapi,
  { type: { uid, fields } }: SummaryOwner,
  id: number,
  { text, origin }: { text: string; origin: string },
): Promise<void> {
  const { summary, summaryOrigin } = fields;
  if (summary === null) return;
  const said = summaryOrigin === null ? {} : { [summaryOrigin.name]: origin };
  await strapi.db
    .queryBuilder(uid)
    .where({ id })
    .update({ [summary.name]: text, ...said })
    .execute();
}
