import { PLUGIN_ID } from '../../pluginId';

/** Of the page "Linked articles", under `/settings`. */
export const SETTINGS_PATH = `${PLUGIN_ID}/linking`;
