import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { TEXTS } from './texts';
import type { FormLinks, FormLinksAccess } from './use-form-links';
import { useLatest } from './use-latest';

/** What was done last, as the panel says it. */
export interface Notice {
  text: string;
  /** Something went wrong. */
  failed?: boolean;
  /** The element that had the focus may be gone: the notice takes it. */
  takesFocus?: boolean;
}

export interface Change extends Notice {
  /** The form's fields as they are to be. */
  write?: Partial<FormLinks>;
  /** Takes back what was done outside the form; rejects where that fails. */
  revert?: () => Promise<unknown>;
}

interface Done {
  before: FormLinks;
  after: FormLinks;
  revert: Change['revert'];
}

export interface History {
  notice: Notice | null;
  /** Says something without a change. */
  say: (notice: Notice) => void;
  change: (change: Change) => void;
  /** Absent where there is nothing to undo, or the fields were changed elsewhere since. */
  undo: (() => void) | undefined;
}

const same = (one: FormLinks, other: FormLinks) => JSON.stringify(one) === JSON.stringify(other);

/** The fields of the first that the second has otherwise. */
function differing(before: FormLinks, after: FormLinks): Partial<FormLinks> {
  const fields = ['related', 'previous', 'next'] as const;
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, before[field]]),
  );
}

/**
 * The changes that the panel made since the last save, for undoing them from the last one back.
 *
 * @param savedAt another value ends the history
 */
export function useHistory(
  { links, write }: FormLinksAccess,
  savedAt: string | undefined,
): History {
  const intl = useIntl();
  const [done, setDone] = useState<Done[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const current = useLatest(links);

  useEffect(() => {
    setDone([]);
    setNotice(null);
  }, [savedAt]);

  const change = ({ write: changed = {}, revert, ...said }: Change) => {
    const before = current.current;
    write(changed);
    const after = { ...before, ...changed };
    setDone((changes) => [...changes, { before, after, revert }]);
    setNotice(said);
  };

  const undoLast = async ({ before, after, revert }: Done) => {
    try {
      await revert?.();
      write(differing(before, after));
      setDone((changes) => changes.slice(0, -1));
      setNotice({ text: intl.formatMessage(TEXTS.undone), takesFocus: true });
    } catch {
      setNotice({ text: intl.formatMessage(TEXTS.undoFailed), failed: true });
    }
  };

  const last = done.at(-1);
  const undo = last && same(last.after, links) ? () => void undoLast(last) : undefined;
  return { notice, say: setNotice, change, undo };
}
