import { IDENTITY } from '../attribution/identity-field';
import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SOURCE_MERGE_UID = 'plugin::newsroom.source-merge';
export const MERGE_CHANGE_UID = 'plugin::newsroom.source-merge-change';

/** That a source was merged into another one, with all that is needed to undo it. */
export const sourceMergeSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_source_merges',
  info: {
    singularName: 'source-merge',
    pluralName: 'source-merges',
    displayName: 'Merge of sources',
  },
  attributes: {
    keptDocumentId: { type: 'string', required: true },
    mergedDocumentId: { type: 'string', required: true },
    /** The values of the merged source, without its identity. */
    source: { type: 'json', required: true },
    /** That of the merged source: encrypted, as it was stored. */
    [IDENTITY]: { type: 'text', private: true, searchable: false },
    /** What the kept source got by it: `Additions`. */
    added: { type: 'json', required: true },
    /** How many articles were changed. */
    articles: { type: 'integer', required: true },
    userId: { type: 'string', required: true },
    /** As it was then. */
    userName: { type: 'string', required: true },
    /** Milliseconds since 1970, as are all times here. */
    mergedAt: { type: 'biginteger', required: true },
    undoneAt: { type: 'biginteger' },
  },
  indexes: [{ name: 'newsroom_source_merges_kept_index', columns: ['kept_document_id'] }],
};

/** What a merge changed in one version of an article, in one language. */
export const mergeChangeSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_source_merge_changes',
  info: {
    singularName: 'source-merge-change',
    pluralName: 'source-merge-changes',
    displayName: 'Change by a merge of sources',
  },
  attributes: {
    mergeDocumentId: { type: 'string', required: true },
    /** The content type, and its relation to sources. */
    articleType: { type: 'string', required: true },
    relation: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string' },
    isPublished: { type: 'boolean', required: true },
    /** `SourcesOfRow` before and after. */
    before: { type: 'json', required: true },
    after: { type: 'json', required: true },
  },
  indexes: [{ name: 'newsroom_source_merge_changes_merge_index', columns: ['merge_document_id'] }],
};
