import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { UndoMergeResponse } from '../../../shared/contracts';
import type { Notice } from '../panel/NoticeLine';
import { PANEL_TEXTS } from '../panel/texts';
import { useErrorText } from '../use-error-text';
import { useOneAtATime } from '../use-one-at-a-time';
import { fieldNames } from './field-names';
import { useMergeMutation, useUndoMergeMutation, type FoundSource } from './api';
import { TEXTS } from './texts';

export interface Merging {
  /** The source that is asked about; `null` while none is. */
  chosen: FoundSource | null;
  choose: (source: FoundSource | null) => void;
  /** Merges the chosen one. */
  merge: () => void;
  undo: (mergeId: string) => void;
  isBusy: boolean;
  notice: Notice | null;
  /** Takes back what the notice tells of. */
  undoLast: (() => void) | undefined;
}

/** Merging other sources into one, and what came of it. */
export function useMerge(kept: string): Merging {
  const intl = useIntl();
  const [sendMerge] = useMergeMutation();
  const [sendUndo] = useUndoMergeMutation();
  const errorText = useErrorText();
  const { isBusy, attempt } = useOneAtATime();
  const [chosen, setChosen] = useState<FoundSource | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [last, setLast] = useState<string | null>(null);

  const failure = (cause: unknown): Notice => ({
    text: intl.formatMessage(TEXTS.failed, { reason: errorText(cause) }),
    failed: true,
  });
  const attemptToSay = (task: () => Promise<Notice>) =>
    void attempt(async () => setNotice(await task().catch(failure)));
  const merge = () => {
    if (chosen === null) return;
    attemptToSay(async () => {
      const { id, merged } = await sendMerge({ merged: chosen.documentId, kept }).unwrap();
      const text = intl.formatMessage(TEXTS.done, { name: merged.name });
      setChosen(null);
      setLast(id);
      return { text, takesFocus: true };
    });
  };
  const undo = (id: string) =>
    attemptToSay(async () => {
      const { left } = await sendUndo(id).unwrap();
      setLast(null);
      return { text: undoneText(left, intl), takesFocus: true };
    });
  const choose = (source: FoundSource | null) => {
    setChosen(source);
    setNotice(null);
    setLast(null);
  };
  const undoLast = last === null ? undefined : () => undo(last);
  return { chosen, choose, merge, undo, isBusy, notice, undoLast };
}

/** What came of an undoing: what was changed since is still so. */
function undoneText({ articles, fields }: UndoMergeResponse['data']['left'], intl: IntlShape) {
  return [
    intl.formatMessage(PANEL_TEXTS.undone),
    ...(articles > 0 ? [intl.formatMessage(TEXTS.leftArticles, { count: articles })] : []),
    ...(fields.length > 0
      ? [intl.formatMessage(TEXTS.leftFields, { fields: fieldNames(fields, intl) })]
      : []),
  ].join(' ');
}
