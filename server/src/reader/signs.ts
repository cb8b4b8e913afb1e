/** Signs, which need no language, for what has to be said of a summary and of a correction. */
export const MACHINE = '🤖';
export const RETRACTION = '⚠️';
