import { HIDDEN_TYPE } from '../../strapi/hidden-type';

export const RUN_UID = 'plugin::newsroom.summary-run';

export const RUN_STATES = ['running', 'paused', 'cancelled', 'done', 'failed'] as const;

export type RunState = (typeof RUN_STATES)[number];

/** Runs over the archive, each with how far it is: whichever process goes on with it knows. */
export const runSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_summary_runs',
  info: {
    singularName: 'summary-run',
    pluralName: 'summary-runs',
    displayName: 'Run over the summaries of the archive',
  },
  attributes: {
    state: { type: 'enumeration', enum: RUN_STATES, required: true },
    /** What was asked for, in JSON. */
    request: { type: 'text', required: true },
    /** The process that does it, and until when it may be silent, in milliseconds since 1970. */
    worker: { type: 'string' },
    leaseUntil: { type: 'biginteger', required: true },
    /** The type that is gone through, and the id of its row that was looked at last. */
    type: { type: 'string' },
    position: { type: 'integer', required: true },
    /** Whether all rows were looked at, so that only the model is waited for. */
    isWalked: { type: 'boolean', required: true },
    looked: { type: 'integer', required: true },
    total: { type: 'integer', required: true },
    written: { type: 'integer', required: true },
    asked: { type: 'integer', required: true },
    error: { type: 'string' },
    finishedAt: { type: 'datetime' },
  },
};
