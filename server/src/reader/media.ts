import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';

interface UploadFiles {
  signFileUrls<T>(file: T): Promise<T>;
}

/** A file of the media library. */
export const FILE_UID = 'plugin::upload.file';

/** A private upload provider gives out addresses that expire: makes those of a file, or of several. */
export async function signFiles<T>(strapi: Core.Strapi, files: T): Promise<T> {
  const service = strapi.plugin('upload').service('file') as unknown as UploadFiles;
  if (!Array.isArray(files)) return service.signFileUrls(files);
  const signed: unknown[] = await Promise.all(files.map((file) => service.signFileUrls(file)));
  return signed as T;
}

/** Whether the addresses of files expire: what carries one is not to be kept. */
export async function addressesExpire(strapi: Core.Strapi): Promise<boolean> {
  const { provider } = strapi.plugin('upload') as unknown as {
    provider: { isPrivate(): Promise<boolean> | boolean };
  };
  return provider.isPrivate();
}

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
