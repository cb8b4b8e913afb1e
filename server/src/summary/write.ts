import type { Core } from '@strapi/strapi';
import { noteSummary } from '../changes/of-provenance';
import { lockName } from '../strapi/document-locks';
import { underLock } from '../strapi/under-lock';
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
  return underArticleLock(strapi, owner, async () => {
    let written = 0;
    let isShown = false;
    for (const version of await versionsOf(strapi, owner)) {
      if (version.digest !== digest || !isMeant(version)) continue;
      if (!(await isForMachine(records, owner, version))) continue;
      const rows = await writeRow(strapi, owner, version, { text, origin: from.origin });
      isShown ||= rows > 0 && version.isLive;
      written += rows;
    }
    if (written > 0) {
      await records.remember(owner, text, from);
      if (isShown) await noteSummary(strapi, owner, owner.locale);
    }
    await afterwards?.(written);
    return written;
  });
}

/** Does something under the lock that a save of the article takes. */
export function underArticleLock<T>(
  strapi: Core.Strapi,
  { type: { uid }, documentId }: SummaryOwner,
  task: () => Promise<T>,
): Promise<T> {
  return underLock(strapi, lockName({ uid, documentId }), task);
}

/**
 * Without the lifecycles, which would touch `updatedAt` and mark the article modified; and only over
 * what was read, as SQL of someone's own takes no lock.
 */
async function writeRow(
  strapi: Core.Strapi,
  { type: { uid, fields } }: SummaryOwner,
  { id, summary: before }: Version,
  { text, origin }: { text: string; origin: string },
): Promise<number> {
  const { summary, summaryOrigin } = fields;
  if (summary === null) return 0;
  const said = summaryOrigin === null ? {} : { [summaryOrigin.name]: origin };
  return strapi.db
    .queryBuilder(uid)
    .where({ id, [summary.name]: before === null ? { $null: true } : before })
    .update({ [summary.name]: text, ...said })
    .execute<number>();
}
