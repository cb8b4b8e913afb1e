import { lockState, type Database } from './tables';
import type { BuildState } from './types';

const NEVER_BUILT: BuildState = {
  version: 0,
  position: 0,
  total: 0,
  done: 0,
  heartbeat: 0,
  builder: '',
  finishedAt: 0,
  error: null,
};

const parse = (build: string): BuildState => ({
  ...NEVER_BUILT,
  ...(JSON.parse(build) as Partial<BuildState>),
});

export async function readState({ knex, tables }: Database): Promise<BuildState> {
  const row = await knex(tables.state)
    .where({ id: 1 })
    .first<{ build: string } | undefined>('build');
  return parse(row?.build ?? '{}');
}

export function writeState(
  database: Database,
  patch: Partial<BuildState>,
  when: (state: BuildState) => boolean = () => true,
): Promise<BuildState | null> {
  return database.knex.transaction(async (trx) => {
    const state = parse((await lockState(database, trx)).build);
    if (!when(state)) return null;
    const next = { ...state, ...patch };
    await trx(database.tables.state)
      .where({ id: 1 })
      .update({ build: JSON.stringify(next) });
    return next;
  });
}
