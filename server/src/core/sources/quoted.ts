import { findEnclosures, type Span, type Text } from '../text';
import { NORDIC } from './forms';

/** A quotation in its paragraph, with its marks. */
export interface Quoted extends Span {
  /** Whether it is somebody's words, rather than a title or a turn of phrase. */
  speech: boolean;
}

/** Fewer words between quotation marks are a name or a way of putting it. */
const FEWEST_WORDS = 3;
const SPOKEN_END = /[,.!?…]["”’'»]?$/u;

const isSpeech = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS || SPOKEN_END.test(text);

/** Single marks that can open or close a quotation; apostrophes have letters on both sides. */
const SINGLE =
  /(?<=^|[\s(:–—-])[‘'‚](?=[\p{L}\p{N}¿¡])|(?<=[\p{L}\p{N}.,!?…])[’'‘](?=[\s,.;:!?)]|$)/gu;
const OPENS = /(?:^|[\s(:–—-])$/u;
/** "players' ", which closes nothing if a mark behind a stop comes later. */
const POSSESSIVE = /s$/u;

/** What stands between single marks. One that opens while another is open ends the one before. */
function singleQuoted(text: string): Span[] {
  const marks = [...text.matchAll(SINGLE)].map(({ index }) => ({
    index,
    opens: OPENS.test(text.slice(0, index).slice(-1)),
    spoken: /[.,!?…]/u.test(text.charAt(index - 1)),
  }));
  const found: Span[] = [];
  let open: number | undefined;
  marks.forEach(({ index, opens, spoken }, at) => {
    const later = marks.slice(at + 1).find((mark) => mark.opens || mark.spoken);
    const owner = !opens && !spoken && POSSESSIVE.test(text.charAt(index - 1));
    if (owner && later?.spoken === true && !later.opens) return;
    if (open !== undefined) found.push({ start: open, end: opens ? index : index + 1 });
    open = opens ? index : undefined;
  });
  return found;
}

/** Languages in which who speaks stands between dashes within one pair of marks: «Да, — сказал X. — Это так». */
const INQUIT_WITHIN = new Set(['ru', 'uk', 'be', 'bg', 'hy', 'az']);
const INQUIT =
  /(?<=[\p{L}\p{N}][,!?…։])\s?[-–—]\s*(?=\p{Ll}|\p{Lu}\p{L}+ )([^–—“”«»„]{3,160}?[.,։:])\s?[-–—]\s*(?=[\p{L}\p{N}…„])/gu;

/** The parts of a quotation before, between and behind the words that tell who speaks. */
function partsOf(text: string, { start, end }: Span, language: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  if (INQUIT_WITHIN.has(language)) {
    for (const match of text.slice(start, end).matchAll(INQUIT)) {
      const at = start + match.index;
      parts.push({ start: from, end: at });
      from = at + match[0].length;
    }
  }
  return [...parts, { start: from, end }];
}

/** A text with the marks that news agencies type as two characters each, ``so'', as one and a blank. */
const withMarks = (text: string): string => text.replaceAll('``', '“ ').replaceAll("''", ' ”');

/**
 * The quotations of a paragraph in double and in single marks.
 *
 * @returns in order, not overlapping; offsets in UTF-16 code units.
 */
export function findQuoted(written: string, language = ''): Quoted[] {
  const text = written.includes('``') ? withMarks(written) : written;
  const double = findEnclosures(text).filter(({ bracket }) => !bracket);
  const single = /[‘'‚]/u.test(text)
    ? singleQuoted(text).filter(({ start, end }) =>
        double.every((other) => end <= other.start || other.end <= start),
      )
    : [];
  return [...double, ...single]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const parts = partsOf(text, span, language);
      const speech = parts.length > 1 || isSpeech(text.slice(span.start, span.end));
      return parts.map(({ start, end }) => ({ start, end, speech }));
    });
}

/** Somebody's words behind a dash that opens their paragraph: "– Ja, sier Ann Hale." */
const DASHED = /^\s*[–—-]\s?[\p{L}\p{N}]/u;

/** The paragraph of each sentence of those that a dash opens as somebody's words; a list has none. */
export function findDashed({ paragraphs, sentences, language }: Text): ReadonlyMap<number, number> {
  if (!NORDIC.has(language)) return new Map();
  return new Map(
    sentences
      .filter(({ paragraph }) => DASHED.test(paragraphs[paragraph]?.text ?? ''))
      .map(({ index, paragraph }) => [index, paragraph]),
  );
}
