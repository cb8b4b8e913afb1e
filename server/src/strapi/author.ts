import type { Core } from '@strapi/strapi';

/** Who gave a text that a save brings. */
export type Author =
  | { kind: 'person'; id: string; name: string }
  /** A token, a signed-in user of the site, or code; its name where it has one. */
  | { kind: 'program'; name: string | null };

/** The part of Koa's context that says who asks. */
export interface AskingContext {
  state: {
    auth?: { strategy?: { name: string }; credentials?: Credentials | null };
    user?: AdminUser;
    auditSource?: string;
  };
  request?: { body?: unknown; header?: { authorization?: string } };
}

interface Credentials {
  name?: string;
  username?: string;
}

/** A user of the admin panel. */
export interface AdminUser {
  id: number | string;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

interface AdminTokens {
  authenticateAdminToken(token: string): Promise<{ credentials?: Credentials }>;
}

/**
 * Who gave a text. A person did only where someone signed in to the admin panel sent the very text
 * in their request: not an API token, not a tool of the MCP server, and not code that writes a text
 * of its own while it serves a person.
 *
 * @param field the attribute that the text is for
 */
export async function authorOf(strapi: Core.Strapi, field: string, text: string): Promise<Author> {
  const ctx = strapi.requestContext.get() as AskingContext | undefined;
  if (ctx === undefined) return { kind: 'program', name: null };
  const { auth, user, auditSource } = ctx.state;
  if (auditSource === 'mcp') return { kind: 'program', name: await mcpTokenName(strapi, ctx) };
  if (user !== undefined && isSentByPerson(strapi, field, text)) {
    return { kind: 'person', id: String(user.id), name: nameOf(user) };
  }
  const { name, username } = auth?.credentials ?? {};
  return { kind: 'program', name: isAdminSession(ctx) ? null : (name ?? username ?? null) };
}

/** Whether someone signed in to the admin panel sent this very value for an attribute. */
export function isSentByPerson(strapi: Core.Strapi, field: string, value: unknown): boolean {
  const ctx = strapi.requestContext.get() as AskingContext | undefined;
  if (ctx?.state.user === undefined || !isAdminSession(ctx)) return false;
  return (ctx.request?.body as Record<string, unknown> | undefined)?.[field] === value;
}

/** Whether a request is one of a person who is signed in to the admin panel. */
export function isAdminSession({ state }: AskingContext): boolean {
  return state.auth?.strategy?.name === 'admin' && state.auditSource !== 'mcp';
}

/** A user of the admin panel as colleagues know them. */
export function nameOf({ id, firstname, lastname, username }: AdminUser): string {
  const full = [firstname, lastname].filter((part) => part).join(' ');
  return full || username || String(id);
}

/** Strapi keeps only the token's owner in the context. */
async function mcpTokenName(strapi: Core.Strapi, { request }: AskingContext): Promise<string> {
  const token = /^Bearer\s+(\S+)$/iu.exec(request?.header?.authorization ?? '')?.[1];
  try {
    const tokens = strapi.service('admin::api-token-admin') as unknown as AdminTokens;
    const { credentials } = await tokens.authenticateAdminToken(token ?? '');
    return credentials?.name ?? 'MCP';
  } catch {
    return 'MCP';
  }
}
