import type { Core } from '@strapi/strapi';

/** Who asks: a name for the test's title, and what the request carries. */
export interface Caller {
  name: string;
  headers: Record<string, string>;
}

export const ANONYMOUS: Caller = { name: 'anonymous', headers: {} };

/** The action that gives the right to read drafts. */
export const PREVIEW = 'plugin::newsroom.reader.preview';
export const READ = 'plugin::newsroom.reader.findOne';
/** The action that gives the sources of an article alone. */
export const SOURCES = 'plugin::newsroom.reader.sources';

/** `find` and `findOne` of content types. */
export const reading = (...uids: string[]) =>
  uids.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

/** `create`, `update` and `delete` of content types. */
export const writing = (...uids: string[]) =>
  uids.flatMap((uid) => [`${uid}.create`, `${uid}.update`, `${uid}.delete`]);

type Query = { create(params: object): Promise<{ id: number }>; findOne(params: object): unknown };

const query = (strapi: Core.Strapi, uid: string) => strapi.db.query(uid) as unknown as Query;

async function give(strapi: Core.Strapi, role: number, actions: string[]): Promise<void> {
  for (const action of actions) {
    await query(strapi, 'plugin::users-permissions.permission').create({ data: { action, role } });
  }
}

/** Ticks actions for Public. */
export async function grantPublic(strapi: Core.Strapi, actions: string[]): Promise<void> {
  const role = (await query(strapi, 'plugin::users-permissions.role').findOne({
    where: { type: 'public' },
  })) as { id: number };
  await give(strapi, role.id, actions);
}

let count = 0;

/** A signed-in user in a role of its own that has these actions. */
export async function userWith(
  strapi: Core.Strapi,
  name: string,
  actions: string[],
): Promise<Caller> {
  count += 1;
  const role = await query(strapi, 'plugin::users-permissions.role').create({
    data: { name: `role ${count}`, type: `role-${count}` },
  });
  await give(strapi, role.id, actions);
  const user = await query(strapi, 'plugin::users-permissions.user').create({
    data: {
      username: `user${count}`,
      email: `user${count}@example.org`,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    },
  });
  const jwt = strapi.plugin('users-permissions').service('jwt') as unknown as {
    issue(payload: object): string;
  };
  return { name, headers: { Authorization: `Bearer ${jwt.issue({ id: user.id })}` } };
}

/** An API token as an administrator makes one. */
export async function tokenOf(
  strapi: Core.Strapi,
  name: string,
  type: 'read-only' | 'full-access' | 'custom',
  permissions: string[] = [],
): Promise<Caller> {
  count += 1;
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(attributes: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    kind: 'content-api',
    name: `token ${count}`,
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' ? { permissions } : {}),
  });
  return { name, headers: { Authorization: `Bearer ${accessKey}` } };
}

/** An administrator, signed in to the admin panel. */
export async function superAdmin(
  strapi: Core.Strapi,
  login: (credentials: object) => Promise<string>,
): Promise<Caller> {
  const role = (await query(strapi, 'admin::role').findOne({
    where: { code: 'strapi-super-admin' },
  })) as { id: number };
  const credentials = { email: 'admin@example.org', password: 'Password1' };
  const users = strapi.service('admin::user') as unknown as {
    create(attributes: object): Promise<unknown>;
  };
  await users.create({
    ...credentials,
    firstname: 'Ada',
    lastname: 'Admin',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return {
    name: 'an administrator',
    headers: { Authorization: `Bearer ${await login(credentials)}` },
  };
}
