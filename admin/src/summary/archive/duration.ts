const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long something takes, as one would say it; whole hours from two on. */
export function durationOf(seconds: number): {
  unit: 'underMinute' | 'minutes' | 'hours';
  count: number;
} {
  if (seconds < MINUTE) return { unit: 'underMinute', count: 0 };
  if (seconds < 2 * HOUR) return { unit: 'minutes', count: Math.round(seconds / MINUTE) };
  return { unit: 'hours', count: Math.round(seconds / HOUR) };
}
