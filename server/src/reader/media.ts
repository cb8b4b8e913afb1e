import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import { fromJson } from '../entries';
import type { SiteConnection } from '../strapi/ambient-transaction';
import { FILE_UID, fileLinkTable, signFiles } from '../strapi/files';
import type { Part } from '../strapi/in-one';
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

/** A file of the media library, by the names of its attributes; its dates are not read. */
export type FileRow = ImageRow & { id: number };

/** The file in a field of a row. */
export function coverPart(
  { strapi, connection: { from } }: SiteConnection,
  uid: string,
  cover: string,
  id: number,
): Part<'cover'> {
  const link = fileLinkTable(strapi);
  const rows = from({ file: strapi.db.metadata.get(FILE_UID).tableName })
    .join({ link: link.name }, 'file.id', `link.${link.file}`)
    .where(`link.${link.row}`, id)
    .where({ [`link.${link.type}`]: uid, [`link.${link.field}`]: cover });
  const columns = fileAttributes(strapi).map(({ name, column }) => [name, `file.${column}`]);
  return {
    ...{ kind: 'cover', rows, columns: Object.fromEntries(columns) as Record<string, string> },
    order: `link.${link.order}`,
  };
}

/** A file of what such a query found. */
export function toFile(strapi: Core.Strapi, data: Record<string, unknown>): FileRow {
  const file = { ...data };
  // Some databases store JSON as a text.
  for (const { name, isJson } of fileAttributes(strapi)) {
    if (isJson && typeof file[name] === 'string') file[name] = fromJson(file[name]);
  }
  return file as unknown as FileRow;
}

interface FileAttribute {
  name: string;
  column: string;
  isJson: boolean;
}

/** The attributes of files that stand in their own table, without dates. */
function fileAttributes(strapi: Core.Strapi): FileAttribute[] {
  const { attributes } = strapi.db.metadata.get(FILE_UID);
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const { type, columnName } = attribute as { type: string; columnName?: string };
    if (type === 'relation' || type === 'datetime') return [];
    return [{ name, column: columnName ?? name, isJson: type === 'json' }];
  });
}
