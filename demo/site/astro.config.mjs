import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Strapi already serves images in several sizes: nothing is left to process here.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
