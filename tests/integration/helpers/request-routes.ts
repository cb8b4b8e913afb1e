import { PREVIEW } from './callers';

const ARTICLE = 'plugin::newsroom.article';

const route = (method: string, path: string, config: string) =>
  `{ method: '${method}', path: '/late/${path}', handler: 'late.${path}', config: ${config} },`;

/**
 * Routes of the site's own: with a strategy that reads articles to verify a caller, and with work
 * that goes on after the answer. What that work has read is in `strapi.lateReads`.
 */
export const REQUEST_FILES: Record<string, unknown> = {
  'src/index.js': `module.exports = {
    register({ strapi }) {
      strapi.lateReads = [];
      strapi.documents.use((context, next) => {
        if (context.uid === 'api::topic.topic' && context.action === 'findMany')
          require('./late').later('graphql');
        return next();
      });
    },
  };`,
  'src/late.js': `
    const titles = async () =>
      (await strapi.db.query('${ARTICLE}').findMany()).map(({ title }) => title);
    const note = async (name) => strapi.lateReads.push({ name, titles: await titles() });
    module.exports = { titles, note, later: (name) => setTimeout(() => note(name), 150) };`,
  'src/strategy.js': `
    const { errors } = require('@strapi/utils');
    const { titles } = require('./late');
    let loading;
    module.exports = (shares) => ({
      name: 'own',
      async authenticate({ request }) {
        const name = request.get('x-user');
        return { authenticated: name !== '', credentials: { name } };
      },
      async verify({ credentials }, { scope }) {
        // A promise that all verifications share is the worst case: none may wait for another.
        strapi.verified = await (shares ? (loading ??= Promise.resolve().then(titles)) : titles());
        if (scope.includes('${PREVIEW}') && credentials.name !== 'editor')
          throw new errors.ForbiddenError();
      },
    });`,
  'src/api/late/routes/late.js': `
    const strategy = require('../../../strategy');
    const own = (shares) => ({ scope: ['own'], strategies: [strategy(shares)] });
    module.exports = { routes: [
      ${route('GET', 'verified', '{ auth: own(false) }')}
      ${route('GET', 'shared', '{ auth: own(true) }')}
      ${route('GET', 'timer', '{ auth: false }')}
      ${route('GET', 'queue', '{ auth: false }')}
      ${route('GET', 'stream', '{ auth: false }')}
      ${route('GET', 'cut', '{ auth: false }')}
    ] };`,
  'src/api/late/controllers/late.js': `
    const { Readable } = require('node:stream');
    const { titles, note, later } = require('../../../late');
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const answer = async (ctx) => { ctx.body = await titles(); };
    let queue = Promise.resolve();
    module.exports = {
      verified: answer,
      shared: answer,
      async timer(ctx) {
        later(ctx.method);
        await answer(ctx);
      },
      async queue(ctx) {
        queue = queue.then(() => wait(150)).then(() => note('queue'));
        await answer(ctx);
      },
      stream(ctx) {
        later('stream');
        ctx.type = 'text/plain';
        ctx.body = Readable.from((async function* () {
          yield 'begin ';
          await wait(300);
          yield JSON.stringify(await titles());
        })());
      },
      async cut(ctx) {
        while (!ctx.res.destroyed) await wait(10);
        await note('cut, at work');
        later('cut');
      },
    };`,
};
