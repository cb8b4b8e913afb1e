import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../site-options';
import { allowWebhookEvent, keepWebhook } from '../strapi/webhooks';
import { CHANGED_EVENT } from './record';

/** As Strapi lists it under Settings. */
const NAME = 'Newsroom: pages that changed';

/** Strapi's webhook for the site that shows the articles, where the site has said its address. */
export async function keepSiteWebhook(strapi: Core.Strapi): Promise<void> {
  allowWebhookEvent(strapi, CHANGED_EVENT);
  const { webhook } = strapi.plugin('newsroom').config<SiteConfig>('site');
  if (webhook === undefined) return;
  const { url, headers = {} } = webhook;
  await keepWebhook(strapi, { name: NAME, url, headers, events: [CHANGED_EVENT] });
}
