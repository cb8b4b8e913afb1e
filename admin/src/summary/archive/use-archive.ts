import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArchiveEstimate, ArchiveRequest, ArchiveState } from '../../../../shared/contracts';
import { useErrorText } from '../../use-error-text';
import { useOneAtATime } from '../../use-one-at-a-time';
import {
  useArchiveQuery,
  useBeginMutation,
  useChangeRunMutation,
  useEstimateMutation,
  type RunAct,
} from './api';
import { RUN_TEXTS } from './texts';

/** Milliseconds between two looks at a run that is under way. */
const POLL = 2_000;

export interface Archive {
  state: ArchiveState | undefined;
  isLoading: boolean;
  /** Of the last request that was tried. */
  estimate: { of: ArchiveRequest; data: ArchiveEstimate } | null;
  isBusy: boolean;
  tryFirst: (request: ArchiveRequest) => Promise<void>;
  begin: (request: ArchiveRequest) => Promise<void>;
  changeRun: (act: RunAct) => Promise<void>;
}

/** How the summaries of the archive are, and what can be done with them. */
export function useArchive(): Archive {
  const [isUnderWay, setUnderWay] = useState(false);
  const { data: state, isLoading } = useArchiveQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval: isUnderWay ? POLL : 0,
  });
  const isNowUnderWay = isBusyArchive(state);
  useEffect(() => setUnderWay(isNowUnderWay), [isNowUnderWay]);
  useAnnouncement(state);

  const [estimate, setEstimate] = useState<Archive['estimate']>(null);
  const { isBusy, attempt } = useAttempt();
  const [askEstimate] = useEstimateMutation();
  const [askBegin] = useBeginMutation();
  const [askChange] = useChangeRunMutation();
  return {
    ...{ state, isLoading, estimate, isBusy },
    tryFirst: (request) =>
      attempt(async () => {
        setEstimate({ of: request, data: await askEstimate(request).unwrap() });
      }),
    begin: (request) =>
      attempt(async () => {
        await askBegin(request).unwrap();
        setEstimate(null);
      }),
    changeRun: (act) =>
      attempt(async () => {
        if (state?.run) await askChange({ id: state.run.id, act }).unwrap();
      }),
  };
}

/** The model may go on writing after the run has asked for all. */
const isBusyArchive = (state: ArchiveState | undefined): boolean =>
  state?.run?.state === 'running' ||
  (state?.run?.state !== 'paused' && (state?.jobs.writing ?? 0) > 0);

/** A refusal is shown as a notification. */
function useAttempt() {
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const { isBusy, attempt } = useOneAtATime();
  const notifying = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (cause) {
      const message = errorText(cause);
      toggleNotification({ type: 'danger', message });
    }
  };
  return { isBusy, attempt: (task: () => Promise<void>) => attempt(() => notifying(task)) };
}

/** Tells screen readers when the run's state changes while the page is open. */
function useAnnouncement(state: ArchiveState | undefined): void {
  const intl = useIntl();
  const { notifyStatus } = useNotifyAT();
  const message = state?.run && RUN_TEXTS[state.run.state];
  const last = useRef(message);
  useEffect(() => {
    if (message && last.current && message !== last.current) {
      notifyStatus(intl.formatMessage(message));
    }
    last.current = message;
  }, [message, intl, notifyStatus]);
}
