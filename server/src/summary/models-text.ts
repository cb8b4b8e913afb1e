import type { SummaryForm } from '../core/summarize';
import type { SummarySource } from './generator';
import type { Job } from './jobs/store';
import { inForm } from './points';
import { byModel, isModelsOf, type MachineOrigin, type SummaryRecord } from './records';

interface Words {
  digest: string;
  source: SummarySource;
  form: SummaryForm;
}

/**
 * The model's summary of an article's words: what it wrote of them last, else the one that is
 * stored, if it is of these words: a copy has its source's, and while the model is asked again
 * there is the one that it wrote before. `null` where there is none.
 */
export function modelsText(
  { job, stored }: { job: Job | null; stored: { text: string; record: SummaryRecord } | null },
  { digest, source, form }: Words,
): { text: string; from: MachineOrigin } | null {
  if (job?.state === 'done' && job.text !== null) {
    const text = inForm(job.text, form, source);
    return text === null ? null : { text, from: byModel(digest, job) };
  }
  if (stored === null || !isModelsOf(stored.record, digest)) return null;
  return { text: stored.text, from: byModel(digest, stored.record) };
}
