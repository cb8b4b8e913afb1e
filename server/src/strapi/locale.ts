import type { Core } from '@strapi/strapi';

interface LocaleService {
  getDefaultLocale(): Promise<string>;
  findByCode(code: string): Promise<{ code: string } | null>;
}

const locales = (strapi: Core.Strapi) =>
  strapi.plugin('i18n').service('locales') as unknown as LocaleService;

/** The language a call means: the one it names, else the default one, as Strapi has it. */
export async function localeOrDefault(strapi: Core.Strapi, locale: unknown): Promise<string> {
  return typeof locale === 'string' && locale !== '' ? locale : locales(strapi).getDefaultLocale();
}

export async function localeExists(strapi: Core.Strapi, locale: string): Promise<boolean> {
  return (await locales(strapi).findByCode(locale)) !== null;
}

/**
 * The `locale` of a call that may mean several languages, as a condition on rows: `undefined`
 * for all of them (`*`).
 */
export async function localeCondition(
  strapi: Core.Strapi,
  locale: unknown,
): Promise<string | string[] | undefined> {
  if (locale === '*') return undefined;
  if (Array.isArray(locale)) return locale.map(String);
  return localeOrDefault(strapi, locale);
}
