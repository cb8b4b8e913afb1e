import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LinkState } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import { insertNew } from '../strapi/insert-new';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import { restsOn } from './rests-on';
import { SOURCE_LINK_UID } from './schema';
import type { LinkRecord } from './transition';

/** A source and its address. */
export interface Source {
  /** Of its row. */
  id: number;
  documentId: string;
  address: string;
}

const COLUMNS = {
  address: 'address',
  state: 'state',
  status: 'status',
  reason: 'reason',
  finalUrl: 'final_url',
  failures: 'failures',
  checkedAt: 'checked_at',
  lastGoodAt: 'last_good_at',
  firstFailedAt: 'first_failed_at',
  lastFailedAt: 'last_failed_at',
  triedAt: 'tried_at',
  retryAt: 'retry_at',
} as const satisfies Record<keyof LinkRecord, string>;

const SOURCE = { id: 'source.id', documentId: 'source.document_id', address: 'source.url' };

/** Rows that are taken away by one statement. */
const BATCH = 500;

/** What is known of the links of sources, in whichever process and on whichever database. */
export class LinkStore {
  private readonly links: string;
  private readonly sources: string;

  constructor(private readonly strapi: Core.Strapi) {
    this.links = strapi.db.metadata.get(SOURCE_LINK_UID).tableName;
    this.sources = strapi.db.metadata.get(ATTRIBUTION_UID).tableName;
  }

  /** What is known of the source's address; `null` where nothing is, or of another address. */
  async find({ documentId, address }: Omit<Source, 'id'>): Promise<LinkRecord | null> {
    const { from } = await connectionOf(this.strapi);
    const row: unknown = await from(this.links)
      .select(COLUMNS)
      .where({ attribution_document_id: documentId })
      .first();
    const record = row === undefined ? null : toRecord(row);
    return record?.address === address ? record : null;
  }

  /**
   * Sources on which an article rests and whose address nobody has looked at, in the order of their
   * rows.
   *
   * @param after the id of a row
   */
  async neverTried(after: number, most: number): Promise<Source[]> {
    const connection = await connectionOf(this.strapi);
    const found: unknown = await this.withAddress(connection)
      .leftJoin(`${this.links} as link`, 'link.attribution_document_id', 'source.document_id')
      .whereNull('link.id')
      .where('source.id', '>', after)
      .orderBy('source.id')
      .limit(most);
    return found as Source[];
  }

  /**
   * Sources on which an article rests and whose address was last looked at before a time, those not
   * looked at for longest first; none that asks for time.
   */
  async triedBefore(time: number, now: number, most: number): Promise<Source[]> {
    const connection = await connectionOf(this.strapi);
    const found: unknown = await this.withAddress(connection)
      .join(`${this.links} as link`, 'link.attribution_document_id', 'source.document_id')
      .where('link.address', connection.knex.ref('source.url'))
      .where('link.tried_at', '<', time)
      .where('link.retry_at', '<=', now)
      .orderBy(['link.tried_at', 'link.id'])
      .limit(most);
    return found as Source[];
  }

  /** Sources whose address led to a page most recently: where the network works, one of them answers. */
  async latestGood(most: number): Promise<Source[]> {
    const connection = await connectionOf(this.strapi);
    const found: unknown = await connection
      .from({ source: this.sources })
      .select(SOURCE)
      .join(`${this.links} as link`, 'link.attribution_document_id', 'source.document_id')
      .where('link.address', connection.knex.ref('source.url'))
      .whereIn('link.state', ['alive', 'moved'] satisfies LinkState[])
      .orderBy('link.last_good_at', 'desc')
      .limit(most);
    return found as Source[];
  }

  private withAddress(connection: Connection): Knex.QueryBuilder {
    const { strapi } = this;
    return connection
      .from({ source: this.sources })
      .select(SOURCE)
      .whereNotNull('source.url')
      .where('source.url', '<>', '')
      .where(restsOn(strapi, connection, { isLive: false }));
  }

  /** Keeps what was found, unless the source has gone or has another address by now. */
  async save(source: Source, record: LinkRecord): Promise<void> {
    const columns = columnsOf(record);
    const save = () =>
      inTransaction(this.strapi, async () => {
        if ((await this.addressOf(source.documentId)) !== source.address) return;
        const key = { attribution_document_id: source.documentId };
        const now = new Date();
        const row = { ...key, ...columns, created_at: now, updated_at: now };
        if (await insertNew(this.strapi, this.links, row)) return;
        const { from } = await connectionOf(this.strapi);
        await from(this.links).where(key).update(columns);
      });
    await repeatOnConflict(save, { givesWay: true });
  }

  private async addressOf(documentId: string): Promise<string | null> {
    const { from } = await connectionOf(this.strapi);
    const row: unknown = await from(this.sources)
      .select('url')
      .where({ document_id: documentId })
      .first();
    return (row as { url: string | null } | undefined)?.url ?? null;
  }

  /** Forgets what is known of a source that has gone, or of an address that it had before. */
  async forgetFormer(documentId: string): Promise<void> {
    const address = await this.addressOf(documentId);
    const { from } = await connectionOf(this.strapi);
    const found: unknown = await from(this.links)
      .select('id', 'address')
      .where({ attribution_document_id: documentId })
      .first();
    const row = found as { id: number; address: string } | undefined;
    // Compared here: to MariaDB, addresses that differ by capital letters are one.
    if (row === undefined || row.address === address) return;
    await from(this.links).where({ id: row.id }).delete();
  }

  /** The same for all sources: those that were changed past Strapi. */
  async forgetAllFormer(): Promise<void> {
    for (;;) {
      const { from, knex } = await connectionOf(this.strapi);
      const ids: unknown = await from({ link: this.links })
        .leftJoin(`${this.sources} as source`, 'source.document_id', 'link.attribution_document_id')
        .where(
          (gone) =>
            void gone.whereNull('source.url').orWhereNot('link.address', knex.ref('source.url')),
        )
        .limit(BATCH)
        .pluck('link.id');
      const former = ids as number[];
      if (former.length > 0) await from(this.links).whereIn('id', former).delete();
      if (former.length < BATCH) return;
    }
  }
}

const columnsOf = (record: LinkRecord): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof LinkRecord)[]).map((name) => [COLUMNS[name], record[name]]),
  );

/** Drivers give a `bigint` as a text. */
export function toRecord(row: unknown): LinkRecord {
  const link = row as LinkRecord;
  const numberOrNull = (value: number | null) => (value === null ? null : Number(value));
  return {
    ...{ address: link.address, state: link.state, status: link.status, finalUrl: link.finalUrl },
    reason: link.reason,
    failures: link.failures,
    checkedAt: Number(link.checkedAt),
    lastGoodAt: numberOrNull(link.lastGoodAt),
    firstFailedAt: numberOrNull(link.firstFailedAt),
    lastFailedAt: numberOrNull(link.lastFailedAt),
    triedAt: Number(link.triedAt),
    retryAt: Number(link.retryAt),
  };
}

export { COLUMNS as LINK_COLUMNS };
