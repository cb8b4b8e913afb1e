import { WarningCircle } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../pluginId';
import { WIDGET_TEXTS } from '../texts';

/**
 * "Articles on withdrawn sources" on the home page. People's layouts know it by its id: that must stay.
 * It names no permission, because those of the site's own article types are not known before a log-in.
 */
export const withdrawnSourcesWidget: WidgetArgs = {
  id: 'withdrawn-sources',
  pluginId: PLUGIN_ID,
  icon: WarningCircle,
  title: WIDGET_TEXTS.title,
  component: () => import('./WithdrawnSources').then(({ WithdrawnSources }) => WithdrawnSources),
};
