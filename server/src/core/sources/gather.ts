import { inflects as doesInflect, type Place } from '../grounding';
import { GAP, type Line } from './line';
import { kindOf, sameBearer, type Name } from './names/names';
import type { FoundSource, SourceKind, SourceMention, SourceUse } from './types';

/** What is said of one mention before it is known whose it is. */
export interface Said {
  line: Line;
  /** The name that it counts for; undefined for a description. */
  name?: Name;
  /** The fullest form of that name in the text. */
  full?: Name;
  document?: boolean;
  /** A description that was given before, where this one only goes on from it. */
  described?: string;
  /** Offsets of what stands there, in the sentence. */
  start: number;
  end: number;
  /** Offsets of the cue, in the sentence. */
  cueStart: number;
  cueEnd: number;
  use: SourceUse[];
}

/** What tells something, and what rests on it. */
export type Cue = Pick<Said, 'line' | 'cueStart' | 'cueEnd' | 'use'>;
/** Offsets in the sentence. */
export interface Stretch {
  start: number;
  end: number;
}

/** The same source once more. */
export const goOn = (before: Said, cue: Cue, span: Stretch): Said => ({
  ...before,
  ...cue,
  ...span,
  described: before.described ?? before.line.section.text.slice(before.start, before.end),
});

interface Record {
  kind: SourceKind;
  names: Name[];
  /** How often each form stands where it is a source. */
  forms: Map<string, number>;
  document: boolean;
  mentions: SourceMention[];
}

const FIGURES = new Set(['number', 'percentage', 'amount']);

/** Whether a sentence has a figure that somebody must have told: not a year, not a small count. */
export function hasFigure({ section }: Line): boolean {
  return section.items.some(
    ({ kind, values, spelled, unit }) =>
      FIGURES.has(kind) &&
      unit !== 'time' &&
      (kind !== 'number' || (spelled !== true && Math.abs(values[0] ?? 0) >= 10)),
  );
}

/** Whether a sentence has words in quotation marks, or is a line of dialogue. */
export const hasSpeech = ({ quoted, tokens, section }: Line): boolean =>
  quoted.some(({ speech }) => speech) ||
  (((tokens[0]?.gap ?? 0) & GAP.dash) !== 0 && /^\s*[-–—]\s/u.test(section.text));

/** What rests on the source of a sentence. */
export function useOf(line: Line): SourceUse[] {
  const use: SourceUse[] = [];
  if (hasSpeech(line)) use.push('quotation');
  if (hasFigure(line)) use.push('figure');
  return use.length > 0 ? use : ['claim'];
}

/** Puts mentions of one source together. */
export class Gatherer {
  private readonly records: Record[] = [];
  private readonly inflects: boolean;

  constructor(language: string) {
    this.inflects = doesInflect(language);
  }

  add(said: Said): void {
    const { line, name, full } = said;
    const written = said.described ?? line.section.text.slice(said.start, said.end);
    const record = name === undefined ? this.unnamed(written) : this.named(name, full ?? name);
    record.document ||= said.document === true;
    const form = name?.text ?? written;
    record.forms.set(form, (record.forms.get(form) ?? 0) + 1);
    const last = record.mentions[record.mentions.length - 1];
    const place = placeOf(line, 0, line.section.text.length);
    if (
      last !== undefined &&
      last.place.paragraph === place.paragraph &&
      last.place.start === place.start
    ) {
      last.use = [...new Set([...last.use, ...said.use])];
      return;
    }
    record.mentions.push({
      place,
      name: placeOf(line, said.start, said.end),
      cue: line.section.text.slice(said.cueStart, said.cueEnd),
      use: said.use,
    });
  }

  private named(name: Name, full: Name): Record {
    const same = (own: Name) =>
      sameBearer(own, name, this.inflects) || sameBearer(own, full, this.inflects);
    let record = this.records.find(({ kind, names }) => kind !== 'unnamed' && names.some(same));
    if (record === undefined) {
      record = { kind: 'person', names: [], forms: new Map(), document: false, mentions: [] };
      this.records.push(record);
    }
    for (const own of [full, name]) {
      if (!record.names.some(({ text }) => text === own.text)) record.names.push(own);
    }
    return record;
  }

  private unnamed(written: string): Record {
    const key = written.toLowerCase();
    const known = this.records.find(
      ({ kind, forms }) =>
        kind === 'unnamed' && [...forms.keys()].some((form) => form.toLowerCase() === key),
    );
    if (known !== undefined) return known;
    const record: Record = {
      kind: 'unnamed',
      names: [],
      forms: new Map(),
      document: false,
      mentions: [],
    };
    this.records.push(record);
    return record;
  }

  sources(): FoundSource[] {
    return this.records.map(({ kind, names, forms, document, mentions }) => {
      const full = [...names].sort((a, b) => b.words.length - a.words.length)[0]?.text;
      const all = new Set([
        ...(full === undefined ? [] : [full]),
        ...names.flatMap(({ short }) => short),
        ...forms.keys(),
      ]);
      const [name = ''] = all;
      return {
        name,
        names: [...all],
        kind: kind === 'unnamed' ? kind : kindOf(names, document),
        use: [...new Set(mentions.flatMap(({ use }) => use))],
        mentions,
      };
    });
  }
}

/** A part of a sentence as a place in its paragraph. */
export function placeOf({ section }: Line, start: number, end: number): Place {
  const { paragraph, offset } = section;
  return { paragraph, start: offset + start, end: offset + end };
}
