/** What the site takes from its environment, read at each request so that one build fits all. */
export interface Settings {
  /** Where this server finds Strapi. */
  strapiUrl: string;
  /** Where a reader's browser finds Strapi's images. */
  strapiPublicUrl: string;
  /** The site's own public address, where a proxy hides it; else the request's. */
  siteUrl: string | undefined;
  /** The right to read drafts, held by this server and never sent to a browser. */
  previewToken: string | undefined;
  /** What an address has to know to be shown a draft. */
  previewSecret: string | undefined;
  /** What Strapi's webhook sends with it; pages are kept only where it is set. */
  webhookSecret: string | undefined;
}

const DEFAULT_STRAPI_URL = 'http://127.0.0.1:1337';

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const strapiUrl = withoutTrailingSlash(env.STRAPI_URL || DEFAULT_STRAPI_URL);
  return {
    strapiUrl,
    strapiPublicUrl: withoutTrailingSlash(env.STRAPI_PUBLIC_URL || strapiUrl),
    siteUrl: env.SITE_URL ? withoutTrailingSlash(env.SITE_URL) : undefined,
    previewToken: env.NEWSROOM_PREVIEW_TOKEN || undefined,
    previewSecret: env.NEWSROOM_PREVIEW_SECRET || undefined,
    webhookSecret: env.NEWSROOM_WEBHOOK_SECRET || undefined,
  };
}

/**
 * Where readers find this site. The Host header says so, unless a proxy hides it: Astro's own
 * `url` calls itself `localhost` as long as its hosts are not listed when it is built.
 */
export function siteOrigin(request: Request): string {
  const fromHost = `${new URL(request.url).protocol}//${request.headers.get('host')}`;
  const { siteUrl } = readSettings();
  return siteUrl ?? (URL.canParse(fromHost) ? new URL(fromHost).origin : request.url);
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
