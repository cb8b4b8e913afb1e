import type { Core } from '@strapi/strapi';
import { modelsOf } from './models';

/** A file of the media library. */
export const FILE_UID = 'plugin::upload.file';

interface UploadFiles {
  signFileUrls<T>(file: T): Promise<T>;
}

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

/** The table that says which file stands where, by its columns. */
export interface FileLinkTable {
  name: string;
  file: string;
  /** The id and the type of the row that a file stands in. */
  row: string;
  type: string;
  /** The name of the attribute that it is in. */
  field: 'field';
  /** The column with the place among the files of the attribute. */
  order: 'order';
}

const NAMES = { field: 'field', order: 'order' } as const;

/** Where the database keeps which files stand in which rows. */
export function fileLinkTable(strapi: Core.Strapi): FileLinkTable {
  const joinTable = modelsOf(strapi).get(FILE_UID)?.attributes['related']?.joinTable;
  if (joinTable?.morphColumn === undefined) {
    throw new Error('newsroom: files of the media library are not linked as in Strapi 5');
  }
  const { name, joinColumn, morphColumn } = joinTable;
  const { idColumn, typeColumn } = morphColumn;
  return { name, file: joinColumn.name, row: idColumn.name, type: typeColumn.name, ...NAMES };
}
