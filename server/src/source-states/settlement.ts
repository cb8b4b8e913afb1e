import type { Settlement } from '../../../shared/contracts';
import { storedCorrections } from '../corrections/parse';

/** What an article shows and what is kept of it, beside a fallen source. */
export interface Facts {
  /** As the row that readers see stores them. */
  corrections: unknown;
  /** Since when the source is in its state; `null` where nobody knows. */
  stateDate: string | null;
  /** Whether an editor keeps it in spite of this state. */
  isKept: boolean;
}

/** What was done about a fallen source in an article that readers see. */
export function settlementOf({ corrections, stateDate, isKept }: Facts): Settlement {
  if (isCorrectedSince(corrections, stateDate)) return 'corrected';
  return isKept ? 'kept' : 'open';
}

/** Whether a correction is of a day or later; days are days in UTC. */
const isCorrectedSince = (corrections: unknown, day: string | null): boolean =>
  day !== null && storedCorrections(corrections).some(({ date }) => date >= day);
