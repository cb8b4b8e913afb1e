import type { ReadImage, ReadImageFormat } from '../../../shared/contracts';
import { isPlain } from '../is-plain';

/** An image of the media library, as far as it is read here. */
export interface ImageRow {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  /** By name, like `thumbnail` and `small`. */
  formats?: unknown;
}

export function toImage(row: ImageRow): ReadImage {
  const { url, alternativeText, caption, width, height } = row;
  return { url, alternativeText, caption, width, height, formats: toFormats(row.formats) };
}

/** The formats of a file, the narrowest first; what is no image with an address is left out. */
export function toFormats(formats: unknown): ReadImageFormat[] {
  if (typeof formats !== 'object' || formats === null) return [];
  return Object.values(formats)
    .flatMap(toFormat)
    .sort((a, b) => a.width - b.width);
}

function toFormat(format: unknown): ReadImageFormat[] {
  if (!isPlain(format)) return [];
  const { url, width, height, mime } = format;
  if (typeof url !== 'string' || url === '' || !isLength(width) || !isLength(height)) return [];
  return [{ url, width, height, mimeType: typeof mime === 'string' && mime !== '' ? mime : null }];
}

const isLength = (pixels: unknown): pixels is number =>
  Number.isInteger(pixels) && Number(pixels) > 0;
