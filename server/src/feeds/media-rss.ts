import type { CoverFile } from '../reader/latest';
import type { FeedItem } from './item';
import { element, textElement } from './xml';

/**
 * The picture of an item: as an enclosure, and by Media RSS under the prefix `media`.
 *
 * @param enclosure the same in the format's own way
 */
export function pictureElements(
  { image }: FeedItem,
  enclosure: (image: CoverFile) => string,
): string {
  return image === null ? '' : `${enclosure(image)}${mediaElement(image)}`;
}

function mediaElement(image: CoverFile): string {
  const { url, mime, bytes, width, height, alternativeText, caption } = image;
  const file = { url, type: mime, medium: 'image', fileSize: bytes, width, height };
  return element(
    'media:content',
    file,
    textElement('media:description', caption || alternativeText),
  );
}
