import type { ModelState, SummaryInspection } from '../../../../shared/contracts';
import type { FormSummary } from './form-changes';

/** How things stand with the summary in the form. */
export type PanelState =
  'fresh' | 'stale' | 'missing' | 'none' | 'short' | 'writing' | 'held' | 'failed';

const MODEL_STATES = {
  none: null,
  waiting: 'writing',
  writing: 'writing',
  done: null,
  held: 'held',
  failed: 'failed',
} as const satisfies Record<ModelState['state'], PanelState | null>;

/**
 * @param form what an editor wants counts from when the form says so, not from the save on
 * @param isSomebodys whether the text is a person's or a program's: then no model is waited for
 */
export function panelState(
  inspection: Pick<SummaryInspection, 'state' | 'model'>,
  form: FormSummary,
  isSomebodys: boolean,
): PanelState {
  if (form.origin === 'none') return 'none';
  const state =
    inspection.state === 'none' && form.origin !== undefined ? 'missing' : inspection.state;
  if (state === 'short' || state === 'none' || isSomebodys) return state;
  return (inspection.model && MODEL_STATES[inspection.model.state]) ?? state;
}
