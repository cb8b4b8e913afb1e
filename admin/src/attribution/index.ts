import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SourcePanel } from './SourcePanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts the panel "Source" into the edit view of sources. */
export function addSourcePanel(app: Pick<StrapiApp, 'getPlugin'>) {
  // Strapi types a plugin's APIs as unknown.
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addEditViewSidePanel([SourcePanel]);
}
