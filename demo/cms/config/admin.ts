import type { Core } from '@strapi/strapi';

/** The article types: how the site's addresses name them, and where their slugs are. */
const TYPES = {
  'plugin::newsroom.article': { folder: '', preview: 'article', slug: 'slug' },
  'api::explainer.explainer': { folder: 'explainer/', preview: 'explainer', slug: 'address' },
} as const;

const isArticleType = (uid: string): uid is keyof typeof TYPES => uid in TYPES;

interface Previewed {
  documentId: string;
  locale?: string;
  status?: string;
}

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  const site = env('SITE_URL', 'http://localhost:4321');

  /** Where the Preview button of the edit view leads. */
  async function previewAddress(uid: string, { documentId, locale = 'en', status }: Previewed) {
    if (!isArticleType(uid)) return undefined;
    const { folder, preview, slug } = TYPES[uid];
    if (status === 'published') {
      const article = await strapi
        .documents(uid)
        .findOne({ documentId, locale, status: 'published', fields: [slug] });
      return article ? `${site}/${locale}/${folder}${String(article[slug])}` : undefined;
    }
    const query = new URLSearchParams({ locale, secret: env('PREVIEW_SECRET', '') });
    return `${site}/preview/${preview}/${documentId}?${query.toString()}`;
  }

  return {
    auth: { secret: env('ADMIN_JWT_SECRET', '') },
    apiToken: { salt: env('API_TOKEN_SALT', '') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
    flags: { nps: false, promoteEE: false },
    preview: { enabled: true, config: { allowedOrigins: [site], handler: previewAddress } },
  };
};
