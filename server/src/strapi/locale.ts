import type { Core } from '@strapi/strapi';

interface LocaleService {
  getDefaultLocale(): Promise<string>;
  findByCode(code: string): Promise<{ code: string } | null>;
  find(): Promise<{ code: string; name: string }[]>;
}

const locales = (strapi: Core.Strapi) =>
  strapi.plugin('i18n').service('locales') as unknown as LocaleService;

/** The language a call means: the one it names, else the default one, as Strapi has it. */
export async function localeOrDefault(strapi: Core.Strapi, locale: unknown): Promise<string> {
  return typeof locale === 'string' && locale !== '' ? locale : locales(strapi).getDefaultLocale();
}

/**
 * Where Strapi keeps the default language, as SQL of PostgreSQL without parameters, for whoever
 * reads more in one round trip; `defaultLocaleIn` reads the answer.
 */
export function defaultLocaleSql({ db }: Core.Strapi): string {
  const schema = db.getSchemaName();
  const settings = `${schema ? `"${schema}".` : ''}"strapi_core_store_settings"`;
  return `select value from ${settings} where key = 'plugin_i18n_default_locale'`;
}

/** @returns the default language, `null` where the row is not there or not as it is expected */
export function defaultLocaleIn(rows: readonly { value?: unknown }[] = []): string | null {
  const value = rows[0]?.value;
  return typeof value === 'string' ? (/^"([^"\\]+)"$/u.exec(value)?.[1] ?? null) : null;
}

export async function localeExists(strapi: Core.Strapi, locale: string): Promise<boolean> {
  return (await locales(strapi).findByCode(locale)) !== null;
}

/** The languages of the site. */
export async function languages(strapi: Core.Strapi): Promise<{ code: string; name: string }[]> {
  return (await locales(strapi).find()).map(({ code, name }) => ({ code, name }));
}

/**
 * The `locale` of a call that may mean several languages, as a condition on rows: `undefined`
 * for all of them (`*`).
 */
async function localeCondition(strapi: Core.Strapi, locale: unknown): Promise<Locales> {
  if (locale === '*') return undefined;
  if (Array.isArray(locale)) return locale.map(String);
  return localeOrDefault(strapi, locale);
}

/** Languages as a condition on rows: one, several, or all where it is `undefined`. */
export type Locales = string | string[] | undefined;

/** The `locale` of the row that a call means: `null` where the type has no languages. */
export async function rowLocale(
  strapi: Core.Strapi,
  type: { localized: boolean },
  locale: unknown,
): Promise<string | null> {
  return type.localized ? localeOrDefault(strapi, locale) : null;
}

/** The rows that a call may mean, by their languages; all where the type has none. */
export async function rowLocales(
  strapi: Core.Strapi,
  type: { localized: boolean },
  locale: unknown,
): Promise<Locales> {
  return type.localized ? localeCondition(strapi, locale) : undefined;
}

/** The language a text is read in: the site's default one where its type has no languages. */
export async function textLanguage(strapi: Core.Strapi, locale: string | null): Promise<string> {
  return locale ?? localeOrDefault(strapi, locale);
}

/** A row's language in the plugin's own records, where it is part of a key: never `null`. */
export function localeKey(locale: string | null): string {
  return locale ?? '';
}
