import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tags as tagOf } from '../../server/src/changes/change';
import { startApp, untilQuiet, type App } from './helpers/app';
import { grantPublic, READ } from './helpers/callers';
import { http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

/** Feeds go with every change. */
const FEEDS = tagOf.feeds();

interface Call {
  headers: IncomingHttpHeaders;
  body: { event?: string; tags?: string[] };
}

interface Webhook {
  id: string;
  name: string;
  url: string;
  isEnabled: boolean;
}

interface WebhookStore {
  findWebhooks(): Promise<Webhook[]>;
}

describe('Strapi’s webhook for the site', () => {
  const calls: Call[] = [];
  let site: Server;
  let app: App;
  let make: ReturnType<typeof newsroom>;

  beforeAll(async () => {
    site = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        calls.push({ headers: request.headers, body: JSON.parse(body) as Call['body'] });
        response.end();
      });
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/changed`;
    const webhook = { url, headers: { authorization: 'Bearer secret' } };
    app = await startApp({ config: { site: { webhook } } });
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    site.close();
  });

  /** Strapi calls after its answer, and on a busy machine long after. */
  const untilCalled = async (): Promise<void> => {
    let before: number;
    do {
      before = calls.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
    } while (calls.length !== before);
  };

  const callsOf = async (task: () => Promise<unknown>): Promise<Call[]> => {
    await untilQuiet(app.strapi);
    await untilCalled();
    calls.length = 0;
    await task();
    for (let waited = 0; waited < 20 && calls.length === 0; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return calls;
  };

  it('stands in Strapi’s list, once', async () => {
    const store: WebhookStore = app.strapi.get('webhookStore');
    const webhooks = await store.findWebhooks();
    expect(webhooks).toMatchObject([{ name: 'Newsroom: pages that changed', isEnabled: true }]);
  });

  it('names the tags that an answer came with once it is stale, with the site’s secret', async () => {
    const documentId = await make.published('Harbour', 1);
    const { headers } = await http(app).get('/api/newsroom/read/harbour');
    const carried = (headers['cache-tag'] ?? '').split(',');
    const told = await callsOf(() =>
      make.on.update({ documentId, locale: 'en', data: { title: 'Port' }, status: 'published' }),
    );
    expect(told).toMatchObject([
      {
        headers: { authorization: 'Bearer secret', 'x-strapi-event': 'newsroom.changed' },
        body: { event: 'newsroom.changed' },
      },
    ]);
    const tags = told[0]?.body.tags ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !carried.includes(tag) && tag !== FEEDS)).toEqual([]);
  });

  it('is not called for a save that changes only a draft', async () => {
    const documentId = await make.published('Bridge', 2);
    const told = await callsOf(() =>
      make.on.update({ documentId, locale: 'en', data: { title: 'Not yet' } }),
    );
    expect(told).toEqual([]);
  });

  it('is called once for a transaction that changes many articles', async () => {
    const ids = [await make.published('One', 3), await make.published('Two', 4)];
    const told = await callsOf(() =>
      app.strapi.db.transaction(async () => {
        for (const documentId of ids) await make.on.publish({ documentId, locale: 'en' });
      }),
    );
    expect(told).toHaveLength(1);
  });
});
