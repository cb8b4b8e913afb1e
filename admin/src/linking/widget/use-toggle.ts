import { useNotifyAT } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../use-error-text';
import { useOneAtATime } from '../../use-one-at-a-time';

const MESSAGES = {
  linked: {
    id: 'newsroom.linking.widget.linked',
    defaultMessage: 'Linked in the draft; readers see it once the article is published.',
  },
  undone: { id: 'newsroom.linking.widget.undone', defaultMessage: 'The link is taken away again.' },
};

interface Toggle {
  toggle: () => void;
  isPending: boolean;
  /** What came of the last click; screen readers are told as well. */
  note: string | null;
  failed: boolean;
}

/**
 * Linking and unlinking by one button, one request at a time.
 *
 * @param setLinked rejects where the server refused
 */
export function useToggle(linked: boolean, setLinked: (linked: boolean) => Promise<void>): Toggle {
  const intl = useIntl();
  const { notifyStatus, notifyAlert } = useNotifyAT();
  const errorText = useErrorText();
  const [error, setError] = useState<string | null>(null);
  const { isBusy, attempt } = useOneAtATime();

  const toggle = async () => {
    setError(null);
    try {
      await setLinked(!linked);
      notifyStatus(intl.formatMessage(linked ? MESSAGES.undone : MESSAGES.linked));
    } catch (cause) {
      const message = errorText(cause);
      setError(message);
      notifyAlert(message);
    }
  };

  return {
    toggle: () => void attempt(toggle),
    isPending: isBusy,
    note: error ?? (linked ? intl.formatMessage(MESSAGES.linked) : null),
    failed: error !== null,
  };
}
