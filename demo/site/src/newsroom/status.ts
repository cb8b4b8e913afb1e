import type { Outcome } from './outcome';

/** The HTTP status of a page that answers with this outcome. */
export function statusOf(outcome: Outcome<unknown>): number {
  const statuses = { found: 200, missing: 404, unreachable: 503 };
  return statuses[outcome.kind];
}
