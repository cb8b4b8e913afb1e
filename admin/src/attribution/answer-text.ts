import type { MessageDescriptor } from 'react-intl';
import type { SourceLink } from '../../../shared/contracts';
import { ANSWERS, REASONS } from './texts';

const GONE = [400, 404, 410];
const BUSY = [429, 503];

/** Why a link is not known to work; `null` where it works. */
export function answerText({
  status,
  reason,
}: Pick<SourceLink, 'status' | 'reason'>): MessageDescriptor | null {
  if (reason !== null) return REASONS[reason];
  if (status === null || status < 400) return null;
  if (GONE.includes(status)) return ANSWERS.gone;
  if (BUSY.includes(status)) return ANSWERS.busy;
  return status >= 500 && status < 600 ? ANSWERS.broken : ANSWERS.closed;
}
