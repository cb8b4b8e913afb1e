import { isBlank } from './blank';
import type { Complaint } from './complaint';
import { isPlain } from './is-plain';

/** How one field of an entry is read. */
interface FieldRule<Value> {
  /** As it is stored; `null` for what cannot be. */
  read: (value: unknown) => Value | null;
  /** `give …` */
  takes: string;
  /** It may be absent; `null` and a blank text are taken for that. */
  isOptional?: boolean;
}

/** What a list of entries takes. */
export interface EntryRules<Entry> {
  /** How many entries. */
  most: number;
  /** In the order in which they are stored. */
  fields: { [Field in keyof Entry]-?: FieldRule<NonNullable<Entry[Field]>> };
  /** The field of which no two entries have the same value. */
  unique?: keyof Entry & string;
}

export interface ParsedEntries<Entry> {
  /** As they are stored; of no account where there are complaints. */
  entries: Entry[];
  complaints: Complaint[];
}

/**
 * Reads a list of entries as someone sent it, also as JSON in a text. Nothing is left out: what
 * cannot be stored is complained about.
 */
export function parseEntries<Entry extends object>(
  sent: unknown,
  rules: EntryRules<Entry>,
): ParsedEntries<Entry> {
  const list = typeof sent === 'string' ? fromJson(sent) : sent;
  if (list === null) return { entries: [], complaints: [] };
  if (!Array.isArray(list) || list.length > rules.most) {
    const takes = `a list of at most ${rules.most} entries with ${listed(rules)}`;
    return { entries: [], complaints: [{ path: [], takes }] };
  }
  const parsed = list.map((entry: unknown, at) => parseEntry(entry, at, rules));
  return {
    entries: parsed.flatMap(({ entries }) => entries),
    complaints: [...parsed.flatMap(({ complaints }) => complaints), ...doubles(list, rules)],
  };
}

/** The entries of a stored value. What was written past the check and is none is left out. */
export function storedEntries<Entry extends object>(
  value: unknown,
  rules: EntryRules<Entry>,
): Entry[] {
  const list = typeof value === 'string' ? fromJson(value) : value;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at) => parseEntry(entry, at, rules).entries);
}

/** @returns `undefined` for what is no JSON */
export function fromJson(text: string): unknown {
  if (isBlank(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The list that a text holds: JSON, or one entry a line. */
export function listIn(text: string): unknown {
  const json = fromJson(text);
  return Array.isArray(json) || json === null ? json : text.split('\n');
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value));

function parseEntry<Entry extends object>(
  entry: unknown,
  at: number,
  rules: EntryRules<Entry>,
): ParsedEntries<Entry> {
  if (!isPlain(entry)) {
    const complaint = { path: [at], takes: `an object with ${listed(rules)}` };
    return { entries: [], complaints: [complaint] };
  }
  const fields = Object.entries<FieldRule<unknown>>(rules.fields).map(([name, rule]) => {
    const isLeftOut = rule.isOptional === true && isAbsent(entry[name]);
    return { name, rule, isLeftOut, value: isLeftOut ? null : rule.read(entry[name]) };
  });
  const present = fields.filter(({ isLeftOut }) => !isLeftOut);
  const complaints = [
    ...present
      .filter(({ value }) => value === null)
      .map(({ name, rule: { takes } }) => ({ path: [at, name], takes })),
    ...Object.keys(entry)
      .filter((name) => !Object.hasOwn(rules.fields, name))
      .map((name) => ({ path: [at, name], takes: `no such field, only ${listed(rules)}` })),
  ];
  const isWhole = present.every(({ value }) => value !== null);
  const read = Object.fromEntries(present.map(({ name, value }) => [name, value])) as Entry;
  return { entries: isWhole ? [read] : [], complaints };
}

/** The entries that say of something what an earlier one has said. */
function doubles<Entry>(list: unknown[], { fields, unique }: EntryRules<Entry>): Complaint[] {
  if (unique === undefined) return [];
  const seen = new Set<unknown>();
  return list.flatMap((entry, at) => {
    const value = isPlain(entry) ? fields[unique].read(entry[unique]) : null;
    const isDouble = value !== null && seen.has(value);
    seen.add(value);
    return isDouble ? [{ path: [at, unique], takes: 'one that no other entry has' }] : [];
  });
}

/** `date`, `kind` and `text` */
function listed<Entry>({ fields }: EntryRules<Entry>): string {
  const names = Object.keys(fields).map((name) => `\`${name}\``);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
