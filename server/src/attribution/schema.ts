import { EDITOR_TEXTS } from '../../../shared/editor-texts';
import { editViewMetadatas } from '../edit-view';
import { IDENTITY_FIELD } from './identity-field';
import { NAMES_FIELD } from './names-field';
import { SAME_AS_FIELD } from './same-as';
import { SOURCE_STATES } from './states';

export const ATTRIBUTION_KINDS = [
  'person',
  'organization',
  'government',
  'document',
  'agreement',
  'event',
  'media',
  'dataset',
  'other',
] as const;

export const attributionSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_attributions',
  info: {
    singularName: 'attribution',
    pluralName: 'attributions',
    displayName: 'Attribution',
    description: 'A source that articles rest on, in the words readers see.',
  },
  options: { draftAndPublish: false },
  pluginOptions: {},
  attributes: {
    name: { type: 'string', required: true, maxLength: 255 },
    kind: { type: 'enumeration', enum: [...ATTRIBUTION_KINDS], default: 'other', required: true },
    url: { type: 'text', maxLength: 2048 },
    description: { type: 'text' },
    aliases: { type: 'customField', customField: NAMES_FIELD },
    sameAs: { type: 'customField', customField: SAME_AS_FIELD },
    // For editors. A search by readers must not find what they do not see.
    state: {
      type: 'enumeration',
      enum: [...SOURCE_STATES],
      default: 'active',
      private: true,
      searchable: false,
    },
    stateDate: { type: 'date', private: true },
    stateNote: { type: 'text', private: true, searchable: false },
    // Encrypted, see `identity`. A search over it would find nothing but key ids.
    identity: {
      type: 'customField',
      customField: IDENTITY_FIELD,
      private: true,
      searchable: false,
    },
    articles: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::newsroom.article',
      mappedBy: 'attributions',
    },
  },
  config: {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'name',
      defaultSortBy: 'name',
      defaultSortOrder: 'ASC',
    },
    metadatas: editViewMetadatas(EDITOR_TEXTS.attribution),
    layouts: {
      list: ['name', 'kind', 'url', 'state'],
      edit: [
        [
          { name: 'name', size: 8 },
          { name: 'kind', size: 4 },
        ],
        [{ name: 'url', size: 12 }],
        [{ name: 'description', size: 12 }],
        [
          { name: 'state', size: 6 },
          { name: 'stateDate', size: 6 },
        ],
        [{ name: 'stateNote', size: 12 }],
        [{ name: 'sameAs', size: 12 }],
        [{ name: 'identity', size: 12 }],
        [{ name: 'aliases', size: 12 }],
        [{ name: 'articles', size: 12 }],
      ],
    },
  },
};

/** The same without the list of articles, which leads to the plugin's own article. */
export function schemaWithoutArticles() {
  const { articles: _articles, ...attributes } = attributionSchema.attributes;
  const { layouts } = attributionSchema.config;
  const edit = layouts.edit.filter((row) => row.every(({ name }) => name !== 'articles'));
  const config = { ...attributionSchema.config, layouts: { ...layouts, edit } };
  return { ...attributionSchema, attributes, config };
}
