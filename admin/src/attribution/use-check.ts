import { useIntl } from 'react-intl';
import type { Notice } from '../panel/NoticeLine';
import { useErrorText } from '../use-error-text';
import { useOneAtATime } from '../use-one-at-a-time';
import { useCheckLinkMutation } from './api';
import { STATES, TEXTS } from './texts';

/** Has the server look at a source's link now, and says what came of it. */
export function useCheck(documentId: string, say: (notice: Notice) => void) {
  const intl = useIntl();
  const [send] = useCheckLinkMutation();
  const errorText = useErrorText();
  const { isBusy, attempt } = useOneAtATime();
  const check = async () => {
    try {
      const { link } = await send(documentId).unwrap();
      const state = link === null ? TEXTS.unseen : STATES[link.state].name;
      say({ text: intl.formatMessage(TEXTS.saidChecked, { state: intl.formatMessage(state) }) });
    } catch (cause) {
      const reason = errorText(cause);
      say({ text: intl.formatMessage(TEXTS.notChecked, { reason }), failed: true });
    }
  };
  return { isBusy, check: () => void attempt(check) };
}
