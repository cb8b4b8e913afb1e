import type { ListedCover } from './listing';
import { readSettings } from './settings';

/** An address a browser can load: Strapi's own files are named relative to Strapi. */
export function mediaUrl(url: string): string {
  return new URL(url, `${readSettings().strapiPublicUrl}/`).href;
}

/** All sizes Strapi keeps of an image, so that a phone need not load a desktop's. */
export function sourceSet(cover: ListedCover): string | undefined {
  const files = [...Object.values(cover.formats ?? {}), cover];
  const candidates = files.flatMap((file) =>
    file.width ? [`${mediaUrl(file.url)} ${file.width}w`] : [],
  );
  return candidates.length > 1 ? candidates.join(', ') : undefined;
}
