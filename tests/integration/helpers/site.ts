/**
 * Content types of the site's own that lead to articles by every kind of relation: `page` with
 * drafts, `topic` without.
 */
const ARTICLE = 'plugin::newsroom.article';
export const PAGE = 'api::page.page';
export const TOPIC = 'api::topic.topic';
export const TEASER = 'shared.teaser';

const toArticles = (relation: string) => ({ type: 'relation', relation, target: ARTICLE });

const schemaOf = (name: string, draftAndPublish: boolean) => ({
  kind: 'collectionType',
  collectionName: `${name}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  options: { draftAndPublish },
  attributes: {
    title: { type: 'string' },
    articles: toArticles('manyToMany'),
    lead: toArticles('manyToOne'),
    teaser: { type: 'component', component: TEASER },
    zone: { type: 'dynamiczone', components: [TEASER] },
    items: { type: 'relation', relation: 'morphToMany' },
    pick: { type: 'relation', relation: 'morphToOne' },
  },
});

const core = (factory: string, uid: string) =>
  `module.exports = require('@strapi/strapi').factories.${factory}('${uid}');`;

function typeFiles(name: string, draftAndPublish: boolean): Record<string, unknown> {
  const folder = `src/api/${name}`;
  const uid = `api::${name}.${name}`;
  return {
    [`${folder}/content-types/${name}/schema.json`]: schemaOf(name, draftAndPublish),
    [`${folder}/controllers/${name}.js`]: core('createCoreController', uid),
    [`${folder}/services/${name}.js`]: core('createCoreService', uid),
    [`${folder}/routes/${name}.js`]: core('createCoreRouter', uid),
  };
}

/** Routes with code of the site's own: one that lets drafts out on purpose, and its twin. */
const OWN_ROUTES = {
  'src/api/own/routes/own.js': `module.exports = { routes: [
    { method: 'GET', path: '/own/allowed', handler: 'own.allowed', config: { auth: false } },
    { method: 'GET', path: '/own/plain', handler: 'own.plain', config: { auth: false } },
    { method: 'POST', path: '/own/rows', handler: 'own.rows', config: { auth: false } },
    { method: 'POST', path: '/own/publish/:id', handler: 'own.publish', config: { auth: false } },
  ] };`,
  'src/api/own/controllers/own.js': `
    const drafts = () => strapi.documents('${ARTICLE}').findMany({ status: 'draft' });
    module.exports = {
      async allowed(ctx) {
        ctx.body = await strapi.plugin('newsroom').service('drafts').allow(drafts);
      },
      async plain(ctx) {
        ctx.body = {
          documents: await drafts(),
          rows: await strapi.db.query('${ARTICLE}').findMany(),
          entities: await strapi.entityService.findMany('${ARTICLE}', { status: 'draft' }),
          count: await strapi.db.query('${ARTICLE}').count(),
        };
      },
      async rows(ctx) {
        const rows = strapi.db.query('${ARTICLE}');
        const where = { documentId: 'ownrowownrowownrowownrow' };
        const data = { ...where, locale: 'en', title: 'Own row', publishedAt: null };
        const answers = [
          await rows.create({ data }),
          await rows.update({ where, data: { byline: 'me' } }),
          await rows.findOne({ where }),
          await rows.delete({ where }),
        ];
        ctx.body = answers.map((row) => row !== null);
      },
      async publish(ctx) {
        const documentId = ctx.params.id;
        ctx.body = await strapi.documents('${PAGE}').publish({ documentId, populate: ['teaser'] });
      },
    };`,
};

export const SITE_FILES: Record<string, unknown> = {
  ...typeFiles('page', true),
  ...typeFiles('topic', false),
  ...OWN_ROUTES,
  'src/components/shared/teaser.json': {
    collectionName: 'components_shared_teasers',
    info: { displayName: 'Teaser' },
    attributes: {
      label: { type: 'string' },
      article: toArticles('oneToOne'),
      articles: toArticles('oneToMany'),
    },
  },
};
