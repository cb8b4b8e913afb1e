import { described } from '../edit-view';

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
    aliases: { type: 'json' },
    identity: { type: 'text', private: true },
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
    metadatas: {
      name: described('Name', 'The public wording: what readers see under the text.'),
      kind: described('Kind'),
      url: described('Link', 'Where readers can check it: an http or https address.'),
      description: described('Description'),
      aliases: described('Other names', 'A JSON list of other ways a text names it.'),
      identity: described(
        'Identity',
        'Who an unnamed source is. Only editors see it; it never leaves by the API.',
      ),
      articles: described('Articles', 'The articles that rest on it.'),
    },
    layouts: {
      list: ['name', 'kind', 'url'],
      edit: [
        [
          { name: 'name', size: 8 },
          { name: 'kind', size: 4 },
        ],
        [{ name: 'url', size: 12 }],
        [{ name: 'description', size: 12 }],
        [
          { name: 'aliases', size: 6 },
          { name: 'identity', size: 6 },
        ],
        [{ name: 'articles', size: 12 }],
      ],
    },
  },
};
