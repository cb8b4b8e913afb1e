import {
  createNewsroom,
  type CallOptions,
  type LatestItem,
  type LatestPage,
  type Newsroom,
  type ReadPage,
} from 'strapi-plugin-newsroom/client';
import { outcomeOf, type Outcome } from './outcome';
import { readSettings } from './settings';

/** A reader does not wait longer than this for a page. */
const TIMEOUT_MS = 8000;

/** Fills a front page: one lead, a row of three, and two rows of three below. */
const PAGE_SIZE = 10;

/** As many as stand in one row. */
const EXPLAINERS = 3;

/** Made at the first request: one client for all, so that what it keeps serves all. */
let shared: Newsroom | undefined;

function newsroom(): Newsroom {
  shared ??= createNewsroom({ url: readSettings().strapiUrl, timeout: TIMEOUT_MS });
  return shared;
}

/** A published article and all that its page shows around it. */
export function readArticle(slug: string, call: CallOptions): Promise<Outcome<ReadPage>> {
  return outcomeOf(newsroom().read(slug, call));
}

/** A draft in the same shape; the token is what gives the right to it. */
export function readDraft(
  documentId: string,
  token: string,
  call: CallOptions,
): Promise<Outcome<ReadPage>> {
  const drafts = createNewsroom({ url: readSettings().strapiUrl, timeout: TIMEOUT_MS, token });
  return outcomeOf(drafts.preview(documentId, call));
}

/** The newest articles of a language, or those that came before. */
export function listNewest(
  before: string | undefined,
  call: CallOptions,
): Promise<Outcome<LatestPage>> {
  return outcomeOf(newsroom().latest({ ...call, before, limit: PAGE_SIZE }));
}

/** The newest explainers of a language: a content type of the site's own, by the same API. */
export async function listExplainers(call: CallOptions): Promise<Outcome<LatestItem[]>> {
  const wanted = { ...call, type: 'explainer', limit: EXPLAINERS };
  return outcomeOf(
    newsroom()
      .latest(wanted)
      .then(({ items }) => items),
  );
}
