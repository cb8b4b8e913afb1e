import { EDITOR_TEXTS } from '../../../shared/editor-texts';
import { SUMMARY_ORIGINS } from '../types/article-type';
import { OWN_ARTICLE_UID } from '../types/options';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { CITATIONS_FIELD } from '../citations/field';
import { CORRECTIONS_FIELD } from '../corrections/field';
import { editViewMetadatas } from '../edit-view';

const localized = { i18n: { localized: true } };

/** What a `varchar(255)` takes; said here so that no database has to say it. */
const SHORT_TEXT = 255;

export const articleSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'A news article with its summary, its sources and the articles it leads to.',
  },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, maxLength: SHORT_TEXT, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', maxLength: SHORT_TEXT, pluginOptions: localized },
    byline: { type: 'string', maxLength: SHORT_TEXT, pluginOptions: localized },
    section: { type: 'string', maxLength: SHORT_TEXT, pluginOptions: localized },
    body: { type: 'blocks', pluginOptions: localized },
    cover: { type: 'media', multiple: false, allowedTypes: ['images'] },
    summary: { type: 'text', pluginOptions: localized },
    summaryOrigin: {
      type: 'enumeration',
      enum: SUMMARY_ORIGINS,
      pluginOptions: localized,
    },
    attributions: {
      type: 'relation',
      relation: 'manyToMany',
      target: ATTRIBUTION_UID,
      inversedBy: 'articles',
    },
    // As the sources, for all languages.
    citations: { type: 'customField', customField: CITATIONS_FIELD },
    related: { type: 'relation', relation: 'manyToMany', target: OWN_ARTICLE_UID },
    previous: { type: 'relation', relation: 'manyToOne', target: OWN_ARTICLE_UID },
    next: { type: 'relation', relation: 'manyToOne', target: OWN_ARTICLE_UID },
    datePublished: { type: 'datetime', pluginOptions: localized },
    corrections: {
      type: 'customField',
      customField: CORRECTIONS_FIELD,
      pluginOptions: localized,
    },
  },
  indexes: [
    { name: 'newsroom_articles_slug_index', columns: ['slug', 'locale'] },
    // The neighbours of an article: a range over the dates of one language, or of one section.
    { name: 'newsroom_articles_date_index', columns: ['locale', 'date_published', 'document_id'] },
    {
      name: 'newsroom_articles_section_index',
      columns: ['locale', 'section', 'date_published', 'document_id'],
    },
    // What rates some seventy articles for each suggestion, without reading their rows.
    {
      name: 'newsroom_articles_facts_index',
      columns: ['document_id', 'published_at', 'date_published', 'created_at', 'section'],
    },
  ],
  // How the content manager lays the type out until an administrator rearranges it.
  config: {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'title',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    },
    metadatas: editViewMetadatas(EDITOR_TEXTS.article),
    layouts: {
      list: ['title', 'section', 'byline', 'datePublished'],
      edit: [
        [{ name: 'title', size: 12 }],
        [
          { name: 'slug', size: 6 },
          { name: 'section', size: 6 },
        ],
        [
          { name: 'byline', size: 6 },
          { name: 'datePublished', size: 6 },
        ],
        [{ name: 'body', size: 12 }],
        // Not `summaryOrigin`: the panel beside the form says whose it is, and switches it off.
        [{ name: 'summary', size: 12 }],
        [{ name: 'cover', size: 12 }],
        [
          { name: 'attributions', size: 6 },
          { name: 'related', size: 6 },
        ],
        [
          { name: 'previous', size: 6 },
          { name: 'next', size: 6 },
        ],
        [{ name: 'citations', size: 12 }],
        [{ name: 'corrections', size: 12 }],
      ],
    },
  },
};
