import type { Core } from '@strapi/strapi';

const LOCALE_UID = 'plugin::i18n.locale';

/**
 * Calls `forget` with the code of each language that is deleted. Strapi deletes the language's
 * entries past the Document Service, before this. What `forget` throws is logged.
 */
export function onLanguageDeleted(
  strapi: Core.Strapi,
  forget: (code: string) => Promise<void>,
): void {
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    async afterDelete({ result }) {
      const code: unknown = (result as { code?: unknown } | null)?.code;
      if (typeof code !== 'string') return;
      try {
        await forget(code);
      } catch (error) {
        strapi.log.error(`newsroom: records of the deleted language ${code}: ${String(error)}`);
      }
    },
  });
}
