export const LANGUAGE_CODES = ['en', 'ru', 'az', 'hy', 'ar', 'zh'] as const;

/** A language as Strapi names it; the same word stands in the site's addresses. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export interface Language {
  code: LanguageCode;
  /** For `lang` and `hreflang`: more exact than `code` where one script of several is used. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Whose dates and numbers; more exact than `tag` where the countries of a language differ. */
  region: string;
  /** The language's name in itself. */
  name: string;
}

export const DEFAULT_LANGUAGE: LanguageCode = 'en';

export const LANGUAGES: Record<LanguageCode, Language> = {
  en: { code: 'en', tag: 'en', dir: 'ltr', region: 'en-GB', name: 'English' },
  ru: { code: 'ru', tag: 'ru', dir: 'ltr', region: 'ru', name: 'Русский' },
  az: { code: 'az', tag: 'az', dir: 'ltr', region: 'az', name: 'Azərbaycanca' },
  hy: { code: 'hy', tag: 'hy', dir: 'ltr', region: 'hy', name: 'Հայերեն' },
  ar: { code: 'ar', tag: 'ar', dir: 'rtl', region: 'ar', name: 'العربية' },
  zh: { code: 'zh', tag: 'zh-Hans', dir: 'ltr', region: 'zh-Hans', name: '简体中文' },
};

export const ALL_LANGUAGES: Language[] = LANGUAGE_CODES.map((code) => LANGUAGES[code]);

export function findLanguage(code: string | null | undefined): Language | undefined {
  return ALL_LANGUAGES.find((language) => language.code === code);
}

/** The language of an address that leads nowhere: its first segment, if that is one. */
export function languageOfPath(pathname: string): Language {
  return findLanguage(pathname.split('/')[1]) ?? LANGUAGES[DEFAULT_LANGUAGE];
}
