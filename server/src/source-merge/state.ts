import { fallenState, toDay } from '../attribution/states';

/** A source's state as a row has it, however the database gives it. */
export interface StoredState {
  state?: unknown;
  stateDate?: unknown;
  stateNote?: unknown;
}

interface State {
  state: unknown;
  stateDate: string | null;
  stateNote: string | null;
}

/** The state that a source gets of another one, and the one it had. */
export interface StateChange {
  before: State;
  after: State;
}

const toState = ({ state, stateDate, stateNote }: StoredState): State => ({
  state: state ?? null,
  stateDate: toDay(stateDate),
  stateNote: typeof stateNote === 'string' && stateNote !== '' ? stateNote : null,
});

/** An active source takes over that another one has fallen, with its day and note. */
export function stateChange(kept: StoredState, merged: StoredState): StateChange | undefined {
  if (fallenState(kept.state) !== null || fallenState(merged.state) === null) return undefined;
  return { before: toState(kept), after: toState(merged) };
}

/** Whether a source is still in the state that it got. */
export function isInState(stored: StoredState, { after }: StateChange): boolean {
  const { state, stateDate, stateNote } = toState(stored);
  return state === after.state && stateDate === after.stateDate && stateNote === after.stateNote;
}
