/** A date as a database's driver gives it. */
export type DateValue = string | number | Date | null | undefined;

/** In milliseconds. */
export const DAY = 86_400_000;

/** Milliseconds since 1970. */
export function toTime(value: DateValue): number | null {
  if (value === null || value === undefined) return null;
  return new Date(value).getTime();
}

/** ISO 8601 in UTC. */
export function toIso(value: DateValue): string | null {
  if (value === null || value === undefined) return null;
  return new Date(value).toISOString();
}
