import { strapi, type StrapiClient } from '@strapi/client';
import type { ReadPage, ReadResponse } from '../../../../shared/contracts';
import { ask, type Outcome } from './outcome';
import { readSettings } from './settings';

/** A published article and all that its page shows around it. */
export function readArticle(
  type: string,
  slug: string,
  locale: string,
): Promise<Outcome<ReadPage>> {
  const path = `/newsroom/read/${encodeURIComponent(type)}/${encodeURIComponent(slug)}?${new URLSearchParams({ locale })}`;
  return ask(path, () => fetchPage(strapiClient(), path));
}

/** A draft in the same shape; the token is what gives the right to it. */
export function readDraft(
  type: string,
  documentId: string,
  locale: string,
  token: string,
): Promise<Outcome<ReadPage>> {
  const path = `/newsroom/preview/${encodeURIComponent(type)}/${encodeURIComponent(documentId)}?${new URLSearchParams({ locale })}`;
  return ask(path, () => fetchPage(strapiClient(token), path));
}

export function strapiClient(auth?: string): StrapiClient {
  return strapi({ baseURL: `${readSettings().strapiUrl}/api`, auth });
}

async function fetchPage(client: StrapiClient, path: string): Promise<ReadPage> {
  const response = await client.fetch(path);
  const answer = (await response.json()) as ReadResponse;
  return answer.data;
}
