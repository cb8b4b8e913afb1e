import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { ARTICLE, type Doc } from './articles';

interface Answer {
  status: number;
  body: { data: Doc; meta: unknown; error?: { name: string; message: string; details: unknown } };
}

interface Arrangement {
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
  metadatas: Record<string, { edit: { label: string; description: string } }>;
  settings: { mainField: string };
}

interface AdminServices {
  'admin::role': { getSuperAdmin(): Promise<{ id: number }> };
  'admin::user': { create(user: Record<string, unknown>): Promise<unknown> };
}

/**
 * The content manager's own routes for articles, called as the admin panel calls them: by someone
 * who is logged in.
 */
export async function contentManager(strapi: Core.Strapi) {
  const service = <T extends keyof AdminServices>(name: T) =>
    strapi.service(name) as unknown as AdminServices[T];
  const user = { email: 'editor@example.org', password: 'Harbour-2026' };
  const { id } = await service('admin::role').getSuperAdmin();
  await service('admin::user').create({
    ...user,
    firstname: 'Ed',
    lastname: 'Itor',
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  const server = strapi.server.httpServer;
  const login = await request(server).post('/admin/login').send(user).expect(200);
  const token = (login.body as { data: { token: string } }).data.token;

  const articlesPath = `/content-manager/collection-types/${ARTICLE}`;
  const send = async (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
    const call = request(server)[method](path).auth(token, { type: 'bearer' });
    const answer = await call.send(body);
    return { status: answer.status, body: answer.body as Answer['body'] };
  };
  const query = (locale?: string) => (locale === undefined ? '' : `?locale=${locale}`);

  return {
    create: (form: object, locale?: string): Promise<Answer> =>
      send('post', `${articlesPath}${query(locale)}`, { ...form, locale }),
    save: (documentId: string, form: object, locale?: string): Promise<Answer> =>
      send('put', `${articlesPath}/${documentId}${query(locale)}`, { ...form, locale }),
    open: (documentId: string, locale?: string): Promise<Answer> =>
      send('get', `${articlesPath}/${documentId}${query(locale)}`),
    publish: (documentId: string, form: object, locale?: string): Promise<Answer> =>
      send('post', `${articlesPath}/${documentId}/actions/publish${query(locale)}`, {
        ...form,
        locale,
      }),
    publishNew: (form: object): Promise<Answer> =>
      send('post', `${articlesPath}/actions/publish`, form),
    clone: (documentId: string, form: object): Promise<Answer> =>
      send('post', `${articlesPath}/clone/${documentId}`, form),
    discard: (documentId: string): Promise<Answer> =>
      send('post', `${articlesPath}/${documentId}/actions/discard`, {}),
    remove: (documentId: string): Promise<Answer> =>
      send('delete', `${articlesPath}/${documentId}`),
    publishMany: (documentIds: string[]): Promise<Answer> =>
      send('post', `${articlesPath}/actions/bulkPublish`, { documentIds }),
    unpublishMany: (documentIds: string[]): Promise<Answer> =>
      send('post', `${articlesPath}/actions/bulkUnpublish`, { documentIds }),
    removeMany: (documentIds: string[]): Promise<Answer> =>
      send('post', `${articlesPath}/actions/bulkDelete`, { documentIds }),
    /** How the edit and list views are laid out. */
    arrangement: () =>
      send('get', `/content-manager/content-types/${ARTICLE}/configuration`) as unknown as Promise<{
        status: number;
        body: { data: { contentType: Arrangement } };
      }>,
    checkSlug: (value: string, locale?: string): Promise<{ status: number; body: unknown }> =>
      send('post', `/content-manager/uid/check-availability${query(locale)}`, {
        contentTypeUID: ARTICLE,
        field: 'slug',
        value,
      }),
    proposeSlug: (data: object, locale?: string): Promise<{ status: number; body: unknown }> =>
      send('post', `/content-manager/uid/generate${query(locale)}`, {
        contentTypeUID: ARTICLE,
        field: 'slug',
        data,
      }),
  };
}
