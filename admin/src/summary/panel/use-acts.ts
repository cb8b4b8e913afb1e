import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { PanelArticle } from '../../panel/use-article';
import {
  useAskModelMutation,
  useConfirmMutation,
  useReviewMutation,
  useUnreviewMutation,
} from '../api';
import type { SummaryType } from '../article-type';
import { TEXTS } from './texts';
import type { FormAccess } from './use-form-summary';

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];

/** What the server does at once, without a save. */
export interface Acts {
  isBusy: boolean;
  askModel: () => void;
  review: () => void;
  unreview: () => void;
  /** The stored summary still holds for the words as they are stored. */
  confirm: () => void;
}

/** @param inspectAgain to see what has come of an act */
export function useActs(
  type: SummaryType,
  article: PanelArticle,
  { live, say }: FormAccess,
  inspectAgain: () => void,
): Acts {
  const intl = useIntl();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [isBusy, setBusy] = useState(false);
  const [ask] = useAskModelMutation();
  const [review] = useReviewMutation();
  const [unreview] = useUnreviewMutation();
  const [confirm] = useConfirmMutation();
  const stored = { type, documentId: article.documentId ?? '', locale: article.locale ?? null };
  const seen = { ...stored, text: live.summary ?? '' };

  const act = async (task: () => Promise<MessageDescriptor>) => {
    setBusy(true);
    try {
      say({ text: intl.formatMessage(await task()) });
      inspectAgain();
    } catch (cause) {
      const reason = formatError(cause as Parameters<ErrorHandler>[0]);
      say({ text: intl.formatMessage(TEXTS.notDone, { reason }), failed: true });
    }
    setBusy(false);
  };
  const told = async (answer: Promise<unknown>, text: MessageDescriptor) => {
    await answer;
    return text;
  };
  const asked = async () => ((await ask(stored).unwrap()).asked ? TEXTS.saidAsked : TEXTS.notAsked);
  return {
    isBusy,
    askModel: () => void act(asked),
    review: () => void act(() => told(review(seen).unwrap(), TEXTS.saidReviewed)),
    unreview: () => void act(() => told(unreview(stored).unwrap(), TEXTS.saidUnreviewed)),
    confirm: () => void act(() => told(confirm(seen).unwrap(), TEXTS.saidKept)),
  };
}
