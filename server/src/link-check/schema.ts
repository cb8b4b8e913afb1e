import type { LinkState } from '../../../shared/contracts';
import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SOURCE_LINK_UID = 'plugin::newsroom.source-link';
export const LINK_RUN_UID = 'plugin::newsroom.source-link-run';

export const LINK_STATES = [
  'alive',
  'moved',
  'failing',
  'dead',
  'unclear',
] as const satisfies readonly LinkState[];

/** How the link of a source was found: one row for each source whose address was looked at. */
export const sourceLinkSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_source_links',
  info: {
    singularName: 'source-link',
    pluralName: 'source-links',
    displayName: 'Link of a source',
  },
  attributes: {
    attributionDocumentId: { type: 'string', required: true },
    /** That was looked at: of a source with another one by now, nothing is known. */
    address: { type: 'text', required: true },
    state: { type: 'enumeration', enum: [...LINK_STATES], required: true },
    status: { type: 'integer' },
    reason: { type: 'string' },
    finalUrl: { type: 'text' },
    failures: { type: 'integer', required: true },
    /** Milliseconds since 1970, as are all times here. */
    checkedAt: { type: 'biginteger', required: true },
    lastGoodAt: { type: 'biginteger' },
    firstFailedAt: { type: 'biginteger' },
    lastFailedAt: { type: 'biginteger' },
    /** The last look, whether it told anything or not. */
    triedAt: { type: 'biginteger', required: true },
    /** Before it the site does not want to be asked. */
    retryAt: { type: 'biginteger', required: true },
  },
  indexes: [
    {
      name: 'newsroom_source_links_unique',
      type: 'unique',
      columns: ['attribution_document_id'],
    },
    { name: 'newsroom_source_links_tried_index', columns: ['tried_at'] },
    { name: 'newsroom_source_links_state_index', columns: ['state', 'last_good_at'] },
  ],
};

/** Who goes through the links of all sources: one row for the whole site. */
export const linkRunSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_source_link_runs',
  info: {
    singularName: 'source-link-run',
    pluralName: 'source-link-runs',
    displayName: 'Look at the links of sources',
  },
  attributes: {
    name: { type: 'string', required: true },
    /** The time of the schedule that began it: one process gets it. */
    tick: { type: 'biginteger', required: true },
    worker: { type: 'string' },
    leaseUntil: { type: 'biginteger', required: true },
  },
  indexes: [{ name: 'newsroom_source_link_runs_unique', type: 'unique', columns: ['name'] }],
};
