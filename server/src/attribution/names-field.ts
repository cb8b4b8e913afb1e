import { isBlank } from '../blank';
import type { CheckedField } from '../checked-fields';
import { fromJson, listIn } from '../entries';

/** The custom field that edits the other names of a source, as a schema names it. */
export const NAMES_FIELD = 'plugin::newsroom.names';

const TAKES_LIST = 'a list of names, or a text with one a line';
const TAKES = 'a name, as a text';

/**
 * Names as someone sent them: a list, JSON in a text, or a text with one a line. White space around
 * them goes, blank ones are none, and one that comes twice is stored once.
 */
export const namesField: CheckedField = {
  customField: NAMES_FIELD,
  parse(sent) {
    const list = typeof sent === 'string' ? listIn(sent) : sent;
    if (list === null) return { stored: [], complaints: [] };
    if (!Array.isArray(list)) return { stored: [], complaints: [{ path: [], takes: TAKES_LIST }] };
    const texts = list.filter((each) => typeof each === 'string');
    return {
      stored: [...new Set(texts.filter((each) => !isBlank(each)).map((each) => each.trim()))],
      complaints: list.flatMap((each: unknown, at) =>
        typeof each === 'string' ? [] : [{ path: [at], takes: TAKES }],
      ),
    };
  },
};

/** The other names of a stored source; what is no text is left out. */
export function storedNames(value: unknown): string[] {
  const list = typeof value === 'string' ? (fromJson(value) ?? value) : value;
  const names: unknown[] = Array.isArray(list) ? list : [list];
  return names.filter((name) => typeof name === 'string').filter((name) => !isBlank(name));
}
