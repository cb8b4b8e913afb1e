import { readSettings } from './settings';

/** An address a browser can load: Strapi's own files are named relative to Strapi. */
export function mediaUrl(url: string): string {
  return new URL(url, `${readSettings().strapiPublicUrl}/`).href;
}
