import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

interface InForm {
  name: string;
  value: unknown;
  onChange: (name: string, value: unknown) => void;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The field as the form has it: what is stored, and what is to be stored instead. */
export function useIdentity({ name, value, onChange }: InForm) {
  const initial = useForm('Identity', (form) => form.initialValues as Record<string, unknown>);
  const stored = textOf(initial[name]);
  const typed = textOf(value);
  /** What was stored when "Replace" was pressed: a save ends it. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const isReplaced = stored !== null && replaced === stored;
  const isUnchanged = stored !== null && typed === stored;

  return {
    documentId: textOf(initial['documentId']) ?? undefined,
    stored,
    /** What is stored is kept, as far as anyone has said. */
    isKept: isUnchanged && !isReplaced,
    /** `null` where it is removed. */
    newText: isUnchanged ? '' : stored === null ? (typed ?? '') : typed,
    replace: () => setReplaced(stored),
    remove: () => onChange(name, null),
    keep: () => {
      setReplaced(null);
      onChange(name, stored);
    },
    /** Where nothing is written, what is stored stays. */
    write: (text: string) => onChange(name, text === '' ? stored : text),
  };
}
