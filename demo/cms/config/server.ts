import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', 'localhost'),
  port: env.int('PORT', 1337),
  // Where readers find the images: structured data and feeds name them by their whole address.
  url: env('PUBLIC_URL', ''),
  dirs: { public: env('PUBLIC_FOLDER', './public') },
  app: { keys: env.array('APP_KEYS') ?? [] },
});
