import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Notice } from '../panel/NoticeLine';
import { PANEL_TEXTS } from '../panel/texts';
import type { FormSources, FormState } from './use-form-sources';

interface Step {
  before: FormState;
  after: FormState;
}

export interface History {
  notice: Notice | null;
  /** Says something without a change. */
  say: (notice: Notice) => void;
  change: (after: FormState, said: Notice) => void;
  /** Absent where there is nothing to undo, or the field was changed elsewhere since. */
  undo: (() => void) | undefined;
}

/**
 * The changes that the panel made since the last save, for undoing them from the last one back.
 *
 * @param savedAt another value ends the history
 */
export function useHistory({ value, write }: FormSources, savedAt: string | null): History {
  const intl = useIntl();
  const [steps, setSteps] = useState<Step[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);

  useEffect(() => {
    setSteps([]);
    setNotice(null);
  }, [savedAt]);

  const change = (after: FormState, said: Notice) => {
    write(after);
    setSteps((done) => [...done, { before: value, after }]);
    setNotice(said);
  };
  const last = steps.at(-1);
  const undo = () => {
    if (last === undefined) return;
    write(last.before);
    setSteps((done) => done.slice(0, -1));
    setNotice({ text: intl.formatMessage(PANEL_TEXTS.undone), takesFocus: true });
  };
  const canUndo = last !== undefined && JSON.stringify(last.after) === JSON.stringify(value);
  return { notice, say: setNotice, change, undo: canUndo ? undo : undefined };
}
