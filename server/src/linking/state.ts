import type { IndexState } from '../../../shared/contracts';
import type { BuildState } from './index';

/** Milliseconds without a step after which the process that built is taken for gone. */
export const GONE = 30_000;

export const isUnderWay = ({ heartbeat, finishedAt }: BuildState): boolean =>
  finishedAt === 0 && Date.now() - heartbeat < GONE;

/** The index as the admin panel shows it. */
export function toIndexState(state: BuildState): IndexState {
  const { done, total, error, finishedAt } = state;
  return {
    state: nameOf(state),
    done: Math.min(done, total),
    total,
    error,
    finishedAt: finishedAt === 0 ? null : new Date(finishedAt).toISOString(),
  };
}

function nameOf(state: BuildState): IndexState['state'] {
  if (state.finishedAt > 0) return 'ready';
  if (isUnderWay(state)) return 'building';
  if (state.error !== null) return 'failed';
  return state.position > 0 ? 'stopped' : 'missing';
}
