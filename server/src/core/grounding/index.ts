import type { Text } from '../text';
import { calendarOf } from './calendar';
import type { Section } from './items';
import { hear, judgeFigure, openBench, type Bench, type Judgement } from './judge';
import { judgeName } from './judge-names';
import { judgeQuotation, streamOf, type Stream } from './judge-quotations';
import { findQuotations } from './quotations';
import { readSource, readSummary, type Source } from './sections';
import type { Claim, ClaimKind, Grounding } from './types';

export type { Item, Section } from './items';
export type { Vocabulary } from './names';
export { readSource } from './sections';
export { inflects, sameName } from './words';
export type { Claim, ClaimKind, Grounding, Place, Reason, Verdict } from './types';

/** No summary is longer, in UTF-16 code units; what lies beyond is not read. */
const MAX_SUMMARY = 10_000;
/** No summary has more claims; those beyond are not checked. */
const MAX_CLAIMS = 300;

/** One summary on its way through the article. */
interface Check {
  summary: string;
  bench: Bench;
  /** The article's words, put in a row when a quotation first asks for them. */
  stream?: Stream;
  claims: Claim[];
}

function addClaim(
  { summary, claims }: Check,
  kind: ClaimKind,
  span: { start: number; end: number },
  judge: () => Judgement,
): void {
  const { start, end } = span;
  const judgement: Judgement = claims.length < MAX_CLAIMS ? judge() : { verdict: 'not-checked' };
  claims.push({ kind, text: summary.slice(start, end), start, end, ...judgement });
}

function checkSentence(check: Check, section: Section): void {
  const hearing = hear(check.bench, section);
  const { offset } = section;
  for (const item of section.items) {
    const judge = item.kind === 'name' ? judgeName : judgeFigure;
    const span = { start: offset + item.start, end: offset + item.end };
    addClaim(check, item.kind, span, () => judge(hearing, item));
  }
  for (const quotation of findQuotations(section)) {
    addClaim(check, 'quotation', quotation, () => {
      check.stream ??= streamOf(check.bench.source.sections);
      return judgeQuotation(hearing, quotation, check.stream);
    });
  }
}

/** What is not looked for in the article's language or script. */
function uncheckedKinds({ language, cased }: Source): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  if (!cased) kinds.push('name');
  if (!calendarOf(language).known) kinds.push('date');
  return kinds;
}

/**
 * Holds a summary against its article: every number, percentage, amount, date, name and quotation
 * of it is looked for in the article, and so is what stands beside it there. Without a model, and
 * without knowledge of the world: it says what the article does not bear, not what is false.
 *
 * A value that the article has is still contradicted where the article has the summary's words
 * around another value. A sentence of the article is never contradicted as it stands. Names are
 * told by their capitals, so that they are not looked for in scripts without; months, weekdays and
 * number words only in languages that have a table. Pure, deterministic, never throws. What was
 * read of an article is kept as long as the object is, so it must not be changed in between.
 *
 * @param summary any text; its first 10,000 characters are read, and 300 claims are checked.
 * @param article what `readText` gave.
 * @returns the claims in the order of the summary, and those among them that are findings.
 */
export function ground(summary: string, article: Text): Grounding {
  const source = readSource(article);
  const check: Check = { summary, bench: openBench(source), claims: [] };
  for (const section of readSummary(summary.slice(0, MAX_SUMMARY), source)) {
    checkSentence(check, section);
  }
  const claims = check.claims.sort((a, b) => a.start - b.start || a.end - b.end);
  const findings = claims.filter(
    ({ verdict }) => verdict === 'contradicted' || verdict === 'not-found',
  );
  return { claims, findings, unchecked: uncheckedKinds(source) };
}
