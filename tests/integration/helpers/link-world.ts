import type { Core } from '@strapi/strapi';
import type { SourceLink } from '../../../shared/contracts';
import { createLinkCheckService } from '../../../server/src/link-check/service';
import { PUBLIC_WEB } from '../../../server/src/link-check/web/policy';
import type { World } from '../../../server/src/link-check/world';
import { ATTRIBUTION, story } from './articles';
import { newsroom } from './newsroom';

export const DAY = 86_400_000;
export const MONDAY = Date.UTC(2031, 0, 6, 3);

const LOCAL = '127.0.0.1';

/** Every host is this machine, which counts as public. */
export const LOCAL_WORLD: Pick<World, 'policy' | 'resolve'> = {
  policy: {
    mayConnect: (address) => address === LOCAL || PUBLIC_WEB.mayConnect(address),
    mayUsePort: () => true,
  },
  resolve: () => Promise.resolve([LOCAL]),
};

interface SourceRow {
  id: number;
  documentId: string;
  url: string | null;
  createdAt: string | Date;
}

/** Sources of an application whose links are looked at in a small world with a clock of its own. */
export function linkWorld(strapi: Core.Strapi) {
  const at = { time: MONDAY };
  const service = (more: Partial<World> = {}) =>
    createLinkCheckService({ strapi }, { ...LOCAL_WORLD, now: () => at.time, ...more });
  const room = newsroom(strapi);
  const sources = strapi.documents(ATTRIBUTION as never) as unknown as {
    update(params: object): Promise<unknown>;
    delete(params: object): Promise<unknown>;
  };

  const row = async (documentId: string): Promise<SourceRow> => {
    const found: unknown = await strapi.db.query(ATTRIBUTION).findOne({ where: { documentId } });
    if (found === null) throw new Error(`There is no source ${documentId}`);
    return found as SourceRow;
  };

  const asked = async (documentId: string) => {
    const { id, url, createdAt } = await row(documentId);
    return { id, documentId, address: url ?? '', enteredAt: new Date(createdAt).getTime() };
  };

  return {
    at,
    service,
    asked,
    sources,

    /** A source on which an article rests, published or not. */
    async source(name: string, url: string | null, isLive = true): Promise<string> {
      const documentId = await room.attribution({ name, url });
      const data = { title: `On ${name}`, body: story(name), attributions: [documentId] };
      await room.on.create({ data, ...(isLive ? { status: 'published' } : {}) });
      return documentId;
    },

    /** One on which no article rests. */
    loose: (name: string, url: string): Promise<string> => room.attribution({ name, url }),

    link: async (documentId: string): Promise<SourceLink | null> =>
      service().find(await asked(documentId)),

    /** Of sources that are there, and of those that are not. */
    records: (): Promise<number> => strapi.db.query('plugin::newsroom.source-link').count(),

    clear: async (): Promise<void> => {
      at.time += 30 * DAY;
      for (const { documentId } of await room.on.rows({ locale: 'en' })) {
        await room.on.remove({ documentId });
      }
      const all: unknown = await strapi.db.query(ATTRIBUTION).findMany({});
      for (const { documentId } of all as SourceRow[]) await sources.delete({ documentId });
      await strapi.db.query('plugin::newsroom.source-link').deleteMany({});
    },
  };
}

export type LinkWorld = ReturnType<typeof linkWorld>;
