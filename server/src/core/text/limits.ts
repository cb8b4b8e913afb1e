/**
 * Bounds that keep reading and ranking cheap whatever is sent in. News stays far below them; what
 * lies beyond is not read, because a summary draws on the top of an article.
 */
export const MAX_CHARACTERS = 300_000;
export const MAX_NODES = 100_000;
export const MAX_PARAGRAPHS = 5_000;
export const MAX_SENTENCES = 2_000;
