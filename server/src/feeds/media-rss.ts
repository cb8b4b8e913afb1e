import type { CoverFile } from '../reader/latest';
import { element, textElement } from './xml';

/** A picture by Media RSS, under the prefix `media`. */
export function mediaElement(image: CoverFile): string {
  const { url, mime, bytes, width, height, alternativeText, caption } = image;
  const file = { url, type: mime, medium: 'image', fileSize: bytes, width, height };
  return element(
    'media:content',
    file,
    textElement('media:description', caption || alternativeText),
  );
}
