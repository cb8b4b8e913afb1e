import { PLUGIN_ID } from '../pluginId';

/** The content type whose articles are linked. */
export const ARTICLE_UID = `plugin::${PLUGIN_ID}.article`;
