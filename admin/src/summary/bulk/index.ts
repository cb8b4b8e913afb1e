import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { WriteSummariesAgain } from './WriteSummariesAgain';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts "Write summaries again" among the list view's actions on ticked articles. */
export function addWriteSummariesAgain(app: Pick<StrapiApp, 'getPlugin'>) {
  // Strapi types a plugin's APIs as unknown.
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addBulkAction([WriteSummariesAgain]);
}
