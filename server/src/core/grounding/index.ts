import type { Text } from '../text';
import type { Section } from './items';
import { hear, judgeFigure, judgeName, openBench, type Hearing, type Judgement } from './judge';
import { findQuotations, findRun, type Quotation } from './quotations';
import { readSource, readSummary, streamOf } from './sections';
import type { Claim, ClaimKind, Grounding } from './types';

export type { Claim, ClaimKind, Grounding, Place, Reason, Verdict } from './types';

/** A summary is far below this; what lies beyond is not read. */
const MAX_SUMMARY = 20_000;

export function ground(summary: string, article: Text): Grounding {
  const source = readSource(article);
  const bench = openBench(source);
  const claims: Claim[] = [];
  const stream = wordsOnce(source.sections);
  for (const section of readSummary(summary.slice(0, MAX_SUMMARY), source)) {
    const hearing = hear(bench, section);
    const add = (kind: ClaimKind, start: number, end: number, judgement: Judgement) =>
      claims.push({ kind, text: summary.slice(start, end), start, end, ...judgement });
    for (const item of section.items) {
      const judge = item.kind === 'name' ? judgeName : judgeFigure;
      add(item.kind, section.offset + item.start, section.offset + item.end, judge(hearing, item));
    }
    for (const quotation of findQuotations(section)) {
      const j = judgeQuotation(quotation, stream(), source.sections, hearing);
      add('quotation', quotation.start, quotation.end, j);
    }
  }
  claims.sort((a, b) => a.start - b.start);
  const findings = claims.filter(
    ({ verdict }) => verdict === 'contradicted' || verdict === 'not-found',
  );
  return { claims, findings, unchecked: [] };
}

interface Stream {
  words: ReturnType<typeof streamOf>;
  lowers: string[];
}

/** The words of the article one behind the other, made when a quotation first asks for them. */
function wordsOnce(sections: readonly Section[]): () => Stream {
  let made: Stream | undefined;
  return () => {
    if (made !== undefined) return made;
    const words = streamOf(sections);
    made = { words, lowers: words.map(({ word }) => word.lower) };
    return made;
  };
}

function judgeQuotation(
  { runs }: Quotation,
  { lowers, words: stream }: Stream,
  sections: readonly Section[],
  hearing: Hearing,
): Judgement {
  const places = runs.map((run) => findRun(lowers, run));
  if (places.every((at) => at >= 0)) {
    const first = stream[places[0] as number];
    const section = sections[first?.section ?? 0] as Section;
    const last = stream[(places[0] as number) + (runs[0]?.length ?? 1) - 1];
    if (section.paragraph < 0) return { verdict: 'supported', reason: 'headline' };
    const end = last?.section === first?.section ? (last?.word.end ?? 0) : section.text.length;
    return {
      verdict: 'supported',
      place: { paragraph: section.paragraph, start: section.offset + (first?.word.start ?? 0), end: section.offset + end },
    };
  }
  const stems = new Set(runs.flat().map(({ stem }) => stem));
  for (const section of hearing.near) {
    const own = new Set(section.words.map(({ stem }) => stem));
    const shared = [...stems].filter((stem) => own.has(stem)).length;
    if (shared < 0.6 * stems.size || section.paragraph < 0) continue;
    return {
      verdict: 'contradicted',
      reason: 'other-words',
      place: { paragraph: section.paragraph, start: section.offset, end: section.offset + section.text.length },
    };
  }
  return { verdict: 'not-found', reason: 'absent' };
}
