/**
 * Content types of a site's own that hold articles, each unlike the plugin's article in another way:
 *
 * - `post`: Markdown, localized, other field names, no origin of the summary and no date;
 * - `bulletin`: HTML, without languages, with every field; it leads to posts and to bulletins;
 * - `note`: plain text, without languages, drafts, slug, origin and date.
 *
 * For `startApp({ files: OWN_TYPE_FILES, config: { types: OWN_TYPES } })`.
 */
import type { ArticleTypeOptions } from '../../../server/src/types/options';

export const POST = 'api::post.post';
export const BULLETIN = 'api::bulletin.bulletin';
export const NOTE = 'api::note.note';

export const OWN_TYPES: ArticleTypeOptions[] = [
  {
    uid: POST,
    body: 'markdown',
    fields: {
      title: 'headline',
      body: 'text',
      slug: 'slug',
      summary: 'standfirst',
      corrections: 'errata',
    },
    relations: { related: 'seeAlso' },
  },
  {
    uid: BULLETIN,
    body: 'html',
    fields: {
      title: 'name',
      body: 'content',
      slug: 'path',
      summary: 'lead',
      summaryOrigin: 'leadBy',
      byline: 'writer',
      section: 'desk',
      datePublished: 'firstShown',
      corrections: 'amendments',
    },
    relations: { related: 'posts', previous: 'prequel', next: 'sequel' },
  },
  {
    uid: NOTE,
    body: 'plain',
    fields: { title: 'subject', body: 'words', summary: 'gist' },
    relations: { related: 'alike' },
  },
];

const localized = { i18n: { localized: true } };
const relation = (kind: string, target: string) => ({ type: 'relation', relation: kind, target });

const POST_SCHEMA = {
  options: { draftAndPublish: true },
  pluginOptions: localized,
  attributes: {
    headline: { type: 'string', required: true, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'headline', pluginOptions: localized },
    text: { type: 'richtext', pluginOptions: localized },
    standfirst: { type: 'text', pluginOptions: localized },
    errata: { type: 'json', pluginOptions: localized },
    seeAlso: relation('manyToMany', POST),
  },
};

const BULLETIN_SCHEMA = {
  options: { draftAndPublish: true },
  attributes: {
    name: { type: 'string' },
    path: { type: 'uid', targetField: 'name' },
    content: { type: 'text' },
    lead: { type: 'text' },
    leadBy: { type: 'enumeration', enum: ['extractive', 'model', 'human', 'api', 'none'] },
    writer: { type: 'string' },
    desk: { type: 'string' },
    firstShown: { type: 'datetime' },
    amendments: { type: 'customField', customField: 'plugin::newsroom.corrections' },
    posts: relation('manyToMany', POST),
    prequel: relation('manyToOne', BULLETIN),
    sequel: relation('manyToOne', BULLETIN),
  },
};

const NOTE_SCHEMA = {
  options: { draftAndPublish: false },
  attributes: {
    subject: { type: 'string' },
    words: { type: 'text' },
    gist: { type: 'text' },
    alike: relation('manyToMany', NOTE),
  },
};

export function typeFiles(name: string, schema: object): Record<string, unknown> {
  const folder = `src/api/${name}`;
  const uid = `api::${name}.${name}`;
  const core = (factory: string) =>
    `module.exports = require('@strapi/strapi').factories.${factory}('${uid}');`;
  return {
    [`${folder}/content-types/${name}/schema.json`]: {
      kind: 'collectionType',
      collectionName: `${name}s`,
      info: { singularName: name, pluralName: `${name}s`, displayName: name },
      ...schema,
    },
    [`${folder}/controllers/${name}.js`]: core('createCoreController'),
    [`${folder}/services/${name}.js`]: core('createCoreService'),
    [`${folder}/routes/${name}.js`]: core('createCoreRouter'),
  };
}

export const OWN_TYPE_FILES: Record<string, unknown> = {
  ...typeFiles('post', POST_SCHEMA),
  ...typeFiles('bulletin', BULLETIN_SCHEMA),
  ...typeFiles('note', NOTE_SCHEMA),
};

/** Ten sentences; `subject` makes them differ from another text's. */
const sentences = (subject: string): string[] => [
  `The city council approved the plan for the ${subject} on Tuesday after a debate of four hours.`,
  'The vote was 31 to 12, with two members absent.',
  `Work on the ${subject} will begin in March and cost 48 million crowns over three years.`,
  'The money comes from a state loan and from a fee that the port has collected since 2019.',
  `Opponents said that the ${subject} would bring more lorries to the old town.`,
  'Traffic engineers expect 900 lorries a day, a third more than today.',
  'Residents of the old town asked for a ban on heavy traffic at night.',
  'A petition with 5,200 signatures was handed over before the vote.',
  `The regional court will hear a complaint against the ${subject} in January.`,
  'Its ruling may delay the start of the work until the summer.',
];

const paired = (subject: string): string[] =>
  sentences(subject).flatMap((one, n, all) => (n % 2 === 0 ? [`${one} ${all[n + 1] ?? ''}`] : []));

/** A text long enough for a summary, as each of the types writes it. */
export const BODIES: Record<string, (subject: string) => string> = {
  [POST]: (subject) => `## About it\n\n${paired(subject).join('\n\n')}`,
  [BULLETIN]: (subject) =>
    paired(subject)
      .map((text) => `<p>${text}</p>`)
      .join(''),
  [NOTE]: (subject) => paired(subject).join('\n\n'),
};

/** Whether a text is made of whole sentences of the body that `BODIES` gives for the subject. */
export function isFromSentences(subject: string, text: unknown): boolean {
  if (typeof text !== 'string' || text === '') return false;
  let left = text;
  for (const sentence of sentences(subject)) left = left.replace(sentence, '');
  return left.trim() === '';
}
