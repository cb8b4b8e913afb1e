import { startApp } from '../integration/helpers/app';
import { postgres } from '../integration/helpers/databases';
import { readContent } from '../bench/content';
void (async () => {
  const database = await postgres();
  const app = await startApp({ connection: database.connection });
  const data = readContent();
  const docs = app.strapi.documents('plugin::newsroom.article' as never) as any;
  const one = await docs.create({ data: { ...data, title: "A title" } });
  await new Promise((r) => setTimeout(r, 1500));
  const listen = ({ sql }: { sql: string }) => process.stdout.write(sql.slice(0, 230).replace(/\n/g, ' ') + '\n');
  app.strapi.db.connection.on('query', listen);
  await docs.update({ documentId: one.documentId, data: { ...data, title: "A title 2" } });
  process.stdout.write('--- answered\n');
  await new Promise((r) => setTimeout(r, 1500));
  app.strapi.db.connection.removeListener('query', listen);
  await app.stop();
  await database.drop();
})();
