import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ReadArticle, ReadPage, ReadSummary } from '../../../shared/contracts';
import type { NewsroomConfig } from '../config';
import { LENGTHS, summarize, type SummaryForm, type SummaryLength } from '../core/summarize';
import { readText } from '../core/text';
import { parseRequest } from '../parse-request';
import { textLanguage } from '../strapi/locale';
import { FORMS, LENGTH_NAMES } from '../summary/choice';
import { inOneRun, linesOf } from '../summary/points';
import { sentencesOf } from '../summary/sentences';
import { unreviewed } from '../summary/provenance';

/** At which length and in which form a summary is asked for. */
export interface SummaryAsked {
  /** As it was asked for: `brief`, `40w`, `280c`; `undefined` for the length that it has. */
  length: string | undefined;
  /** `undefined` for the one that its text has in a page. */
  form: SummaryForm | undefined;
}

/** The parameters of an address, as it takes them. */
export const summaryQuery = {
  length: z
    .string()
    .regex(new RegExp(`^(?:${LENGTH_NAMES.join('|')}|[1-9]\\d{0,4}[wc])$`, 'u'))
    .optional(),
  form: z.enum(FORMS).optional(),
};

const TAKES = {
  length:
    '"brief", "standard", "long", a number of words like "40w", or of characters like "280c", from 1 to 99999',
  form: '"points" or "paragraph"',
};

/** @throws ValidationError that names the parameter and what it takes */
export function parseSummaryAsked(query: Record<string, unknown>): SummaryAsked {
  const { length, form } = parseRequest(z.object(summaryQuery), query, TAKES);
  return { length, form };
}

/** How much room a summary has. */
type Room = { length: SummaryLength } | { words: number } | { characters: number };

function roomOf(length: string): Room {
  const named = LENGTH_NAMES.find((name) => name === length);
  if (named !== undefined) return { length: named };
  const count = parseInt(length, 10);
  return length.endsWith('w') ? { words: count } : { characters: count };
}

/**
 * The summary of a page at another length: of the built-in summariser anew from the text; of
 * everyone else as many of its sentences, from the first, as there is room for.
 *
 * @returns `null` where there is none, or not one sentence fits
 */
export async function summaryAt(
  strapi: Core.Strapi,
  page: ReadPage,
  { length, form: asked }: SummaryAsked,
): Promise<ReadSummary | null> {
  const { summary, article } = page;
  if (summary === null || (length === undefined && asked === undefined)) return summary;
  const form = asked ?? 'paragraph';
  const language = await textLanguage(strapi, article.locale);
  if (length === undefined) return inForm(summary, summary.points, form, language);
  const room = roomOf(length);
  const points =
    summary.origin === 'extractive'
      ? summarized(strapi, page, { room, form, language })
      : fitting(summary.points, room, form, language);
  if (points.length === 0) return null;
  const isWhole = points.join('\n') === summary.points.join('\n');
  return inForm(isWhole ? summary : partOf(summary), points, form, language);
}

/** In the form that was asked for; a text that a person wrote in one run stays as it was written. */
function inForm(
  summary: ReadSummary,
  points: string[],
  form: SummaryForm,
  language: string,
): ReadSummary {
  const lines = points.join('\n');
  return { ...summary, text: form === 'points' ? lines : inOneRun(lines, language), points };
}

function partOf(summary: ReadSummary): ReadSummary {
  const { origin, label } = summary;
  if (origin === null || label === null) return summary;
  return { ...summary, ...unreviewed({ ...summary, origin, label }) };
}

function summarized(
  strapi: Core.Strapi,
  { article }: ReadPage,
  { room, form, language }: { room: Room; form: SummaryForm; language: string },
): string[] {
  const { minimumWords } = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
  const text = readText(article.body, {
    format: article.bodyFormat,
    locale: language,
    title: article.title,
  });
  const made = (within: Room): string[] => {
    const { text: points } = summarize(text, { ...within, minimumWords, form: 'points' });
    return fitting(linesOf(points), room, form, language);
  };
  const points = made(room);
  // The summariser goes on until the words are there; a first sentence alone may be more than that.
  return points.length > 0 || !('words' in room) ? points : made(inCharacters(room.words, article));
}

/** As many characters as words of this article take. */
function inCharacters(words: number, { body, bodyFormat }: ReadArticle): Room {
  const { paragraphs } = readText(body, { format: bodyFormat });
  const all = paragraphs.map(({ text }) => text).join(' ');
  const count = all.split(/\s+/u).length;
  return { characters: Math.max(1, Math.floor((words * all.length) / count)) };
}

function fitting(points: string[], room: Room, form: SummaryForm, language: string): string[] {
  if ('length' in room) return withSentences(points, LENGTHS[room.length], language);
  const fits = (some: string[]) => {
    const text = form === 'points' ? some.join('\n') : inOneRun(some.join('\n'), language);
    if ('characters' in room) return text.length <= room.characters;
    return wordsIn(text, language) <= room.words;
  };
  let count = points.length;
  while (count > 0 && !fits(points.slice(0, count))) count -= 1;
  return points.slice(0, count);
}

/** The first points with at most so many sentences, but one at least. */
function withSentences(points: string[], most: number, language: string): string[] {
  let count = 0;
  return points.filter((point, at) => {
    count += sentencesOf(point, language).length;
    return at === 0 || count <= most;
  });
}

function wordsIn(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
