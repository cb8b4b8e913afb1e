import { PLUGIN_ID } from '../pluginId';

/** Of the content type of sources. */
export const ATTRIBUTION = `plugin::${PLUGIN_ID}.attribution`;
