import { startApp, type App, type AppOptions } from './app';
import type { TemporaryDatabase } from './databases';

/** Starting on a database of its own takes long on a busy machine, in milliseconds. */
const START = 180_000;

type Options = Omit<AppOptions, 'connection'>;

/**
 * Within a `describe`: starts an application on a database of its own before its tests, and takes
 * both away after them. What it answers is that application, once it runs.
 *
 * @param options where they have to be made, by what makes them
 */
export function appOn(
  createDatabase: () => Promise<TemporaryDatabase>,
  options: Options | (() => Promise<Options>) = {},
): App & { readonly connection: AppOptions['connection'] } {
  let database: TemporaryDatabase | undefined;
  let app: App | undefined;

  beforeAll(async () => {
    database = await createDatabase();
    const given = typeof options === 'function' ? await options() : options;
    app = await startApp({ ...given, connection: database.connection });
  }, START);
  afterAll(async () => {
    await app?.stop();
    await database?.drop();
  });

  const running = () => {
    if (app === undefined) throw new Error('The application has not started');
    return app;
  };
  return {
    get strapi() {
      return running().strapi;
    },
    get folder() {
      return running().folder;
    },
    stop: () => running().stop(),
    get connection() {
      return database?.connection;
    },
  };
}
