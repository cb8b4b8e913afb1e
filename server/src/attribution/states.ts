import type { FallenState, SourceState } from '../../../shared/contracts';

export const FALLEN_STATES = [
  'withdrawn',
  'corrected',
  'dead',
] as const satisfies readonly FallenState[];

export const SOURCE_STATES = ['active', ...FALLEN_STATES] as const satisfies readonly SourceState[];

/** A stored state, or one that was sent, where it asks for a look at the articles. */
export const fallenState = (state: unknown): FallenState | null =>
  FALLEN_STATES.find((fallen) => fallen === state) ?? null;

/** A stored day, however the database gives it; `null` where there is none. */
export function toDay(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return typeof value === 'string' && value !== '' ? value.slice(0, 'YYYY-MM-DD'.length) : null;
}
