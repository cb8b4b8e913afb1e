import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { StaleRead } from '../../server/src/strapi/conflicts';
import { repeatReleases } from '../../server/src/strapi/releases';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, story } from './helpers/articles';
import { databases } from './helpers/databases';

const RELEASE = 'plugin::content-releases.release';
const RELEASE_ACTION = 'plugin::content-releases.release-action';

/** More than a release is repeated for after conflicts, in milliseconds. */
const PATIENCE = 61_000;

jest.setTimeout(180_000);

interface ReleaseService {
  publish(id: unknown): Promise<unknown>;
}

/**
 * Strapi loads its release service with a licence only, its content types always. This is the
 * service itself, as the licence would load it.
 */
function loadReleases(strapi: Core.Strapi): ReleaseService {
  const folder = path.dirname(require.resolve('@strapi/content-releases/package.json'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package exports no services
  const loaded = require(path.join(folder, 'dist/server/services/index.js')) as {
    services: Record<string, unknown>;
  };
  const registry = strapi.get<{ add(namespace: string, services: object): void }>('services');
  registry.add('plugin::content-releases', loaded.services);
  repeatReleases(strapi);
  return strapi.plugin('content-releases').service<ReleaseService>('release');
}

describe.each(databases)('a release, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const strapi = () => app.strapi;
  let on: ReturnType<typeof articles>;
  let releases: ReleaseService;
  /** What the next publications of an article meet before they are done; `undefined`: nothing. */
  let obstacles: (Error | undefined)[] = [];
  beforeAll(() => {
    on = articles(app.strapi);
    releases = loadReleases(app.strapi);
    app.strapi.documents.use(async (context, next) => {
      if (context.uid !== ARTICLE || context.action !== 'publish') return next();
      const obstacle = obstacles.shift();
      if (obstacle !== undefined) throw obstacle;
      return next();
    });
  });

  async function releaseOf(titles: string[]): Promise<{ id: unknown; documentIds: string[] }> {
    const release = (await strapi()
      .db.query(RELEASE)
      .create({ data: { name: titles.join(', '), status: 'ready' } })) as { id: unknown };
    const documentIds: string[] = [];
    for (const title of titles) {
      const { documentId } = await on.create({ data: { title, body: story(title) } });
      documentIds.push(documentId);
      const action = { type: 'publish', contentType: ARTICLE, entryDocumentId: documentId };
      await strapi()
        .db.query(RELEASE_ACTION)
        .create({ data: { ...action, locale: 'en', isEntryValid: true, release: release.id } });
    }
    return { id: release.id, documentIds };
  }
  const outcome = async ({ id, documentIds }: { id: unknown; documentIds: string[] }) => {
    const release = (await strapi().db.query(RELEASE).findOne({ where: { id } })) as {
      status: string;
    };
    const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
    return { status: release.status, published: (await on.rows(where)).length };
  };

  it('is published', async () => {
    const release = await releaseOf(['One', 'Two', 'Three']);
    await releases.publish(release.id);
    expect(await outcome(release)).toEqual({ status: 'done', published: 3 });
  });

  it.each([
    ['a lock timeout', Object.assign(new Error('lock timeout'), { errno: 1205, code: '55P03' })],
    ['a deadlock', Object.assign(new Error('deadlock'), { errno: 1213, code: '40P01' })],
    ['a row that was replaced', Object.assign(new Error('key'), { errno: 1452, code: '23503' })],
    ['an article saved since it was read', new StaleRead()],
  ])('is published as a whole after %s', async (what, conflict) => {
    const release = await releaseOf([`One, ${what}`, `Two, ${what}`, `Three, ${what}`]);
    obstacles = [undefined, conflict];
    await releases.publish(release.id);
    expect(await outcome(release)).toEqual({ status: 'done', published: 3 });
  });

  it('is marked as failed, as Strapi does it, after any other error', async () => {
    const release = await releaseOf(['Refused one', 'Refused two']);
    obstacles = [undefined, new Error('refused')];
    await expect(releases.publish(release.id)).rejects.toThrow('refused');
    expect((await outcome(release)).status).toBe('failed');
  });

  it('can be published again by its editor where the conflict lasts', async () => {
    const release = await releaseOf(['Lasting one', 'Lasting two']);
    const lasting = Object.assign(new Error('lasting'), { errno: 1205, code: '55P03' });
    obstacles = [undefined, lasting, undefined, lasting];
    // By the first attempt's end all patience is over.
    const now = Date.now.bind(Date);
    const clock = jest
      .spyOn(Date, 'now')
      .mockImplementation(() => now() + (obstacles.length > 2 ? 0 : PATIENCE));
    await expect(releases.publish(release.id)).rejects.toThrow('lasting');
    clock.mockRestore();
    expect(obstacles).toEqual([]);
    expect(await outcome(release)).toEqual({ status: 'ready', published: 0 });
    await releases.publish(release.id);
    expect(await outcome(release)).toEqual({ status: 'done', published: 2 });
  });
});
