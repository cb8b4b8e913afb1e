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
 * Whether the next save takes whatever text of the plugin's own is in the form. Where the type has no
 * field to say that it was chosen, somebody's words give way to an emptied field only: an old text
 * that comes back may be a tab left open.
 */
export function takesOffers(saved: FormSummary, isSavedSomebodys: boolean): boolean {
  return saved.origin !== undefined || !isSavedSomebodys;
}
