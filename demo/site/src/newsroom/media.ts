import type { ReadImage } from 'strapi-plugin-newsroom/client';
import { readSettings } from './settings';

/** An address a browser can load: Strapi's own files are named relative to Strapi. */
export function mediaUrl(url: string): string {
  return new URL(url, `${readSettings().strapiPublicUrl}/`).href;
}

type Sized = Pick<ReadImage, 'url' | 'width' | 'height' | 'formats'>;

/**
 * The attributes of an `<img>`, for a browser to choose among the sizes that Strapi made.
 *
 * @param sizes how wide the image is on the page
 */
export function imageAttributes({ url, width, height, formats }: Sized, sizes: string) {
  const whole = width === null ? [] : [{ url, width }];
  const candidates = [...formats, ...whole].map((one) => `${mediaUrl(one.url)} ${one.width}w`);
  const choice = formats.length === 0 ? {} : { srcset: candidates.join(', '), sizes };
  return {
    src: mediaUrl(url),
    ...choice,
    width: width ?? undefined,
    height: height ?? undefined,
  };
}
