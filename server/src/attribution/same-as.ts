import { toAddress } from '../../../shared/addresses';
import { isBlank } from '../blank';
import type { CheckedField } from '../checked-fields';
import type { Complaint } from '../complaint';
import { fromJson, listIn } from '../entries';

/** The custom field that edits the addresses of a source elsewhere, as a schema names it. */
export const SAME_AS_FIELD = 'plugin::newsroom.sameAs';

/** How many addresses one source can have. */
export const MOST_ADDRESSES = 50;

/** In characters. */
const LONGEST = 2048;

const TAKES_LIST = `a list of at most ${MOST_ADDRESSES} addresses, or a text with one a line`;
const TAKES =
  'an http or https address, a DOI like "10.1000/182", an item of Wikidata like "Q42" or a ROR id like "05dxps055"';

export interface ParsedAddresses {
  /** As they are stored; of no account where there are complaints. */
  addresses: string[];
  complaints: Complaint[];
}

/**
 * Reads the addresses under which a source is known elsewhere, as someone sent them: a list, JSON in
 * a text, or a text with one a line. Identifiers become their https addresses; an address that comes
 * twice is stored once, and blank lines are none.
 */
export function parseSameAs(sent: unknown): ParsedAddresses {
  const list = typeof sent === 'string' ? listIn(sent) : sent;
  if (list === null) return { addresses: [], complaints: [] };
  if (!Array.isArray(list) || list.length > MOST_ADDRESSES) {
    return { addresses: [], complaints: [{ path: [], takes: TAKES_LIST }] };
  }
  const read = list.map((each: unknown, at) => ({ each, at, address: addressOf(each) }));
  const filled = read.filter(({ each }) => typeof each !== 'string' || !isBlank(each));
  return {
    addresses: [...new Set(filled.flatMap(({ address }) => address ?? []))],
    complaints: filled
      .filter(({ address }) => address === null)
      .map(({ at }) => ({ path: [at], takes: TAKES })),
  };
}

function addressOf(value: unknown): string | null {
  const address = typeof value === 'string' ? toAddress(value) : null;
  return address === null || address.length > LONGEST ? null : address;
}

/** The addresses of a stored row; what was written past the check and is none is left out. */
export function storedSameAs(value: unknown): string[] {
  const list = typeof value === 'string' ? fromJson(value) : value;
  return Array.isArray(list) ? list.flatMap((each: unknown) => addressOf(each) ?? []) : [];
}

export const sameAsField: CheckedField = {
  customField: SAME_AS_FIELD,
  parse(sent) {
    const { addresses, complaints } = parseSameAs(sent);
    return { stored: addresses, complaints };
  },
};
