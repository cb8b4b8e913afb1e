import { PERMISSIONS } from '../../permissions';
import { PLUGIN_ID } from '../../pluginId';

/** The page of the plugin's settings. */
export const summariesSettings = {
  id: 'summaries',
  to: `${PLUGIN_ID}/summaries`,
  intlLabel: { id: 'newsroom.summary.archive.title', defaultMessage: 'Summaries' },
  Component: () => import('./SummariesPage').then((page) => ({ default: page.SummariesPage })),
  permissions: PERMISSIONS.readSummaries,
};
