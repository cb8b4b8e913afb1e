import type { Core, UID } from '@strapi/strapi';

/** An action of the Document Service by its name, with all middlewares. */
export function runDocumentAction(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: string,
  params: object,
): Promise<unknown> {
  const service = strapi.documents(uid) as unknown as Record<
    string,
    ((params: object) => Promise<unknown>) | undefined
  >;
  const run = service[action];
  if (run === undefined) throw new Error(`${uid} has no document action "${action}"`);
  return run(params);
}
