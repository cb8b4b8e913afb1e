import type { Writer } from './writer';

/** What the form holds of a summary. */
export interface FormSummary {
  summary: string | null;
  /** Who wrote it, or `none`; `undefined` where the type has no field for it. */
  origin: string | null | undefined;
}

export type FormChange = Partial<FormSummary>;

/** The value of `summaryOrigin` by which an editor wants no summary. */
export const NONE = 'none';

/**
 * Puts one of the offered texts into the form. The emptied origin says that it was chosen: the
 * stored one would come back with any form that was opened before.
 */
export const withText = (text: string): FormChange => ({ summary: text, origin: null });

/** Empties the field: the next save makes a new summary. */
export const writeAgain = (): FormChange => ({ summary: null });

/**
 * Wants no summary, or wants one again.
 *
 * @param saved what the form began with. A wish for none that is taken back before the save leaves
 *   everything as it was; one that was saved left no text behind, so a new one is made
 */
export function wantNone(isWanted: boolean, saved: FormSummary): FormChange {
  if (isWanted) return { origin: NONE };
  return saved.origin === NONE ? { origin: null, summary: null } : { origin: saved.origin ?? null };
}

/**
 * Whether the next save takes whatever text of the plugin's own is in the form. Where the form cannot
 * say that it was chosen, by emptying a stored origin that the editor may change, all but the
 * plugin's own texts give way to an emptied field only: an old text that comes back may be a tab
 * left open.
 *
 * @param writer whose the stored text is; `null` where there is none
 */
export function takesOffers(
  { origin }: FormSummary,
  { mayMark, writer }: { mayMark: boolean; writer: Writer | null },
): boolean {
  const isMarkable = mayMark && typeof origin === 'string';
  return isMarkable || writer === null || writer === 'plugin';
}
