import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Notice } from '../../panel/NoticeLine';
import type { Values } from '../../panel/values';
import type { SummaryType } from '../article-type';
import type { FormChange, FormSummary } from './form-changes';
import { summaryIn } from './text';
import { TEXTS } from './texts';

/** A change of the form that the panel made. */
interface Step {
  before: FormSummary;
  after: FormSummary;
}

export interface FormAccess {
  /** As the form has it. */
  live: FormSummary;
  /** As the form began, or was saved. */
  saved: FormSummary;
  /** Whether the form, in any field, has what is not saved. */
  isModified: boolean;
  notice: Notice | null;
  /** Says something without a change. */
  say: (notice: Notice) => void;
  change: (change: FormChange, notice: Notice) => void;
  /** Absent where there is nothing to undo, or the fields were changed elsewhere since. */
  undo: (() => void) | undefined;
}

/**
 * The summary in the form, and the panel's changes of it since the last save.
 *
 * @param savedAt another value ends what can be undone
 */
export function useFormSummary(type: SummaryType, savedAt: string | null): FormAccess {
  const intl = useIntl();
  const [steps, setSteps] = useState<Step[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const now = useSummaryIn(type, 'values');
  const saved = useSummaryIn(type, 'initialValues');
  const isModified = useForm('Summary', ({ modified }) => modified);

  useEffect(() => {
    setSteps([]);
    setNotice(null);
  }, [savedAt]);

  const write = useWriting(type, saved);
  const change = (changed: FormChange, said: Notice) => {
    write(changed);
    const after = { ...now, ...changed };
    if (type.fields.summaryOrigin === null) after.origin = undefined;
    setSteps((done) => [...done, { before: now, after }]);
    setNotice(said);
  };
  const last = steps.at(-1);
  const canUndo = last !== undefined && same(last.after, now);
  const undo = () => {
    if (last === undefined) return;
    write(last.before);
    setSteps((done) => done.slice(0, -1));
    setNotice({ text: intl.formatMessage(TEXTS.undone), takesFocus: true });
  };
  return {
    ...{ live: now, saved, isModified },
    ...{ notice, say: setNotice, change, undo: canUndo ? undo : undefined },
  };
}

/**
 * Puts values into the form. What the form began with is put back as it was: an empty value that was
 * not there counts as a change, and would empty what a colleague has saved meanwhile.
 */
function useWriting({ fields }: SummaryType, saved: FormSummary): (change: FormChange) => void {
  const initial = useForm('Summary', (form) => form.initialValues as Values);
  const onChange = useForm('Summary', (form) => form.onChange);
  return (change) => {
    const { summary, summaryOrigin } = fields;
    if ('summary' in change) {
      onChange(summary, change.summary === saved.summary ? initial[summary] : change.summary);
    }
    if ('origin' in change && summaryOrigin !== null) {
      const isBack = change.origin === saved.origin;
      onChange(summaryOrigin, isBack ? initial[summaryOrigin] : change.origin);
    }
  };
}

/** One field at a time, so that the panel is not drawn again with each key in another one. */
function useSummaryIn(
  { fields: { summary, summaryOrigin } }: SummaryType,
  where: 'values' | 'initialValues',
): FormSummary {
  const text = useForm('Summary', (form) => (form[where] as Values)[summary]);
  const origin = useForm('Summary', (form) =>
    summaryOrigin === null ? undefined : (form[where] as Values)[summaryOrigin],
  );
  return {
    summary: summaryIn(text),
    origin: summaryOrigin === null ? undefined : typeof origin === 'string' ? origin : null,
  };
}

const same = (one: FormSummary, other: FormSummary): boolean =>
  one.summary === other.summary && one.origin === other.origin;
