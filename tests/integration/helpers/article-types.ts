/**
 * Content types of the site's own that hold articles, with what `types` says of them: a localized
 * one in Markdown that has all but names everything otherwise, one in HTML without languages, one
 * without drafts that leads to the HTML ones, and one that leads nowhere.
 */
export const POST = 'api::post.post';
export const PAGE = 'api::page.page';
export const NOTE = 'api::note.note';
export const STUB = 'api::stub.stub';

const LOCALIZED = { i18n: { localized: true } };

interface Description {
  name: string;
  draftAndPublish?: boolean;
  localized?: boolean;
  attributes: Record<string, object>;
}

function files({ name, draftAndPublish = true, localized = false, attributes }: Description) {
  const all = Object.entries(attributes).map(([field, attribute]) => [
    field,
    localized && !('relation' in attribute)
      ? { ...attribute, pluginOptions: LOCALIZED }
      : attribute,
  ]);
  return {
    [`src/api/${name}/content-types/${name}/schema.json`]: {
      kind: 'collectionType',
      collectionName: `${name}s`,
      info: { singularName: name, pluralName: `${name}s`, displayName: name },
      options: { draftAndPublish },
      pluginOptions: localized ? LOCALIZED : {},
      attributes: Object.fromEntries(all) as Record<string, object>,
    },
  };
}

const toMany = (target: string) => ({ type: 'relation', relation: 'manyToMany', target });
const toOne = (target: string) => ({ type: 'relation', relation: 'manyToOne', target });

export const TYPE_FILES: Record<string, unknown> = {
  ...files({
    name: 'post',
    localized: true,
    attributes: {
      headline: { type: 'string' },
      content: { type: 'richtext' },
      address: { type: 'uid', targetField: 'headline' },
      abstract: { type: 'text' },
      desk: { type: 'string' },
      firstLive: { type: 'datetime' },
      sources: toMany('plugin::newsroom.attribution'),
      seeAlso: toMany(POST),
      before: toOne(POST),
    },
  }),
  ...files({
    name: 'page',
    attributes: {
      name: { type: 'string' },
      html: { type: 'text' },
      topics: toMany(PAGE),
    },
  }),
  ...files({
    name: 'note',
    draftAndPublish: false,
    attributes: {
      name: { type: 'string' },
      text: { type: 'text' },
      pages: toMany(PAGE),
    },
  }),
  ...files({
    name: 'stub',
    attributes: { name: { type: 'string' }, text: { type: 'text' } },
  }),
};

export const TYPES_CONFIG = {
  types: [
    {
      uid: POST,
      body: 'markdown',
      fields: {
        ...{ title: 'headline', body: 'content', slug: 'address', summary: 'abstract' },
        ...{ section: 'desk', datePublished: 'firstLive' },
      },
      relations: { attributions: 'sources', related: 'seeAlso', previous: 'before' },
    },
    {
      uid: PAGE,
      body: 'html',
      fields: { title: 'name', body: 'html' },
      relations: { related: 'topics' },
    },
    {
      uid: NOTE,
      body: 'plain',
      fields: { title: 'name', body: 'text' },
      relations: { related: 'pages' },
    },
    { uid: STUB, body: 'plain', fields: { title: 'name', body: 'text' } },
  ],
};
