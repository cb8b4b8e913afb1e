import path from 'node:path';
import type { Core } from '@strapi/strapi';

// From this application's folder: the server reads this file from `dist`, the admin's build does not.
const repository = path.resolve('../..');

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  // An application of your own has the plugin in its package.json and needs no line here.
  newsroom: {
    enabled: true,
    resolve: repository,
    // A content type of the site's own beside the plugin's article: src/api/explainer.
    config: {
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
  'users-permissions': { enabled: true, config: { jwtSecret: env('JWT_SECRET') } },
});
