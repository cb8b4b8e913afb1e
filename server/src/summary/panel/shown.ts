import type {
  SummaryFinding,
  SummaryLength,
  SummaryPlace,
  SummarySentence,
} from '../../../../shared/contracts';
import { ground, type Claim } from '../../core/grounding';
import { summarize, type ChosenSentence } from '../../core/summarize';
import type { Text } from '../../core/text';
import { placeOf } from '../../place-of';
import { LENGTHS, LENGTH_NAMES } from '../choice';
import { foldWhiteSpace } from '../digest';
import type { SummarySource } from '../generator';
import { linesOf } from '../points';
import { sentencesOf } from '../sentences';

/** What the plugin makes of an article, by length, each sentence with where it stands. */
export function offersOf(
  text: Text,
  { maxLength }: SummarySource,
  minimumWords: number,
): Record<SummaryLength, SummarySentence[]> {
  const offer = (length: SummaryLength): SummarySentence[] => {
    for (let count: number = LENGTHS[length]; count > 0; count -= 1) {
      const summary = summarize(text, { sentences: count, minimumWords, form: 'points' });
      if (maxLength === null || summary.text.length <= maxLength) {
        return summary.sentences.map((sentence) => toOffered(text, sentence));
      }
    }
    return [];
  };
  const offers = LENGTH_NAMES.map((length) => [length, offer(length)] as const);
  return Object.fromEntries(offers) as Record<SummaryLength, SummarySentence[]>;
}

const toOffered = (text: Text, sentence: ChosenSentence): SummarySentence => ({
  text: sentence.text,
  isJoined: sentence.isJoined,
  place: placeOf(text, sentence),
  findings: [],
});

/**
 * The sentences of a summary, each with where the article says it and what the article does not
 * bear.
 */
export function sentencesIn(
  summary: string,
  text: Text,
  offers: Record<SummaryLength, SummarySentence[]>,
): SummarySentence[] {
  const known = new Map<string, SummaryPlace | null>();
  for (const sentence of text.sentences) {
    known.set(foldWhiteSpace(sentence.text), placeOf(text, sentence));
  }
  for (const { text: offered, place } of Object.values(offers).flat()) {
    known.set(foldWhiteSpace(offered), place);
  }
  const toSentence = (sentence: string, isJoined: boolean): SummarySentence => {
    const place = known.get(sentence);
    if (place !== undefined) return { text: sentence, isJoined, place, findings: [] };
    const findings = ground(sentence, text).findings.map((claim) => toFinding(text, claim));
    return { text: sentence, isJoined, place: null, findings };
  };
  const lines = linesOf(summary);
  return lines.flatMap((line) =>
    sentencesOf(line, text.language).map((sentence, at) =>
      toSentence(sentence, lines.length > 1 && at > 0),
    ),
  );
}

function toFinding(text: Text, { kind, verdict, start, end, place }: Claim): SummaryFinding {
  return {
    ...{ kind, start, end },
    verdict: verdict === 'contradicted' ? 'contradicted' : 'not-found',
    place: place === undefined ? null : placeOf(text, place),
  };
}
