import { EDITOR_TEXTS } from '../../../shared/editor-texts';
import { editViewMetadatas } from '../edit-view';

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
    // A search over a private field would still tell, letter by letter, what stands in it.
    identity: { type: 'text', private: true, searchable: false },
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

/** The same without the list of articles, which leads to the plugin's own article. */
export function schemaWithoutArticles() {
  const { articles: _articles, ...attributes } = attributionSchema.attributes;
  const { layouts } = attributionSchema.config;
  const edit = layouts.edit.filter((row) => row.every(({ name }) => name !== 'articles'));
  const config = { ...attributionSchema.config, layouts: { ...layouts, edit } };
  return { ...attributionSchema, attributes, config };
}
