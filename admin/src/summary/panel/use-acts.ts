import { useIntl, type MessageDescriptor } from 'react-intl';
import type { PanelArticle } from '../../panel/use-article';
import {
  useAskModelMutation,
  useConfirmMutation,
  useReviewMutation,
  useUnreviewMutation,
} from '../api';
import type { SummaryType } from '../article-type';
import { useErrorText } from '../../use-error-text';
import { useOneAtATime } from '../../use-one-at-a-time';
import { TEXTS } from './texts';
import type { FormAccess } from './use-form-summary';
import type { Inspected } from './use-inspection';

/** What the server does at once, without a save. */
export interface Acts {
  isBusy: boolean;
  askModel: () => void;
  review: () => void;
  unreview: () => void;
  /** The stored summary still holds for the words as they are stored. */
  confirm: () => void;
}

/** @param inspected told to look again at what has come of an act */
export function useActs(
  type: SummaryType,
  article: PanelArticle,
  form: FormAccess,
  { inspection, inspectAgain }: Inspected,
): Acts {
  const [ask] = useAskModelMutation();
  const [review] = useReviewMutation();
  const [unreview] = useUnreviewMutation();
  const [confirm] = useConfirmMutation();
  const { isBusy, act } = useAct(form, inspectAgain);
  const stored = { type, documentId: article.documentId ?? '', locale: article.locale ?? null };
  const seen = {
    ...{ ...stored, text: form.live.summary ?? '' },
    articleDigest: inspection?.articleDigest ?? '',
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

/** Does something on the server, one at a time, and says what came of it. */
function useAct({ say }: FormAccess, inspectAgain: () => void) {
  const intl = useIntl();
  const errorText = useErrorText();
  const { isBusy, attempt } = useOneAtATime();
  const act = async (task: () => Promise<MessageDescriptor>) => {
    try {
      say({ text: intl.formatMessage(await task()) });
      inspectAgain();
    } catch (cause) {
      const reason = errorText(cause);
      say({ text: intl.formatMessage(TEXTS.notDone, { reason }), failed: true });
    }
  };
  return {
    isBusy,
    act: (task: () => Promise<MessageDescriptor>) => attempt(() => act(task)),
  };
}
