import type { Core } from '@strapi/strapi';

interface Hook {
  register(handler: () => Promise<void>): unknown;
}

/**
 * Runs a check before Strapi brings the tables in line with the content types, which drops the
 * table of a type that is gone. What it throws stops the boot. To be called in `register`.
 */
export function beforeSchemaSync(strapi: Core.Strapi, check: () => Promise<void>): void {
  (strapi.hook('strapi::content-types.beforeSync') as Hook).register(check);
}
