import type { StrapiApp } from '@strapi/strapi/admin';
import { sameAsField } from './addresses';
import { addSourcePanel } from './attribution';
import { choiceFields, sayChoicesInCells, sayChoicesInFilters } from './choices';
import { citationsField } from './citations';
import { correctionsField } from './corrections';
import { messageId, translateFields } from './editor-texts';
import { identityField } from './identity';
import { hideIdentitiesInCells } from './identity/cells';
import { addLinkedArticlesPanel } from './linking/panel';
import { linkingSettings, settingsSection } from './linking/settings';
import { articlesToLinkWidget } from './linking/widget';
import { namesField } from './names';
import { PLUGIN_ID } from './pluginId';
import { withdrawnSourcesWidget } from './source-states/widget';
import { addSourcesPanel } from './sources-panel';
import { sourceFiguresSettings } from './source-figures';
import { summariesSettings } from './summary/archive';
import { addWriteSummariesAgain } from './summary/bulk';
import { addSummaryPanel } from './summary/panel';

type Texts = Record<string, string>;

/**
 * The languages of `translations/`. English, and what falls back to it, needs none: there the
 * stored texts show, with the names that an administrator gave the fields.
 */
const translations: Record<string, () => Promise<{ default: Texts }>> = {
  ar: () => import('./translations/ar.json'),
  de: () => import('./translations/de.json'),
  es: () => import('./translations/es.json'),
  fr: () => import('./translations/fr.json'),
  ru: () => import('./translations/ru.json'),
  tr: () => import('./translations/tr.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addSettingsLink(settingsSection, [
      summariesSettings,
      linkingSettings,
      sourceFiguresSettings,
    ]);
    app.addFields(choiceFields);
    app.customFields.register(correctionsField);
    app.customFields.register(identityField);
    app.customFields.register(citationsField);
    app.customFields.register(sameAsField);
    app.customFields.register(namesField);
    app.widgets.register(articlesToLinkWidget);
    app.widgets.register(withdrawnSourcesWidget);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', sayChoicesInCells);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', hideIdentitiesInCells);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', sayChoicesInFilters);
    addSummaryPanel(app);
    addLinkedArticlesPanel(app);
    addSourcesPanel(app);
    addSourcePanel(app);
    addWriteSummariesAgain(app);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const texts = (await translations[locale]?.())?.default ?? {};
        const data = Object.fromEntries(
          Object.entries(texts).map(([key, text]) => [messageId(key), text]),
        );
        return { data, locale };
      }),
    );
  },
};
