import { PERMISSIONS } from '../permissions';
import { PLUGIN_ID } from '../pluginId';

/** The page of the figures of sources. */
export const sourceFiguresSettings = {
  id: 'sources',
  to: `${PLUGIN_ID}/sources`,
  intlLabel: { id: 'newsroom.sources.figures.title', defaultMessage: 'Sources' },
  Component: () => import('./FiguresPage').then((page) => ({ default: page.FiguresPage })),
  permissions: PERMISSIONS.readSourceFigures,
};
