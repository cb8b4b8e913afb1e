import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { startModelServer } from '../../helpers/model-server';
import type { App } from './app';
import { ARTICLE, ATTRIBUTION } from './articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  READ,
  reading,
  tokenOf,
  userWith,
  writing,
  type Caller,
} from './callers';
import { plant } from './canaries';
import type { TemporaryDatabase } from './databases';
import { administrator, editorWith, reads, type Editor } from './editors';
import { http } from './http';
import { startMcpSite } from './mcp';

/** The fields of sources but who they are. */
export const WITHOUT = { fields: ['name', 'kind', 'url', 'description', 'aliases'] };

const TYPES = [ARTICLE, ATTRIBUTION];
const EVENTS = ['entry.create', 'entry.update', 'entry.delete', 'entry.publish'];

/**
 * An application with many identities in it, a model, a webhook for all that is saved, and
 * everyone who may ask: all that leaves it by itself is written down.
 */
export async function openCanaryStage(
  createDatabase: () => Promise<TemporaryDatabase>,
  size: { sources: number; drafts: number },
) {
  const database = await createDatabase();
  const model = await startModelServer();
  const {
    app,
    ask: mcp,
    token,
  } = await startMcpSite({
    connection: database.connection,
    model,
    config: { summary: { wait: 0 }, site: { url: 'https://news.example.org' } },
  });
  const said = listen(app);
  const receiver = await startReceiver();
  const ask = http(app);
  const admin = await administrator(app);
  const webhook = { name: 'all', url: receiver.url, headers: {}, events: EVENTS };
  await ask.send('post', '/admin/webhooks', admin, webhook);
  const planted = await plant(app.strapi, size);
  return {
    ...{ app, ask, mcp, token, admin, planted, model, said, webhooks: receiver.received },
    outsiders: await outsidersOf(app),
    editors: [
      admin,
      await editorWith(app, 'who may read', [reads(ARTICLE), reads(ATTRIBUTION)]),
      await editorWith(app, 'who may not read it', [reads(ARTICLE), reads(ATTRIBUTION, WITHOUT)]),
    ] satisfies Editor[],
    close: async (): Promise<void> => {
      jest.restoreAllMocks();
      await app.stop();
      await database.drop();
      await model.close();
      receiver.close();
    },
  };
}

export type CanaryStage = Awaited<ReturnType<typeof openCanaryStage>>;

/** All that is logged from now on, at whichever level. */
function listen({ strapi }: App): string[] {
  const said: string[] = [];
  const keep = (...words: unknown[]) => {
    said.push(inspect(words, { depth: 8 }));
    return strapi.log;
  };
  for (const level of ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'] as const) {
    jest.spyOn(strapi.log, level).mockImplementation(keep);
  }
  for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    jest.spyOn(console, level).mockImplementation(keep);
  }
  return said;
}

async function startReceiver() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk) => received.push(String(chunk)));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, received, close };
}

/** Everyone who may ask the content API, each with all rights that can be had there. */
async function outsidersOf({ strapi }: App): Promise<Caller[]> {
  const routes = ['latest', 'feeds', 'ninjs'].map((name) => `plugin::newsroom.${name}.find`);
  const all = [...reading(...TYPES), ...writing(...TYPES), READ, PREVIEW, ...routes];
  await grantPublic(strapi, [...reading(...TYPES), READ, ...routes]);
  return [
    ANONYMOUS,
    await tokenOf(strapi, 'a read-only token', 'read-only'),
    await tokenOf(strapi, 'a custom token', 'custom', all),
    await tokenOf(strapi, 'a full-access token', 'full-access'),
    await userWith(strapi, 'a user', all),
  ];
}
