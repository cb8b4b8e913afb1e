import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCipher, keyIdOf } from '../../server/src/identity/cipher';
import type { IdentitiesService, RotationProgress } from '../../server/src/identity/rotation';
import { startIdentities } from '../../server/src/identity/upkeep';
import { startApp, type App, type AppOptions } from './helpers/app';
import { ATTRIBUTION, refusal } from './helpers/articles';
import { tokenOf } from './helpers/callers';
import { databases, type TemporaryDatabase } from './helpers/databases';
import { administrator, type Editor } from './helpers/editors';
import { http } from './helpers/http';
import {
  runIn,
  sourceDocuments,
  storedIdentity,
  storedSources,
  WITHOUT_KEY,
} from './helpers/identities';

const OLD = 'the-old-key-of-this-site-12345678';
const NEW = 'the-new-key-of-this-site-12345678';
const OLD_ID = createCipher([OLD]).currentId ?? '';
const NEW_ID = createCipher([NEW]).currentId ?? '';

/** Stands in every identity. */
const NAME = 'Woodstein';

const COMMAND = 'server/bin/newsroom.ts';
const COLLECTION = `/content-manager/collection-types/${ATTRIBUTION}`;

describe.each(databases)('identities of sources on %s', (_name, createDatabase) => {
  let database: TemporaryDatabase;
  let folder: string;
  let connection: AppOptions['connection'];
  let app: App;
  let admin: Editor;

  const start = (...identityKeys: string[]) =>
    startApp({ connection, files: WITHOUT_KEY, config: { sources: { identityKeys } } });

  const revealed = (documentId: string) =>
    http(app).send('post', `/newsroom/identities/${documentId}/reveal`, admin);

  beforeAll(async () => {
    database = await createDatabase();
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-identities-'));
    connection = database.connection ?? {
      ...{ client: 'sqlite', useNullAsDefault: true },
      connection: { filename: path.join(folder, 'data.db') },
    };
    app = await start(OLD);
    admin = await administrator(app);
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const query = () => app.strapi.db.query(ATTRIBUTION);
  const full = () => tokenOf(app.strapi, 'full', 'full-access');
  const dataFor = (name: string) => ({ name, kind: 'person', identity: `${NAME}, ${name}` });

  const writers: [string, (name: string) => Promise<unknown>][] = [
    ['the Document Service', (name) => sourceDocuments(app.strapi).create({ data: dataFor(name) })],
    ['a query', (name) => query().create({ data: dataFor(name) })],
    ['a query for many', (name) => query().createMany({ data: [dataFor(name)] as never })],
    [
      'an update by a query',
      async (name) => {
        const { id } = (await query().create({ data: { name, kind: 'person' } })) as { id: number };
        await query().update({ where: { id }, data: dataFor(name) });
      },
    ],
    [
      'an update of many',
      async (name) => {
        await query().create({ data: { name, kind: 'person' } });
        await query().updateMany({ where: { name }, data: { identity: `${NAME}, ${name}` } });
      },
    ],
    [
      'REST',
      async (name) =>
        http(app).send('post', '/api/newsroom/attributions', await full(), { data: dataFor(name) }),
    ],
    [
      'GraphQL',
      async (name) =>
        http(app).graphql(
          'mutation ($data: NewsroomAttributionInput!) { createNewsroomAttribution(data: $data) { name } }',
          await full(),
          { data: dataFor(name) },
        ),
    ],
    ['the form', (name) => http(app).send('post', COLLECTION, admin, dataFor(name))],
    [
      'a query while data are transferred',
      async (name) => {
        app.strapi.db.lifecycles.disable();
        await query().create({ data: dataFor(name) });
        app.strapi.db.lifecycles.enable();
      },
    ],
  ];

  it.each(writers)('are stored encrypted, written by %s', async (name, write) => {
    await write(name);
    const stored = await storedIdentity(app.strapi, name);
    expect(keyIdOf(stored ?? '')).toBe(OLD_ID);
    const { documentId } = (await query().findOne({ where: { name } })) as { documentId: string };
    if (documentId === null) return;
    expect((await revealed(documentId)).body).toEqual({ data: { identity: `${NAME}, ${name}` } });
  });

  it('stay as they are when the form sends back what it got, and when a source is cloned', async () => {
    const name = 'the form';
    const before = await storedIdentity(app.strapi, name);
    const { documentId } = (await query().findOne({ where: { name } })) as { documentId: string };
    const form = (await http(app).get(`${COLLECTION}/${documentId}`, admin)).body['data'] as {
      identity: string;
    };
    expect(form.identity).toBe(before);
    const data = { ...dataFor(name), identity: form.identity, description: 'Saved again' };
    await http(app).send('put', `${COLLECTION}/${documentId}`, admin, data);
    expect(await storedIdentity(app.strapi, name)).toBe(before);
    const clone = await sourceDocuments(app.strapi).clone({ documentId, data: { name: 'clone' } });
    expect(await storedIdentity(app.strapi, 'clone')).toBe(before);
    expect((await revealed(clone.documentId)).text).toContain(NAME);
  });

  it('are empty where nothing is written, and refused where it is no text', async () => {
    const on = sourceDocuments(app.strapi);
    const { documentId } = await on.create({ data: dataFor('emptied') });
    await on.update({ documentId, data: { identity: ' ' } });
    expect(await storedIdentity(app.strapi, 'emptied')).toBeNull();
    expect((await revealed(documentId)).body).toEqual({ data: { identity: null } });
    const { message, details } = await refusal(
      query().create({ data: { ...dataFor('none'), identity: { who: NAME } } }),
    );
    expect(message).toBe('identity: give a text that says who the source is');
    expect(JSON.stringify(details)).not.toContain(NAME);
  });

  it('of before are encrypted at the start, by two instances at once', async () => {
    const on = sourceDocuments(app.strapi);
    const plain = Array.from({ length: 450 }, (_unused, at) => `Plain ${at}`);
    await query().createMany({ data: plain.map((name) => ({ name, kind: 'person' })) as never });
    const { documentId } = await on.create({ data: { name: 'Plain', kind: 'person' } });
    await app.strapi.db
      .connection('newsroom_attributions')
      .where('name', 'like', 'Plain%')
      .update({ identity: `${NAME} of before` });
    const before = await storedSources(app.strapi);
    const info = jest.spyOn(app.strapi.log, 'info');
    await Promise.all([startIdentities(app.strapi), startIdentities(app.strapi)]);
    const lines = info.mock.calls.map(([line]) => line as unknown as string);
    const counts = lines.map((line) => Number(/^\[newsroom\] (\d+) identities/u.exec(line)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(451);
    const after = await storedSources(app.strapi);
    expect(after.filter(({ identity }) => identity?.includes(NAME))).toEqual([]);
    expect(after.map(({ updated_at }) => updated_at)).toEqual(before.map((row) => row.updated_at));
    expect((await revealed(documentId)).text).toContain(`${NAME} of before`);
  }, 240_000);

  it('are recorded when someone is shown them, for good', async () => {
    const { documentId } = await sourceDocuments(app.strapi).create({ data: dataFor('watched') });
    await revealed(documentId);
    await revealed(documentId);
    const { body } = await http(app).get(`/newsroom/identities/${documentId}/accesses`, admin);
    const user = 'an administrator Editor';
    expect(body).toMatchObject({ data: { count: 2, latest: [{ user }, { user }] } });
    const records = () => app.strapi.db.query('plugin::newsroom.identity-access');
    const where = { sourceDocumentId: documentId };
    const data = { userName: 'Nobody' };
    for (const attempt of [
      () => records().update({ where, data }),
      () => records().updateMany({ where, data }),
      () => records().delete({ where }),
      () => records().deleteMany({ where }),
    ]) {
      const { name, message } = await refusal(attempt());
      expect(name).toBe('ForbiddenError');
      expect(message).toContain('cannot be changed or deleted');
    }
    await sourceDocuments(app.strapi).delete({ documentId });
    expect(await records().count({ where })).toBe(2);
  });

  it('are encrypted with the first key by the command, which says how many', async () => {
    await app.stop();
    app = await start(NEW, OLD);
    const stored = await storedSources(app.strapi);
    const those = stored.filter(({ identity }) => identity !== null);
    const { code, output } = await runIn(app.folder, COMMAND, 'rotate-identities');
    expect(code).toBe(0);
    // A slow machine has said before how far it is.
    expect(output.trim().split('\n').at(-1)).toBe(
      `Encrypted anew with key ${NEW_ID}: ${those.length}`,
    );
    const after = await storedSources(app.strapi);
    expect(new Set(after.map(({ identity }) => identity && keyIdOf(identity)))).toEqual(
      new Set([NEW_ID, null]),
    );
    expect(after.map(({ updated_at }) => updated_at)).toEqual(stored.map((row) => row.updated_at));
    const again = await runIn(app.folder, COMMAND, 'rotate-identities');
    expect(again.output).toBe(`Encrypted anew with key ${NEW_ID}: 0\n`);
    expect((await runIn(app.folder, COMMAND, 'rotate')).code).toBe(2);
  }, 240_000);

  it('are encrypted anew in batches, with a word on each', async () => {
    const old = createCipher([OLD]);
    await app.strapi.db
      .connection('newsroom_attributions')
      .where('name', 'like', 'Plain%')
      .update({ identity: old.encrypt(NAME) });
    const service = app.strapi.plugin('newsroom').service<IdentitiesService>('identities');
    const said: RotationProgress[] = [];
    const rotation = await service.rotate((progress) => said.push(progress));
    expect(rotation).toEqual({ keyId: NEW_ID, changed: 451, unreadable: {} });
    expect(said).toEqual([200, 400, 451].map((done) => ({ done, total: 451 })));
  });

  it('whose key is lost are lost alone, and say so', async () => {
    await app.stop();
    app = await start(OLD);
    const error = jest.spyOn(app.strapi.log, 'error');
    await startIdentities(app.strapi);
    const lost = (await storedSources(app.strapi)).filter(({ identity }) => identity !== null);
    expect(error.mock.calls).toEqual([
      [
        `[newsroom] ${lost.length} identities of sources cannot be read: the keys with these ids are missing: ${NEW_ID}`,
      ],
    ]);
    const name = 'the Document Service';
    const { documentId } = (await query().findOne({ where: { name } })) as { documentId: string };
    const answer = await revealed(documentId);
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatchObject({
      message: expect.stringContaining(`its id is ${NEW_ID}`) as string,
      details: { reason: 'missing', keyId: NEW_ID },
    });
    const identity = await storedIdentity(app.strapi, name);
    const save = (data: object) =>
      http(app).send('put', `${COLLECTION}/${documentId}`, admin, data);
    expect((await save({ ...dataFor(name), identity, description: 'Edited' })).status).toBe(200);
    expect(await storedIdentity(app.strapi, name)).toBe(identity);
    const { code, output } = await runIn(app.folder, COMMAND, 'rotate-identities');
    expect(code).toBe(1);
    expect(output).toContain(`Left, because key ${NEW_ID} is missing`);
    expect((await save(dataFor(name))).status).toBe(200);
    expect((await revealed(documentId)).text).toContain(NAME);
  }, 240_000);

  it('are not saved without a key, and stay where they are', async () => {
    await app.stop();
    app = await start();
    const warn = jest.spyOn(app.strapi.log, 'warn');
    await startIdentities(app.strapi);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('There is no key for identities')]]);
    const saved = await http(app).send('post', COLLECTION, admin, dataFor('keyless'));
    expect(saved.status).toBe(400);
    expect(saved.body['error']).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('`sources.identityKeys`') as string,
      details: { errors: [{ path: ['identity'] }] },
    });
    expect(saved.text).not.toContain(NAME);
    const { documentId } = await sourceDocuments(app.strapi).create({ data: { name: 'bare' } });
    expect((await revealed(documentId)).body).toEqual({ data: { identity: null } });
    const { code, output } = await runIn(app.folder, COMMAND, 'rotate-identities');
    expect({ code, output: output.includes('There is no key') }).toEqual({ code: 1, output: true });
  }, 240_000);
});
