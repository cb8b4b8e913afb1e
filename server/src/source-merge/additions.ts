import { isWebAddress } from '../../../shared/addresses';
import { IDENTITY } from '../attribution/identity-field';
import { storedNames } from '../attribution/names-field';
import { MOST_ADDRESSES, storedSameAs } from '../attribution/same-as';
import { isBlank } from '../blank';
import { newNames } from './names';
import { isInState, stateChange, type StateChange, type StoredState } from './state';

/** A source as it is stored. */
export interface StoredSource extends StoredState {
  name: string;
  aliases?: unknown;
  url?: string | null;
  description?: string | null;
  sameAs?: unknown;
  identity?: string | null;
}

/** What one source gets of another one that is merged into it. */
export interface Additions {
  aliases: string[];
  sameAs: string[];
  /** Fields that were empty. */
  url?: string;
  description?: string;
  /** Whether the identity was moved. */
  identity?: true;
  state?: StateChange;
}

const isEmpty = (text: string | null | undefined): boolean =>
  text === null || text === undefined || isBlank(text);

/** What a source gets of another one: its names, its addresses, and what it has no value for. */
export function additionsTo(kept: StoredSource, merged: StoredSource): Additions {
  const known = storedSameAs(kept.sameAs);
  const { url, description } = merged;
  const state = stateChange(kept, merged);
  return {
    aliases: newNames(
      [kept.name, ...storedNames(kept.aliases)],
      [merged.name, ...storedNames(merged.aliases)],
    ),
    sameAs: storedSameAs(merged.sameAs)
      .filter((address) => !known.includes(address))
      .slice(0, Math.max(0, MOST_ADDRESSES - known.length)),
    ...(isEmpty(kept.url) && url && isWebAddress(url) ? { url } : {}),
    ...(isEmpty(kept.description) && !isEmpty(description)
      ? { description: description ?? '' }
      : {}),
    ...(isEmpty(kept.identity) && !isEmpty(merged.identity) ? { identity: true } : {}),
    ...(state === undefined ? {} : { state }),
  };
}

/** The values of the source that gets them; empty where it gets nothing. */
export function withAdditions(
  kept: StoredSource,
  { aliases, sameAs, identity, state, ...filled }: Additions,
  merged: Pick<StoredSource, 'identity'>,
): Record<string, unknown> {
  return {
    ...filled,
    ...state?.after,
    ...(aliases.length > 0 ? { aliases: [...storedNames(kept.aliases), ...aliases] } : {}),
    ...(sameAs.length > 0 ? { sameAs: [...storedSameAs(kept.sameAs), ...sameAs] } : {}),
    ...(identity === true ? { [IDENTITY]: merged.identity } : {}),
  };
}

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((one) => !gone.includes(one));

interface TakenBack {
  /** The values of the source without what it had got. */
  data: Record<string, unknown>;
  /** The fields that were changed since: they are left. */
  left: string[];
}

/**
 * Takes back what a source got of another one. Of lists that goes whose entries are still there; a
 * field that has another value by now is left.
 *
 * @param merged the source that is there again
 */
export function withoutAdditions(
  kept: StoredSource,
  { aliases, sameAs, identity, url, description, state }: Additions,
  merged: Pick<StoredSource, 'identity'>,
): TakenBack {
  const lists = [
    { field: 'aliases', now: storedNames(kept.aliases), added: aliases },
    { field: 'sameAs', now: storedSameAs(kept.sameAs), added: sameAs },
  ].filter(({ added }) => added.length > 0);
  const fields = [
    { field: 'url', now: kept.url, added: url },
    { field: 'description', now: kept.description, added: description },
    { field: IDENTITY, now: kept.identity, added: identity && merged.identity },
  ].filter(({ added }) => added !== undefined && added !== null);
  const isSame = ({ now, added }: { now: unknown; added: unknown }) => now === added;
  const isStateLeft = state !== undefined && !isInState(kept, state);
  return {
    data: {
      ...Object.fromEntries(lists.map(({ field, now, added }) => [field, without(now, added)])),
      ...Object.fromEntries(fields.filter(isSame).map(({ field }) => [field, null])),
      ...(isStateLeft ? {} : state?.before),
    },
    left: [
      ...lists.filter(({ now, added }) => without(added, now).length > 0).map(({ field }) => field),
      ...fields.filter((field) => !isSame(field)).map(({ field }) => field),
      ...(isStateLeft ? ['state'] : []),
    ],
  };
}
