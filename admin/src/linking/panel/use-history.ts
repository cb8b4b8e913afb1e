import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLatest } from '../../use-latest';
import type { Notice } from '../../panel/NoticeLine';
import { TEXTS } from './texts';
import { LINK_FIELDS, type FormLinks, type FormLinksAccess } from './use-form-links';

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
  /**
   * Absent where there is nothing to undo, or the fields were changed elsewhere since; does nothing
   * while another step is being taken back.
   */
  undo: (() => void) | undefined;
}

const same = (one: FormLinks, other: FormLinks) => JSON.stringify(one) === JSON.stringify(other);

/** The fields of the first that the second has otherwise. */
function differing(before: FormLinks, after: FormLinks): Partial<FormLinks> {
  const differ = LINK_FIELDS.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(differ.map((field) => [field, before[field]]));
}

/**
 * The changes that the panel made since the last save, for undoing them from the last one back.
 *
 * @param savedAt another value ends the history
 */
export function useHistory({ links, write }: FormLinksAccess, savedAt: string | null): History {
  const intl = useIntl();
  const [done, setDone] = useState<Done[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const current = useLatest(links);
  const underWay = useRef(false);

  useEffect(() => {
    setDone([]);
    setNotice(null);
  }, [savedAt]);

  const change = ({ write: changed = {}, revert, ...said }: Change) => {
    const before = current.current;
    write(changed);
    setDone((steps) => [...steps, { before, after: { ...before, ...changed }, revert }]);
    setNotice(said);
  };

  const undo = async (step: Done) => {
    if (underWay.current) return;
    underWay.current = true;
    // Before the wait, so that it takes nothing back that is done meanwhile.
    write(differing(step.before, step.after));
    setDone((steps) => steps.filter((other) => other !== step));
    try {
      await step.revert?.();
      setNotice({ text: intl.formatMessage(TEXTS.undone), takesFocus: true });
    } catch {
      if (same(current.current, step.before)) {
        write(differing(step.after, step.before));
        setDone((steps) => [...steps, step]);
      }
      setNotice({ text: intl.formatMessage(TEXTS.undoFailed), failed: true });
    }
    underWay.current = false;
  };

  const last = done.at(-1);
  const canUndo = last !== undefined && same(last.after, links);
  return { notice, say: setNotice, change, undo: canUndo ? () => void undo(last) : undefined };
}
