import { isBlank } from '../blank';
import type { Known } from './decision';
import { sameText } from './digest';
import { findOffer, ownSentences } from './offers';
import { inOneRun } from './points';
import { byModel, EXTRACTIVE, isMachines, type MachineOrigin, type TextOrigin } from './records';
import { attempt, machineText, recordOf, type Saving } from './saving';
import { sharesSentence } from './sentences';

/** What the plugin knows of a text that a save brings. */
export interface Recognised {
  known: Known;
  /** Where a text that is offered comes from. */
  from: MachineOrigin | null;
}

/**
 * Whether a text is one that the plugin offers for the words of a save, or one that it wrote
 * before. A form that was opened before the model wrote sends the built-in text back; only where
 * the save says so, or nothing speaks for such a form, has an editor chosen it.
 */
export async function recognise(saving: Saving, text: string): Promise<Recognised> {
  const from = (await modelsText(saving, text)) ?? (await pluginsText(saving, text));
  if (from === null || saving.isMarked) {
    if (from !== null) return { known: 'offered', from };
    return { known: isMachines(await recordOf(saving, text)) ? 'older' : null, from };
  }
  return (await mayBeOld(saving, text))
    ? { known: 'older', from: null }
    : { known: 'offered', from };
}

/** Whether a text may come from a form that was opened before the stored one was written. */
async function mayBeOld(saving: Saving, text: string): Promise<boolean> {
  const { stored, owner } = saving;
  if (stored === null || isBlank(stored.summary)) return false;
  // A form without the field of the origin cannot say that its text was chosen.
  if (owner.type.fields.summaryOrigin === null && stored.summaryOrigin !== 'model') return false;
  return isMachines(await recordOf(saving, text));
}

/** A text that the model wrote of these words, also one that is held back. */
async function modelsText(saving: Saving, text: string): Promise<MachineOrigin | null> {
  const job = await saving.job();
  const digest = saving.digest();
  if (job?.text == null || digest === null) return null;
  const isIts =
    sameText(text, job.text) || sameText(text, inOneRun(job.text, saving.source.locale));
  return isIts ? byModel(digest, job) : null;
}

/** One of the lengths, or sentences of the plugin's and of the model's. */
async function pluginsText(saving: Saving, text: string): Promise<MachineOrigin | null> {
  const { source, options, stored, jobs, isMarked } = saving;
  const before = machineText(stored);
  const others = [before, (await saving.job())?.text].filter((other) => other != null);
  // Without a text that a machine wrote there was no panel to choose sentences in.
  const composed = before === null && !isMarked ? null : others;
  const offer = attempt(saving, () => findOffer(text, source, options, composed));
  if (offer === null) return null;
  const isUsual = offer.isUsual && (jobs === null || !isMarked);
  const kept = await keptModel(saving, text);
  const from: MachineOrigin = { ...EXTRACTIVE, choice: isUsual ? null : offer.choice };
  return kept?.system == null ? from : { ...from, ...kept, origin: 'model' };
}

/** The model of whose sentences, which are not the article's own, a text keeps some. */
export async function keptModel(
  saving: Saving,
  text: string,
): Promise<Pick<TextOrigin, 'system' | 'systemVersion'> | null> {
  const { stored, source } = saving;
  const common = attempt(saving, () => ownSentences(source, saving.options)) ?? [];
  const shares = (other: string) => sharesSentence(text, other, { common, locale: source.locale });
  if (stored?.summary != null && shares(stored.summary)) {
    const record = await recordOf(saving, stored.summary);
    if (record?.system != null) return systemOf(record);
  }
  const job = await saving.job();
  return job?.text != null && shares(job.text) ? systemOf(job) : null;
}

const systemOf = ({ system, systemVersion }: Pick<TextOrigin, 'system' | 'systemVersion'>) => ({
  system,
  systemVersion,
});
