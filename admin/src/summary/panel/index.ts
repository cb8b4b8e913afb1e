import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SummaryPanel } from './SummaryPanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts the panel "Summary" into the edit view. */
export function addSummaryPanel(app: Pick<StrapiApp, 'getPlugin'>) {
  // Strapi types a plugin's APIs as unknown.
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addEditViewSidePanel([SummaryPanel]);
}
