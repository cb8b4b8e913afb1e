import type { SummaryOrigin } from '../types/article-type';
import { isBlank } from '../blank';
import { sameText } from './digest';
import type { MachineOrigin } from './records';

/** What a save says about the summary; a field it does not name is absent. */
export interface SummaryInput {
  title?: unknown;
  body?: unknown;
  summary?: unknown;
  summaryOrigin?: unknown;
}

/** The summary that is stored before the save; `null` for a new article or language. */
export type StoredSummary = {
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
} | null;

/**
 * - `keep`: the stored summary and its origin stay as they are;
 * - `written`: a person or a program wrote the text that came with the save;
 * - `none`: the editor wants no summary;
 * - `generate`: one is made from the article as it will be after the save.
 */
export type SummaryDecision = 'keep' | 'written' | 'none' | 'generate';

/**
 * What the plugin knows of a text: it is one that it offers for the article as it will be after the
 * save, or was when an editor chose it; or one that it made before (`older`).
 */
export type Recognised =
  { known: 'offered'; from: MachineOrigin; isOfFormerWords?: true } | { known: 'older' } | null;

export type Chosen = Extract<Recognised, { known: 'offered' }>;

/** What is known beside the texts themselves. */
export interface Knowledge {
  /**
   * Whether the save says that its text was chosen among those that are offered: it then replaces
   * anything.
   */
  saysChosen: boolean;
  recognise: (text: string) => Promise<Recognised>;
}

/**
 * Whose summary the article has after a save. A text is new only if, white space aside, it is
 * neither the stored one nor one that the plugin made: the edit form sends the stored text back
 * with every save, and a tab left open sends an older one.
 *
 * @returns the decision, or the text that was chosen
 */
export async function decideSummary(
  input: SummaryInput,
  stored: StoredSummary,
  { saysChosen, recognise }: Knowledge,
): Promise<SummaryDecision | Chosen> {
  const sent = typeof input.summary === 'string' && !isBlank(input.summary) ? input.summary : null;
  const emptied = 'summary' in input && sent === null;
  if (switchesToNone(input, stored)) return 'none';
  const isNew = sent !== null && !isStored(sent, stored);
  if (sent !== null && (isNew || saysChosen)) {
    const recognised = await recognise(sent);
    if (recognised === null && isNew) return 'written';
    const isFree = !isGiven(stored) && stored?.summaryOrigin !== 'none';
    if (recognised?.known === 'offered' && (isFree || saysChosen)) return recognised;
  }
  if (stored?.summaryOrigin === 'none') {
    // An old text that comes back is a tab left open, not the wish to have a summary again.
    return sent === null && leavesNone(input) ? 'generate' : 'keep';
  }
  if (isGiven(stored)) return emptied ? 'generate' : 'keep';
  const touched = emptied || input.title !== undefined || input.body !== undefined;
  return touched || stored === null || isBlank(stored.summary) ? 'generate' : 'keep';
}

/** Whether the stored text is one that a person wrote, or a program sent: it is never replaced. */
export function isGiven(stored: StoredSummary): boolean {
  if (stored === null || isBlank(stored.summary)) return false;
  return stored.summaryOrigin === 'human' || stored.summaryOrigin === 'api';
}

/** `none` is a choice when it is new; sent back by the form it only says what is stored. */
function switchesToNone(input: SummaryInput, stored: StoredSummary): boolean {
  return input.summaryOrigin === 'none' && stored?.summaryOrigin !== 'none';
}

/** Another choice than the stored `none`; the form's empty choice is one too. */
function leavesNone(input: SummaryInput): boolean {
  return input.summaryOrigin !== undefined && input.summaryOrigin !== 'none';
}

function isStored(text: string, stored: StoredSummary): boolean {
  return stored?.summary != null && sameText(text, stored.summary);
}
