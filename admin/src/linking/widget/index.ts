import { Link } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../pluginId';

/**
 * "Articles to link" on the home page. People's layouts know it by its id: that must stay. It names
 * no permission, because those of the site's own article types are not known before a log-in.
 */
export const articlesToLinkWidget: WidgetArgs = {
  id: 'articles-to-link',
  pluginId: PLUGIN_ID,
  icon: Link,
  title: { id: 'newsroom.linking.widget.title', defaultMessage: 'Articles to link' },
  component: () => import('./ArticlesToLink').then(({ ArticlesToLink }) => ArticlesToLink),
};
