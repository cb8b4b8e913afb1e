import type { Core } from '@strapi/strapi';
import type { App } from './app';
import { ARTICLE, ATTRIBUTION } from './articles';
import type { Caller } from './callers';
import { http } from './http';

/** A user of the admin panel, signed in. */
export interface Editor extends Caller {
  id: number;
}

/** One permission of a role, as the admin panel saves it. */
export interface Grant {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** How a permission on content is narrowed; every field and language where nothing is said. */
export interface Narrowed {
  fields?: string[];
  locales?: string[];
  /** Only what the user created. */
  own?: boolean;
}

/** The languages of the applications that these editors work in. */
export const LOCALES = ['en', 'hy'];

const ALL_FIELDS: Record<string, string[]> = {
  [ARTICLE]: [
    ...['title', 'slug', 'byline', 'section', 'body', 'cover', 'summary', 'summaryOrigin'],
    ...['attributions', 'related', 'previous', 'next', 'datePublished'],
  ],
  [ATTRIBUTION]: [
    ...['name', 'kind', 'url', 'description', 'aliases', 'sameAs', 'identity', 'articles'],
    ...['state', 'stateDate', 'stateNote'],
  ],
};

/** Of articles: all fields but some. */
export const fieldsBut = (...fields: string[]): string[] =>
  (ALL_FIELDS[ARTICLE] ?? []).filter((field) => !fields.includes(field));

const content =
  (action: string) =>
  (uid: string, { fields = ALL_FIELDS[uid], locales, own }: Narrowed = {}): Grant => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
    properties: uid === ARTICLE ? { fields, locales: locales ?? LOCALES } : { fields },
    conditions: own === true ? ['admin::is-creator'] : [],
  });

export const reads = content('read');
export const updates = content('update');

/** A permission that is for no fields. */
export const deletes = (uid: string, { own }: Pick<Narrowed, 'own'> = {}): Grant => ({
  ...content('delete')(uid, { own }),
  properties: uid === ARTICLE ? { locales: LOCALES } : {},
});

/** What is no content: a settings page, say. */
export const may = (action: string): Grant => ({
  action,
  subject: null,
  properties: {},
  conditions: [],
});

interface AdminServices {
  'admin::role': {
    create(role: { name: string; description: string }): Promise<{ id: number }>;
    getSuperAdmin(): Promise<{ id: number }>;
    assignPermissions(role: number, permissions: Grant[]): Promise<unknown>;
  };
  'admin::user': { create(user: object): Promise<{ id: number }> };
}

const service = <T extends keyof AdminServices>(strapi: Core.Strapi, name: T) =>
  strapi.service(name) as unknown as AdminServices[T];

let count = 0;

/** A role of its own with these permissions; answers its id. */
async function roleWith(strapi: Core.Strapi, permissions: Grant[]): Promise<number> {
  const name = `Editors ${(count += 1)}`;
  const { id } = await service(strapi, 'admin::role').create({ name, description: '' });
  await service(strapi, 'admin::role').assignPermissions(id, permissions);
  return id;
}

/** A user with one role for each list of permissions. */
export async function editorWith(app: App, name: string, ...roles: Grant[][]): Promise<Editor> {
  const ids: number[] = [];
  for (const permissions of roles) ids.push(await roleWith(app.strapi, permissions));
  return signIn(app, name, ids);
}

/** A user who may do everything. */
export async function administrator(app: App): Promise<Editor> {
  const { id } = await service(app.strapi, 'admin::role').getSuperAdmin();
  return signIn(app, 'an administrator', [id]);
}

async function signIn(app: App, name: string, roles: number[]): Promise<Editor> {
  const credentials = { email: `editor${(count += 1)}@example.org`, password: 'Harbour-2026' };
  const { id } = await service(app.strapi, 'admin::user').create({
    ...credentials,
    firstname: name,
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles,
  });
  const token = await http(app).login(credentials);
  return { name, id, headers: { Authorization: `Bearer ${token}` } };
}
