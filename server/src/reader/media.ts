import { tags } from '../changes/change';
import { FILE_UID } from '../strapi/files';

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
