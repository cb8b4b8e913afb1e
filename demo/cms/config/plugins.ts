import path from 'node:path';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Core } from '@strapi/strapi';

/** What `npm run demo -- --model` gives: a server that speaks OpenAI's protocol, like Ollama. */
function modelOf({ env }: Core.Config.Shared.ConfigParams) {
  const baseURL = env('MODEL_URL', '');
  if (baseURL === '') return {};
  const provider = createOpenAICompatible({ name: 'local', baseURL, apiKey: env('MODEL_KEY', '') });
  return { model: provider(env('MODEL_NAME', '')), wait: 5 };
}

/** The news site keeps its pages until it is told that they changed. */
function webhookOf({ env }: Core.Config.Shared.ConfigParams) {
  const secret = env('NEWSROOM_WEBHOOK_SECRET', '');
  if (secret === '') return {};
  const url = `${env('SITE_URL', 'http://localhost:4321')}/revalidate`;
  return { webhook: { url, headers: { Authorization: `Bearer ${secret}` } } };
}

// From this application's folder: the server reads this file from `dist`, the admin's build does not.
const repository = path.resolve('../..');

export default (params: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  // An application of your own has the plugin in its package.json and needs no line here.
  newsroom: {
    enabled: true,
    resolve: repository,
    // A content type of the site's own beside the plugin's article: src/api/explainer.
    config: {
      summary: {
        responsible: {
          name: 'The editors of The Meridian',
          contact: 'editors@meridian.example.org',
        },
        ...modelOf(params),
      },
      site: {
        url: params.env('SITE_URL', 'http://localhost:4321'),
        name: 'The Meridian',
        articleUrl: { article: '/{locale}/{slug}', explainer: '/{locale}/explainer/{slug}' },
        ...webhookOf(params),
      },
      types: [
        {
          uid: 'api::explainer.explainer',
          body: 'markdown',
          fields: {
            title: 'headline',
            body: 'text',
            slug: 'address',
            summary: 'standfirst',
            section: 'topic',
          },
          relations: { attributions: 'sources', related: 'seeAlso' },
        },
      ],
    },
  },
  graphql: { enabled: true, config: { depthLimit: 10, maxLimit: 100 } },
  'users-permissions': { enabled: true, config: { jwtSecret: params.env('JWT_SECRET') } },
});
