import type * as Core from '@citation-js/core';
import { errors } from '@strapi/utils';
import type { CslItem } from '../../../shared/contracts';

type CitationJs = Pick<typeof Core, 'plugins'>;

/** How references are written. */
export interface ReferencesAsked {
  format: 'text' | 'html';
  /** Of the Citation Style Language, by its name. */
  style: string;
  /** BCP 47, of their words and dates; English where the formatter does not have it. */
  language: string;
}

const PACKAGES = '@citation-js/core@0.7 @citation-js/plugin-csl@0.7';

/**
 * Loads the formatter, which only sites that want references have to install.
 * @throws NotImplementedError that says what to install
 */
export async function loadCitationJs(): Promise<CitationJs> {
  try {
    const core = await import('@citation-js/core');
    await import('@citation-js/plugin-csl');
    return core;
  } catch {
    throw new errors.NotImplementedError(
      `format: "text" and "html" need packages that are not installed or cannot be loaded: install them beside the plugin with \`npm install ${PACKAGES}\`; "csl-json" needs none`,
    );
  }
}

/**
 * Sources as references, in their order.
 * @throws ValidationError on `style`; NotImplementedError where the formatter is not installed
 */
export async function referencesOf(
  items: readonly CslItem[],
  { format, style, language }: ReferencesAsked,
  load = loadCitationJs,
): Promise<string> {
  const { config, output } = (await load()).plugins;
  const { templates, locales } = config.get('@csl');
  if (!templates.has(style)) {
    const known = templates.list().map((name) => `"${name}"`);
    throw new errors.ValidationError(`style: it takes one of ${known.join(', ')}`);
  }
  const lang = localeFor(language, locales.list());
  const written = items.map(toWritten);
  return output.format('bibliography', written, { format, template: style, lang, nosort: true });
}

/** Styles write an archive's address as if it were a shelf mark: it stands only where no other does. */
function toWritten({ archive, archive_location: copy, ...item }: CslItem): CslItem {
  return item.URL === undefined && archive !== undefined && copy !== undefined
    ? { ...item, URL: copy }
    : item;
}

/** `de-DE` for `de` and `de-AT`. */
function localeFor(language: string, known: readonly string[]): string {
  const base = (locale: string) => locale.split('-')[0]?.toLowerCase();
  return known.find((locale) => base(locale) === base(language)) ?? 'en-US';
}
