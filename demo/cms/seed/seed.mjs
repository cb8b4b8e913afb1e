import { AdminClient } from './admin-client.mjs';
import { toBlocks } from './blocks.mjs';
import { coverFile, readContent } from './content.mjs';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const EXPLAINERS = '/content-manager/collection-types/api::explainer.explainer';
const ATTRIBUTIONS = '/content-manager/collection-types/plugin::newsroom.attribution';

/** What anyone may do on the demo's site. */
const PUBLIC_ACTIONS = [
  ['plugin::newsroom', 'reader', 'findOne'],
  ['plugin::newsroom', 'reader', 'summary'],
  ['plugin::newsroom', 'reader', 'sources'],
  ['plugin::newsroom', 'latest', 'find'],
  ['plugin::newsroom', 'feeds', 'find'],
  ['plugin::newsroom', 'article', 'find'],
  ['plugin::newsroom', 'article', 'findOne'],
  ['plugin::newsroom', 'attribution', 'find'],
  ['plugin::newsroom', 'attribution', 'findOne'],
  ['api::explainer', 'explainer', 'find'],
  ['api::explainer', 'explainer', 'findOne'],
];

const LANGUAGES = {
  ru: 'Русский (ru)',
  az: 'Azərbaycanca (az)',
  hy: 'Հայերեն (hy)',
  ar: 'العربية (ar)',
  zh: '中文 (zh)',
};

/**
 * Fills a new Strapi through the API that its admin panel uses, so that the demo's articles get
 * their slugs, summaries and dates as an editor's do.
 *
 * @param {object} options
 * @param {string} options.url the address of Strapi
 * @param {{ email: string, password: string }} options.login of the first administrator
 * @param {(message: string) => void} options.onProgress
 * @returns {Promise<{ previewToken: string }>}
 */
export async function seed({ url, login, onProgress }) {
  const client = new AdminClient(url);
  const content = await readContent();
  await client.register({ ...login, firstname: 'Demo', lastname: 'Editor' });
  for (const [code, name] of Object.entries(LANGUAGES)) {
    await client.post('/i18n/locales', { code, name, isDefault: false });
  }
  onProgress('covers');
  const covers = await uploadCovers(client, content.covers);
  onProgress('sources');
  const sources = await createAttributions(client, content.attributions);
  const articles = await createArticles(client, content.articles, { covers, sources, onProgress });
  await linkAndPublish(client, content.articles, { articles, onProgress });
  onProgress('explainers');
  await createExplainers(client, content.explainers, { articles, sources });
  await allowPublic(client);
  await allowEditors(client);
  return { previewToken: await createPreviewToken(client) };
}

async function uploadCovers(client, covers) {
  const ids = {};
  for (const [name, { alternativeText, caption }] of Object.entries(covers)) {
    const form = new FormData();
    form.append(
      'files',
      new Blob([await coverFile(name)], { type: 'image/svg+xml' }),
      `${name}.svg`,
    );
    form.append('fileInfo', JSON.stringify({ name: `${name}.svg`, alternativeText, caption }));
    const [file] = await client.post('/upload', form);
    ids[name] = file.id;
  }
  return ids;
}

async function createAttributions(client, attributions) {
  const ids = {};
  for (const { key, ...attribution } of attributions) {
    const { data } = await client.post(ATTRIBUTIONS, attribution);
    ids[key] = data.documentId;
  }
  return ids;
}

/** Drafts in every language; links need the articles at the other end, so they come later. */
async function createArticles(client, articles, { covers, sources, onProgress }) {
  const ids = {};
  for (const [index, article] of articles.entries()) {
    onProgress(`articles ${index + 1} of ${articles.length}`);
    for (const [locale, version] of Object.entries(article.locales)) {
      const data = {
        ...version,
        body: toBlocks(version.body),
        cover: covers[article.cover] ?? null,
        attributions: {
          connect: article.attributions.map((key) => ({ documentId: sources[key] })),
        },
        citations: citationsOf(article, sources),
      };
      const known = ids[article.key];
      const saved = known
        ? await client.put(`${ARTICLES}/${known}?locale=${locale}`, data)
        : await client.post(`${ARTICLES}?locale=${locale}`, data);
      ids[article.key] = saved.data.documentId;
    }
  }
  return ids;
}

/** How an article uses its sources, by their documentIds. */
const citationsOf = ({ citations = [] }, sources) =>
  citations.map(({ source, ...told }) => ({ source: sources[source], ...told }));

async function linkAndPublish(client, articles, { articles: ids, onProgress }) {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  for (const [index, article] of articles.entries()) {
    onProgress(`links and publication ${index + 1} of ${articles.length}`);
    for (const locale of Object.keys(article.locales)) {
      const connect = article.related
        .filter((key) => byKey.get(key)?.locales[locale] !== undefined)
        .map((key) => ({ documentId: ids[key], locale }));
      const path = `${ARTICLES}/${ids[article.key]}`;
      if (connect.length > 0)
        await client.put(`${path}?locale=${locale}`, { related: { connect } });
      await client.post(`${path}/actions/publish?locale=${locale}`, {});
    }
  }
}

/** In Markdown, published in every language, with the articles that they lead to. */
async function createExplainers(client, explainers, { articles, sources }) {
  for (const { locales, seeAlso, sources: keys } of explainers) {
    let documentId;
    for (const [locale, version] of Object.entries(locales)) {
      const data = {
        ...version,
        text: version.text.join('\n\n'),
        sources: { connect: keys.map((key) => ({ documentId: sources[key] })) },
        seeAlso: { connect: seeAlso.map((key) => ({ documentId: articles[key], locale })) },
      };
      const saved =
        documentId === undefined
          ? await client.post(`${EXPLAINERS}?locale=${locale}`, data)
          : await client.put(`${EXPLAINERS}/${documentId}?locale=${locale}`, data);
      documentId = saved.data.documentId;
      await client.post(`${EXPLAINERS}/${documentId}/actions/publish?locale=${locale}`, {});
    }
  }
}

/** Ticks the boxes of Settings → Users & Permissions → Roles → Public. */
async function allowPublic(client) {
  const { roles } = await client.get('/users-permissions/roles');
  const { id } = roles.find(({ type }) => type === 'public');
  const { role } = await client.get(`/users-permissions/roles/${id}`);
  for (const [owner, controller, action] of PUBLIC_ACTIONS) {
    role.permissions[owner].controllers[controller][action].enabled = true;
  }
  await client.put(`/users-permissions/roles/${id}`, role);
}

/**
 * Gives the Editor role both kinds of articles in every language, as one would under Settings →
 * Roles: Strapi gives new roles no language of a localized type.
 */
async function allowEditors(client) {
  const { data: roles } = await client.get('/admin/roles');
  const { id } = roles.find(({ code }) => code === 'strapi-editor');
  const { data: known } = await client.get(`/admin/roles/${id}/permissions`);
  const subjects = ['plugin::newsroom.article', 'api::explainer.explainer'];
  const granted = subjects.flatMap((subject) => editing(subject, known));
  const others = known
    .filter((one) => !subjects.includes(one.subject))
    .map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    }));
  await client.put(`/admin/roles/${id}/permissions`, { permissions: [...others, ...granted] });
}

/** All that the content manager lets do with a type, in every language. */
function editing(subject, known) {
  const create = known.find((one) => one.subject === subject && one.action.endsWith('.create'));
  const locales = ['en', ...Object.keys(LANGUAGES)];
  return ['create', 'read', 'update', 'delete', 'publish'].map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject,
    conditions: [],
    properties: ['delete', 'publish'].includes(verb)
      ? { locales }
      : { locales, fields: create.properties.fields },
  }));
}

/** The token with which the site shows drafts to editors: it can do nothing else. */
async function createPreviewToken(client) {
  const { data } = await client.post('/admin/api-tokens', {
    name: 'Preview on the site',
    description: 'Shows drafts on the demo site',
    type: 'custom',
    lifespan: null,
    permissions: ['plugin::newsroom.reader.preview'],
  });
  return data.accessKey;
}
