import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Notice } from '../panel/NoticeLine';
import { PANEL_TEXTS } from '../panel/texts';
import type { Values } from '../panel/values';
import { TEXTS } from './texts';

export interface FormAddress {
  /** As the form has it; empty where it has none. */
  live: string;
  notice: Notice | null;
  /** Says something without a change. */
  say: (notice: Notice) => void;
  /** Puts another address into the form, which is not saved by it. */
  use: (address: string) => void;
  /** Absent where there is nothing to undo, or the field was changed elsewhere since. */
  undo: (() => void) | undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The link in the form.
 *
 * @param savedAt another value ends what can be undone
 */
export function useFormAddress(savedAt: string | null): FormAddress {
  const intl = useIntl();
  const value = useForm('SourceLink', ({ values }) => (values as Values)['url']);
  const onChange = useForm('SourceLink', (form) => form.onChange);
  const [step, setStep] = useState<{ before: unknown; after: string } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  useEffect(() => {
    setStep(null);
    setNotice(null);
  }, [savedAt]);

  const use = (address: string) => {
    onChange('url', address);
    setStep({ before: value, after: address });
    setNotice({ text: intl.formatMessage(TEXTS.saidUsed), takesFocus: true });
  };
  const undo = () => {
    onChange('url', step?.before);
    setStep(null);
    setNotice({ text: intl.formatMessage(PANEL_TEXTS.undone), takesFocus: true });
  };
  const canUndo = step !== null && step.after === value;
  return { live: textOf(value), notice, say: setNotice, use, undo: canUndo ? undo : undefined };
}
