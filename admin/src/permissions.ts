import { PLUGIN_ID } from './pluginId';

const action = (name: string) => [{ action: `plugin::${PLUGIN_ID}.${name}`, subject: null }];

/** What a person must be allowed to do for the parts of the admin panel; the server asks again. */
export const PERMISSIONS = {
  /** To see how the index of linked articles is. */
  readIndex: action('linking.read'),
  rebuildIndex: action('linking.rebuild'),
  /** To say that a summary was reviewed. */
  reviewSummaries: action('summary.review'),
  /** To see how the summaries of the archive are. */
  readSummaries: action('summaries.read'),
  /** To have them written again. */
  runSummaries: action('summaries.run'),
  /** To see what published articles rest on. */
  readSourceFigures: action('sources.figures'),
};
