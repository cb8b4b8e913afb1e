import type { Core } from '@strapi/strapi';
import type { ReadPage } from '../../../shared/contracts';
import type { NewsroomConfig } from '../config';
import { toJsonLd, type DescribedPage, type JsonLdSettings } from './json-ld';

/**
 * A page with its structured data, as the site's `read.onPage` leaves it. The structured data says
 * what the page then says: it is made again after `onPage`, unless that changed it itself.
 *
 * @param row the stored article, for `onPage`
 * @throws what `onPage` throws
 */
export async function completePage(
  strapi: Core.Strapi,
  page: DescribedPage,
  row: Record<string, unknown>,
): Promise<ReadPage> {
  const { config } = strapi.plugin('newsroom');
  const { onPage } = config<NewsroomConfig['read']>('read');
  const settings = settingsOf(strapi);
  const whole = { ...page, jsonLd: toJsonLd(page, settings) };
  if (onPage === undefined) return whole;
  const before = JSON.stringify(whole.jsonLd);
  const changed = await onPage(whole, row);
  const isKept = JSON.stringify(changed.jsonLd) === before;
  return isKept ? { ...changed, jsonLd: toJsonLd(changed, settings) } : changed;
}

function settingsOf(strapi: Core.Strapi): JsonLdSettings {
  const site = strapi.plugin('newsroom').config<NewsroomConfig['site']>('site');
  const server = strapi.config.get<string>('server.url', '');
  // Strapi's guess where none is set is the address that it listens at, which readers cannot reach.
  const isAbsolute = /^https?:\/\//iu.test(server);
  return { site, mediaBase: isAbsolute ? server.replace(/\/+$/u, '') : null };
}
