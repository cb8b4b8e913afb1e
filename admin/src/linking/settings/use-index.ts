import { useNotifyAT } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { useIndexQuery, useRebuildIndexMutation } from '../api';
import { usePolling } from '../use-polling';
import { stateMessage } from './states';

/** Milliseconds between two looks at an index that is being built. */
const POLL = 1_000;

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];

interface Index {
  index: IndexState | undefined;
  isLoading: boolean;
  /** Starts or goes on with the building; a refusal is shown as a notification. */
  rebuild: () => Promise<void>;
}

/** The state of the index, followed while it is being built. */
export function useIndex(): Index {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { pollingInterval, follow } = usePolling(POLL);
  const { data, isLoading } = useIndexQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval,
  });
  const [start] = useRebuildIndexMutation();
  follow(data);
  useAnnouncement(data);

  const rebuild = async () => {
    try {
      await start().unwrap();
    } catch (cause) {
      const message = formatError(cause as Parameters<ErrorHandler>[0]);
      toggleNotification({ type: 'danger', message });
    }
  };
  return { index: data, isLoading, rebuild };
}

/** Tells screen readers when the state changes while the page is open. */
function useAnnouncement(index: IndexState | undefined): void {
  const intl = useIntl();
  const { notifyStatus } = useNotifyAT();
  const message = index && stateMessage(index);
  const last = useRef(message);
  useEffect(() => {
    if (message !== undefined && last.current !== undefined && message !== last.current) {
      notifyStatus(intl.formatMessage(message));
    }
    last.current = message;
  }, [message, intl, notifyStatus]);
}
