import type { IndexState } from '../../../../shared/contracts';
import type { BuildState } from '../store';

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

/**
 * For whoever may read some articles: how far the index is, in hundredths. Not how many articles
 * there are, nor an error, which may name one.
 */
export function withoutCounts({ state, done, total, finishedAt }: IndexState): IndexState {
  const ofNone = state === 'ready' ? 100 : 0;
  const hundredths = total === 0 ? ofNone : Math.floor((done / total) * 100);
  return { state, done: hundredths, total: 100, error: null, finishedAt };
}

function nameOf(state: BuildState): IndexState['state'] {
  if (state.finishedAt > 0) return 'ready';
  if (isUnderWay(state)) return 'building';
  if (state.error !== null) return 'failed';
  return state.version > 0 ? 'stopped' : 'missing';
}
