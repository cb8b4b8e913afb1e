import type { Core } from '@strapi/strapi';
import type { BlocksNode } from '../../../shared/contracts';
import { isPlain } from '../is-plain';
import { addressesExpire, FILE_UID } from '../strapi/files';
import { toFormats, type ImageRow } from './image';
import { readFile } from './media';

type ImageNode = BlocksNode & { image: Record<string, unknown> };

interface FileRow extends ImageRow {
  hash: string;
}

/** In Strapi's Blocks, images stand at the top level alone. */
const isImage = (node: unknown): node is ImageNode =>
  isPlain(node) && node['type'] === 'image' && isPlain(node['image']);

export const hasImages = (body: unknown): boolean => Array.isArray(body) && body.some(isImage);

/** A body in Strapi's Blocks with the formats of its images as readers get them. */
export async function withImages(strapi: Core.Strapi, body: unknown): Promise<unknown> {
  if (!Array.isArray(body) || !hasImages(body)) return body;
  const files = await signedFiles(strapi, body.filter(isImage));
  return body.map((node: unknown) => {
    if (!isImage(node)) return node;
    const { image } = node;
    const file = files.get(image['hash']);
    const { url, formats } = file ?? image;
    return { ...node, image: { ...image, url, formats: toFormats(formats) } };
  });
}

/**
 * The files of images whose addresses expire, by their hash: a body has the addresses of the moment
 * in which an image was put in. Those of the media library are signed, and not what the body says of
 * them, since it could name anything that the provider stores.
 */
async function signedFiles(
  strapi: Core.Strapi,
  images: readonly ImageNode[],
): Promise<Map<unknown, ImageRow>> {
  if (!(await addressesExpire(strapi))) return new Map();
  const hashes = images.map(({ image }) => image['hash']);
  const files = (await strapi.db.query(FILE_UID).findMany({
    where: { hash: { $in: hashes.filter((hash) => typeof hash === 'string') } },
  })) as FileRow[];
  const signed = await Promise.all(files.map((file) => readFile(strapi, file)));
  return new Map(files.map(({ hash }, n) => [hash, signed[n] as ImageRow]));
}
