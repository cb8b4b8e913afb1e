import { isBlank } from '../blank';
import type { Recognised } from './decision';
import { sameText } from './digest';
import type { SummarySource } from './generator';
import { findOffer, ownSentences, type Offer } from './offers';
import { inOneRun } from './points';
import {
  byModel,
  EXTRACTIVE,
  machineOriginIn,
  type MachineOrigin,
  type TextOrigin,
} from './records';
import { attempt, machineText, recordOf, type Saving } from './saving';
import { sharesSentence } from './sentences';

/**
 * Whether a text is one that the plugin offers for the words of a save, or one that it wrote
 * before. A form that was opened before the model wrote sends the built-in text back; only where
 * the save says so, or nothing speaks for such a form, has an editor chosen it.
 */
export async function recognise(saving: Saving, text: string): Promise<Recognised> {
  const from = (await asModels(saving, text)) ?? (await asPlugins(saving, text));
  const isHeld = from?.origin === 'model' && (await saving.job())?.state === 'held';
  // One that is held back has stood in no form yet.
  if (from !== null && (saving.saysChosen || isHeld || !(await mayBeOld(saving, text)))) {
    return { known: 'offered', from };
  }
  const origin = machineOriginIn(await recordOf(saving, text));
  if (!saving.saysChosen) return origin === null ? null : { known: 'older' };
  // The words have changed since the text was chosen.
  const chosen = origin ?? (await asPluginsBefore(saving, text));
  return chosen === null ? null : { known: 'offered', from: chosen, isOfFormerWords: true };
}

/** Whether a text may come from a form that was opened before the stored one was written. */
async function mayBeOld(saving: Saving, text: string): Promise<boolean> {
  const { stored, owner } = saving;
  if (stored === null || isBlank(stored.summary)) return false;
  // A form without the field of the origin cannot say that its text was chosen.
  if (owner.type.fields.summaryOrigin === null && stored.summaryOrigin !== 'model') return false;
  return machineOriginIn(await recordOf(saving, text)) !== null;
}

/** Where a text comes from that the model wrote of these words, also one that is held back. */
async function asModels(saving: Saving, text: string): Promise<MachineOrigin | null> {
  const job = await saving.job();
  const digest = saving.digest();
  if (job?.text == null || digest === null) return null;
  const isIts =
    sameText(text, job.text) || sameText(text, inOneRun(job.text, saving.source.locale));
  return isIts ? byModel(digest, job) : null;
}

/** The same of one of the lengths, or of sentences of the plugin's and of the model's. */
async function asPlugins(saving: Saving, text: string): Promise<MachineOrigin | null> {
  const { jobs, saysChosen, source } = saving;
  const offer = await offerOf(saving, text, source);
  if (offer === null) return null;
  const isUsual = offer.isUsual && (jobs === null || !saysChosen);
  const kept = await keptModel(saving, text);
  const from: MachineOrigin = { ...EXTRACTIVE, choice: isUsual ? null : offer.choice };
  if (kept === null) return from;
  return { ...from, ...kept, origin: 'model', articleDigest: saving.digest() };
}

/** The same by the words before the save. */
async function asPluginsBefore(saving: Saving, text: string): Promise<MachineOrigin | null> {
  const source = await saving.storedSource();
  const offer = source === null ? null : await offerOf(saving, text, source);
  return offer === null ? null : { ...EXTRACTIVE, choice: offer.choice };
}

async function offerOf(saving: Saving, text: string, source: SummarySource): Promise<Offer | null> {
  const { options, stored, saysChosen } = saving;
  const before = machineText(stored);
  const others = [before, (await saving.job())?.text].filter((other) => other != null);
  // Without a text that a machine wrote there was no panel to choose sentences in.
  const composed = before === null && !saysChosen ? null : others;
  return attempt(saving, () => findOffer(text, source, options, composed));
}

type System = Pick<TextOrigin, 'system' | 'systemVersion'>;

/** The model of whose sentences, which are not the article's own, a text keeps some. */
export async function keptModel(saving: Saving, text: string): Promise<System | null> {
  const { stored, source } = saving;
  const common = attempt(saving, () => ownSentences(source, saving.options)) ?? [];
  const shares = (other: string) => sharesSentence(text, other, { common, locale: source.locale });
  if (stored?.summary != null && shares(stored.summary)) {
    const record = await recordOf(saving, stored.summary);
    if (record?.system != null) return systemOf(record);
  }
  const job = await saving.job();
  if (job?.text != null && shares(job.text)) return systemOf(job);
  // The very text may have been there before, with what a model had a part in.
  const record = await recordOf(saving, text);
  return record?.system == null ? null : systemOf(record);
}

const systemOf = ({ system, systemVersion }: System): System => ({ system, systemVersion });
