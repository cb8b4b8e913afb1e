import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SourcesPanel } from './SourcesPanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts the panel "Sources" into the edit view of articles. */
export function addSourcesPanel(app: Pick<StrapiApp, 'getPlugin'>) {
  // Strapi types a plugin's APIs as unknown.
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addEditViewSidePanel([SourcesPanel]);
}
