import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { entriesOf, formValue, withChange, without, withNew, type Entry } from './entries';
import { TEXTS } from './texts';

interface EntriesInForm {
  name: string;
  value: unknown;
  onChange: (name: string, value: unknown) => void;
}

/** The entries of the field, and what can be done with them. */
export function useEntries({ name, value, onChange }: EntriesInForm) {
  const intl = useIntl();
  const entries = entriesOf(value);
  const frame = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const isAdded = useRef(false);
  const [notice, setNotice] = useState('');
  const write = (changed: Entry[]) => onChange(name, formValue(changed));
  const count = entries.length;

  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    // The text of the one that was added last.
    [...(frame.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
  }, [count]);

  return {
    entries,
    frame,
    addButton,
    /** What has just happened, for those who do not see it. */
    notice,
    add: () => {
      isAdded.current = true;
      write(withNew(entries, new Date()));
      setNotice('');
    },
    remove: (index: number) => {
      write(without(entries, index));
      setNotice(intl.formatMessage(TEXTS.removed, { number: index + 1 }));
      // The button that had the focus is gone.
      addButton.current?.focus();
    },
    change: (index: number, change: Partial<Entry>) => write(withChange(entries, index, change)),
  };
}
