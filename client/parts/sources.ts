import type { ReadAttribution } from '../../shared/contracts';
import { linkable } from './links';

/** What is shown of a source. */
export interface SourceView {
  /** Where it was cited, else its own address; absent where neither can be a link. */
  href: string | undefined;
  /** Where in it; `null` where that is not told. */
  locator: string | null;
  /** Address of the copy that an archive keeps. */
  archived: string | undefined;
}

export function viewSource({ url, citedUrl, locator, archivedUrl }: ReadAttribution): SourceView {
  return {
    href: linkable(citedUrl) ?? linkable(url),
    locator: locator || null,
    archived: linkable(archivedUrl),
  };
}
