/** Signs for what has to be said, in no language. */
export const MACHINE = '🤖';
export const WITHDRAWN = '⚠️';
