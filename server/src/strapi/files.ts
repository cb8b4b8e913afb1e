import type { Core } from '@strapi/strapi';

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
