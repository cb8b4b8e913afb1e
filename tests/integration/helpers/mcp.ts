import { startApp, type App, type AppOptions } from './app';
import { ARTICLE } from './articles';
import { ANONYMOUS, type Caller } from './callers';
import { administrator, LOCALES, may, type Editor, type Grant } from './editors';
import { http } from './http';

/** What an editor needs to make tokens of their own. */
export const MAKES_TOKENS = may('admin::admin-tokens.create');

const CONFIGURATION: Record<string, unknown> = {
  'config/server.js': {
    ...{ host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } },
    mcp: { enabled: true },
  },
};

/** What a tool answered: what it gives, or how it failed. */
export interface ToolAnswer {
  /** The whole answer, as it went over the wire. */
  text: string;
  failed: boolean;
  content: Record<string, unknown>;
}

interface Message {
  result?: {
    isError?: boolean;
    structuredContent?: Record<string, unknown>;
    tools?: { name: string }[];
  };
  error?: object;
}

let count = 0;

/** An admin token as the admin panel makes one for its user. */
export async function adminToken(app: App, owner: Editor, grants: Grant[]): Promise<Caller> {
  const name = `admin token ${(count += 1)}`;
  const answer = await http(app).send('post', '/admin/admin-tokens', owner, {
    ...{ name, description: '', lifespan: null },
    adminPermissions: grants.map(({ subject, properties, ...grant }) => ({
      ...{ ...grant, subject },
      properties: subject === ARTICLE ? { locales: LOCALES, ...properties } : properties,
    })),
  });
  if (answer.status !== 201) throw new Error(answer.text);
  const { accessKey } = answer.body['data'] as { accessKey: string };
  return { name, headers: { Authorization: `Bearer ${accessKey}` } };
}

/** An application that answers at `/mcp`, with ways to ask it. */
export interface McpSite {
  app: App;
  ask: ReturnType<typeof mcp>;
  /** An admin token of the application's first administrator. */
  token: (...grants: Grant[]) => Promise<Caller>;
}

export async function startMcpSite(options: AppOptions): Promise<McpSite> {
  const app = await startApp({ ...options, files: { ...options.files, ...CONFIGURATION } });
  const owner = await administrator(app);
  return { app, ask: mcp(app), token: (...grants) => adminToken(app, owner, grants) };
}

/** Requests to Strapi's own MCP server. */
function mcp(app: App) {
  async function send(method: string, params: object, caller: Caller) {
    const headers = { ...caller.headers, Accept: 'application/json, text/event-stream' };
    const body = { jsonrpc: '2.0', id: 1, method, params };
    const answer = await http(app).send('post', '/mcp', { ...caller, headers }, body);
    const data = /^data: (.*)$/mu.exec(answer.text)?.[1];
    return { ...answer, message: JSON.parse(data ?? answer.text) as Message };
  }

  return {
    send,

    /** The names of the tools that a token has. */
    async tools(caller: Caller = ANONYMOUS): Promise<string[]> {
      const { message } = await send('tools/list', {}, caller);
      return (message.result?.tools ?? []).map(({ name }) => name);
    },

    async call(name: string, args: object, caller: Caller): Promise<ToolAnswer> {
      const { text, message } = await send('tools/call', { name, arguments: args }, caller);
      const failed = message.result === undefined || message.result.isError === true;
      return { text, failed, content: message.result?.structuredContent ?? {} };
    },
  };
}
