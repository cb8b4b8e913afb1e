import type { SourceLink } from '../../../shared/contracts';
import { archivedUrl } from './archived';
import type { LinkRecord } from './transition';

/**
 * What is told of a link.
 *
 * @param enteredAt when the source was made, in milliseconds since 1970: whoever wrote an address down
 *   had seen the page
 */
export function toSourceLink(record: LinkRecord, enteredAt: number): SourceLink {
  const { address, state, status, reason, finalUrl, failures } = record;
  const { checkedAt, lastGoodAt, firstFailedAt } = record;
  return {
    ...{ address, state, status, reason, finalUrl, failures },
    checkedAt: new Date(checkedAt).toISOString(),
    lastGoodAt: isoOrNull(lastGoodAt),
    firstFailedAt: isoOrNull(firstFailedAt),
    archivedUrl: state === 'dead' ? archivedUrl(address, lastGoodAt ?? enteredAt) : null,
  };
}

const isoOrNull = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();
