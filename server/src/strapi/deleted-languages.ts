import type { Core } from '@strapi/strapi';

const LOCALE_UID = 'plugin::i18n.locale';

/**
 * Calls `forget` with the code of each language that is deleted. Strapi deletes the language's
 * entries past the Document Service, before this.
 *
 * @param forget throws nothing: the language is gone by then
 */
export function onLanguageDeleted(
  strapi: Core.Strapi,
  forget: (code: string) => Promise<void>,
): void {
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    async afterDelete({ result }) {
      const code: unknown = (result as { code?: unknown } | null)?.code;
      if (typeof code === 'string') await forget(code);
    },
  });
}

/** The codes of all languages that the site has. */
export async function languageCodes(strapi: Core.Strapi): Promise<string[]> {
  const rows: unknown = await strapi.db.query(LOCALE_UID).findMany({ select: ['code'] });
  return (rows as { code: string }[]).map(({ code }) => code);
}
