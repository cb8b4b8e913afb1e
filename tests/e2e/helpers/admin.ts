import type { Page } from 'playwright-core';
import type { Demo } from './demo';

export interface Login {
  email: string;
  password: string;
}

/** The admin panel's HTTP API, for someone who is signed in. */
export class AdminApi {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async logIn(url: string, login: Login): Promise<AdminApi> {
    const answer = await send<{ token: string }>(url, '/admin/login', login);
    return new AdminApi(url, answer.data.token);
  }

  /** The first administrator of a new application. */
  static async registerFirst(url: string, login: Login): Promise<AdminApi> {
    const person = { ...login, firstname: 'Ada', lastname: 'Min' };
    const answer = await send<{ token: string }>(url, '/admin/register-admin', person);
    return new AdminApi(url, answer.data.token);
  }

  get<T>(path: string): Promise<{ data: T }> {
    return send<T>(this.url, path, undefined, this.token);
  }

  post<T>(path: string, body: unknown): Promise<{ data: T }> {
    return send<T>(this.url, path, body, this.token);
  }

  put<T>(path: string, body: unknown): Promise<{ data: T }> {
    return send<T>(this.url, path, body, this.token, 'PUT');
  }
}

async function send<T>(
  url: string,
  path: string,
  body?: unknown,
  token?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<{ data: T }> {
  const ask = () =>
    fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  // A server may close an idle connection just as the next question goes out on it.
  const response = await ask().catch((error: unknown) => {
    if (method !== 'GET') throw error;
    return ask();
  });
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as { data: T };
}

/** An editor as an administrator would invite one, with Strapi's own Editor role. */
export async function createEditor(demo: Demo): Promise<Login> {
  const admin = await AdminApi.logIn(demo.cmsUrl, demo);
  const { data: roles } = await admin.get<{ id: number; code: string }[]>('/admin/roles');
  const role = roles.find(({ code }) => code === 'strapi-editor');
  if (role === undefined) throw new Error('There is no role "strapi-editor"');
  return inviteUser(admin, role.id, 'mara@example.org');
}

/** A user of the admin panel with one role, invited and registered. */
export async function inviteUser(admin: AdminApi, role: number, email: string): Promise<Login> {
  const person = { firstname: 'Mara', lastname: 'Linn' };
  const login = { email, password: 'Deadline-17-20' };
  const { data: invited } = await admin.post<{ registrationToken: string }>('/admin/users', {
    ...person,
    email,
    roles: [role],
  });
  await admin.post('/admin/register', {
    registrationToken: invited.registrationToken,
    userInfo: { ...person, password: login.password },
  });
  return login;
}

export async function logIn(page: Page, cmsUrl: string, { email, password }: Login): Promise<void> {
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/\/admin\/?$/u);
}

/** Under which keys the admin panel keeps answers: its store is handed down by React's providers. */
export function keysOfStore(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const root = document.getElementById('strapi');
    let fiber = root[Object.keys(root).find((key) => key.startsWith('__reactContainer'))];
    while (!fiber.memoizedProps?.store) fiber = fiber.child;
    return JSON.stringify(Object.keys(fiber.memoizedProps.store.getState().adminApi.queries));
  })()`);
}

/** The id of a role that reads articles in English, and changes nothing of them. */
export async function createReadingRole(admin: AdminApi): Promise<number> {
  const { data: role } = await admin.post<{ id: number }>('/admin/roles', {
    name: 'Reader',
    description: 'Reads articles',
  });
  const action = 'plugin::content-manager.explorer.read';
  const subject = 'plugin::newsroom.article';
  const fields = ['title', 'slug', 'section', 'body', 'related', 'previous', 'next'];
  const properties = { fields: [...fields, 'datePublished'], locales: ['en'] };
  await admin.put(`/admin/roles/${role.id}/permissions`, {
    permissions: [{ action, subject, properties, conditions: [] }],
  });
  return role.id;
}
