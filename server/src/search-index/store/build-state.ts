import type { Knex } from 'knex';
import { connect, transact } from './connection';
import { LAYOUT, type CopyTables, type Database } from './tables';
import type { BuildState, IndexCopy } from './types';

const NEVER_BUILT: BuildState = {
  version: 0,
  active: 'a',
  building: null,
  isSearchable: false,
  type: '',
  position: 0,
  total: 0,
  done: 0,
  heartbeat: 0,
  builder: '',
  finishedAt: 0,
  error: null,
  errorAt: 0,
};

/** What a former layout left behind says nothing of these tables. */
function parse(text: string): BuildState {
  const build = JSON.parse(text) as Partial<BuildState> & { layout?: number };
  return build.layout === LAYOUT ? { ...NEVER_BUILT, ...build } : NEVER_BUILT;
}

export const otherCopy = (copy: IndexCopy): IndexCopy => (copy === 'a' ? 'b' : 'a');

export async function readState(database: Database): Promise<BuildState> {
  const knex = await connect(database);
  const row = await knex(database.state)
    .where({ id: 1 })
    .first<{ build: string } | undefined>('build');
  return parse(row?.build ?? '{}');
}

/** Waits for this writer's turn; the end of the transaction passes it on. */
export async function lockState(
  { client, state }: Database,
  trx: Knex.Transaction,
): Promise<{ lastText: number; build: BuildState }> {
  const query = trx(state).where({ id: 1 }).first('last_text', 'build');
  // SQLite runs one transaction at a time.
  const row = (await (client === 'sqlite' ? query : query.forUpdate())) as
    { last_text: number; build: string } | undefined;
  if (row === undefined) throw new Error(`${state} has no row; call ensureTables() first`);
  return { lastText: row.last_text, build: parse(row.build) };
}

export function writeState(
  database: Database,
  patch: Partial<BuildState>,
  when: (state: BuildState) => boolean = () => true,
): Promise<BuildState | null> {
  return transact(database, async (trx) => {
    const { build } = await lockState(database, trx);
    if (!when(build)) return null;
    const next = { ...build, ...patch };
    const text = JSON.stringify({ ...next, layout: LAYOUT });
    await trx(database.state).where({ id: 1 }).update({ build: text });
    return next;
  });
}

/** The tables that are searched. */
export async function activeTables(database: Database): Promise<CopyTables> {
  return database.copies[(await readState(database)).active];
}

/**
 * The copies that a save has to be written to. One that is being emptied is none of them: its
 * articles are read after that.
 */
export function writtenCopies({ active, building, position }: BuildState): IndexCopy[] {
  const built = building ?? active;
  return [...new Set([active, built])].filter((copy) => position >= 0 || copy !== built);
}
