import type { Core } from '@strapi/strapi';

/** The custom field that edits corrections, as a schema names it. */
export const CORRECTIONS_FIELD = 'plugin::newsroom.corrections';

/** Makes the custom field known, for the plugin's article and for types of the site's own. */
export function registerCorrectionsField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'corrections',
    plugin: 'newsroom',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
}
