import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { useIndexQuery, useRebuildIndexMutation } from '../api';
import { useBuild } from '../use-build';
import { useErrorText } from '../../use-error-text';
import { stateMessage } from './states';

/** Milliseconds between two looks at an index that is being built. */
const POLL = 1_000;

interface Index {
  index: IndexState | undefined;
  isLoading: boolean;
  /** Starts or goes on with the building; a refusal is shown as a notification. */
  rebuild: () => Promise<void>;
}

/** The state of the index; while it is being built its numbers are hundredths. */
export function useIndex(): Index {
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const { data, fulfilledTimeStamp, isLoading, refetch } = useIndexQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const told = data && { index: data, at: fulfilledTimeStamp ?? 0 };
  const newest = useBuild(told, POLL, () => void refetch());
  // What has ended is shown once its numbers are there, and what went wrong.
  const index = newest?.state === 'building' ? newest : data;
  const [start] = useRebuildIndexMutation();
  useAnnouncement(index);

  const rebuild = async () => {
    try {
      await start().unwrap();
    } catch (cause) {
      const message = errorText(cause);
      toggleNotification({ type: 'danger', message });
    }
  };
  return { index, isLoading, rebuild };
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
