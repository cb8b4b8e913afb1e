/** How the text of an article is written. */
export type BodyFormat = 'blocks' | 'markdown' | 'html' | 'plain';
