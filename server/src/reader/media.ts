import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import { FILE_UID, signFiles } from '../strapi/files';
import type { ImageRow } from './image';
import { isPublicAttribute } from './public-type';

/** The tags of files that stand in an answer. */
export const fileTags = (ids: readonly number[]): string[] =>
  ids.length === 0 ? [] : [tags.type(FILE_UID), ...ids.map((id) => tags.file(id))];

/** The ids of all files of the media library that stand in a row, at any depth. */
export function filesIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { id, mime, url } = value as Record<string, unknown>;
  const isFile = typeof id === 'number' && typeof mime === 'string' && typeof url === 'string';
  return isFile ? [id] : Object.values(value).flatMap(filesIn);
}

/** An image as readers get it: by addresses that hold, and without what the site keeps private of files. */
export async function readFile<T extends ImageRow>(strapi: Core.Strapi, file: T): Promise<T> {
  const signed = await signFiles(strapi, file);
  const isHidden = (name: string) => name !== 'url' && !isPublicAttribute(strapi, FILE_UID, name);
  const hidden = Object.keys(signed).filter(isHidden);
  return { ...signed, ...Object.fromEntries(hidden.map((name) => [name, null])) };
}
