import type { Page } from 'playwright-core';
import type { Demo } from './demo';

export interface Login {
  email: string;
  password: string;
}

/** An editor as an administrator would invite one, with Strapi's own Editor role. */
export async function createEditor({ cmsUrl, email, password }: Demo): Promise<Login> {
  const token = await tokenOf(cmsUrl, { email, password });
  const call = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(cmsUrl + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const roles = (await call('/admin/roles'))['data'] as { id: number; code: string }[];
  const editorRole = roles.find(({ code }) => code === 'strapi-editor');
  const login = { email: 'mara@example.org', password: 'Deadline-17-20' };
  const invited = await call('/admin/users', {
    email: login.email,
    firstname: 'Mara',
    lastname: 'Linn',
    roles: [editorRole?.id],
  });
  const { registrationToken } = invited['data'] as { registrationToken: string };
  await call('/admin/register', {
    registrationToken,
    userInfo: { firstname: 'Mara', lastname: 'Linn', password: login.password },
  });
  return login;
}

export async function tokenOf(cmsUrl: string, login: Login): Promise<string> {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

export async function logIn(page: Page, cmsUrl: string, { email, password }: Login): Promise<void> {
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/\/admin\/?$/u);
}
