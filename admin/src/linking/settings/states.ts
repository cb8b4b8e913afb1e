import type { IndexState } from '../../../../shared/contracts';

const STATE_MESSAGES = {
  missing: {
    id: 'newsroom.linking.settings.missing',
    defaultMessage: 'Not built yet: there are no suggestions.',
  },
  building: {
    id: 'newsroom.linking.settings.building',
    defaultMessage: 'Being built. You can leave this page; articles can be saved as usual.',
  },
  stopped: {
    id: 'newsroom.linking.settings.stopped',
    defaultMessage: 'Half built: the server that built it has stopped. It can go on from there.',
  },
  failed: {
    id: 'newsroom.linking.settings.failed',
    defaultMessage: 'Something went wrong: suggestions may be missing or old. Rebuild it.',
  },
  ready: {
    id: 'newsroom.linking.settings.ready',
    defaultMessage: 'Ready: every article is in it, and each save keeps it up to date.',
  },
} satisfies Record<IndexState['state'], { id: string; defaultMessage: string }>;

/** An article could not be read since the index was built. */
const READY_WITH_ERROR = {
  id: 'newsroom.linking.settings.readyWithError',
  defaultMessage: 'Ready, but some articles are missing: rebuild it, or restart the server.',
};

/** What the state of the index means, for an administrator. */
export const stateMessage = ({ state, error }: Pick<IndexState, 'state' | 'error'>) =>
  state === 'ready' && error !== null ? READY_WITH_ERROR : STATE_MESSAGES[state];
