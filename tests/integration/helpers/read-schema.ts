import type { ReadResponse } from '../../../shared/contracts';
import { readAnswer } from '../../../server/src/reader/schemas';

/**
 * The page of an answer of the read route, key by key: a key too many is a failure as one too few is.
 * @throws ZodError where `body` is not what the contract says
 */
export function parsePage(body: unknown): ReadResponse['data'] {
  const { data } = readAnswer.parse(body);
  // What is parsed is what the contract's type says: a difference does not compile.
  const page: ReadResponse['data'] = data;
  expect(page.jsonLd['@type']).toBe('NewsArticle');
  return page;
}
