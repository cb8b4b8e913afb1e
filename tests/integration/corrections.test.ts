import type { Core } from '@strapi/strapi';
import { startApp, type App } from './helpers/app';
import { ARTICLE, refusal } from './helpers/articles';
import { grantPublic, READ, tokenOf, type Caller } from './helpers/callers';
import { contentManager } from './helpers/content-manager';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';
import { BODIES, BULLETIN, NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { parsePage } from './helpers/read-schema';

interface Documents {
  create(params: object): Promise<{ documentId: string; [field: string]: unknown }>;
  update(params: object): Promise<unknown>;
}

const on = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

const fileOf = (name: string) => `src/api/${name}/content-types/${name}/schema.json`;

const schemaOf = (name: string) =>
  OWN_TYPE_FILES[fileOf(name)] as { attributes: Record<string, object> };

const NOTICE = 'api::notice.notice';

const FILES = {
  ...OWN_TYPE_FILES,
  // Private for the one, no article type for the other.
  [fileOf('note')]: {
    ...schemaOf('note'),
    attributes: { ...schemaOf('note').attributes, slips: { type: 'json', private: true } },
  },
  [fileOf('notice')]: {
    kind: 'collectionType',
    collectionName: 'notices',
    info: { singularName: 'notice', pluralName: 'notices', displayName: 'notice' },
    attributes: {
      changes: { type: 'customField', customField: 'plugin::newsroom.corrections' },
      other: { type: 'json' },
    },
  },
};

const TYPES = OWN_TYPES.map((type) =>
  type.uid === NOTE ? { ...type, fields: { ...type.fields, corrections: 'slips' } } : type,
);

const FIRST = { date: '2026-03-01T09:30:00.000Z', kind: 'correction', text: 'It was 1958.' };
const SECOND = { date: '2026-03-02T09:30:00.000Z', kind: 'clarification', text: 'Of both banks.' };

/** As someone may send them. */
const SENT = [
  { date: '2026-03-01T11:30:00+02:00', kind: 'correction', text: ' It was 1958.\n' },
  SECOND,
];

const WRONG = [FIRST, { date: 'yesterday', kind: 'typo', text: ' ' }];

const COMPLAINTS = [
  'corrections[1].date: give a date with its time and time zone',
  'corrections[1].kind: give one of "correction", "clarification", "update", "retraction"',
  'corrections[1].text: give a text that says what was changed',
];

describe('the corrections of an article', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let admin: Awaited<ReturnType<typeof contentManager>>;
  let token: Caller;

  const read = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/read/${address}`);
    expect(answer.status).toBe(200);
    return parsePage(answer.body);
  };

  beforeAll(async () => {
    app = await startApp({ files: FILES, config: { types: TYPES }, locales: ['ru'] });
    ask = http(app);
    make = newsroom(app.strapi);
    admin = await contentManager(app.strapi);
    token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    await grantPublic(app.strapi, [READ]);
  }, 60_000);
  afterAll(() => app.stop());

  it('go live when it is published, the newest first', async () => {
    const documentId = await make.published('Bridge', 1);
    await make.on.update({ documentId, data: { corrections: SENT } });
    expect((await read('bridge')).corrections).toEqual([]);
    await make.on.publish({ documentId });
    const page = await read('bridge');
    expect(page.corrections).toEqual([SECOND, FIRST]);
    expect(page.jsonLd['correction']).toMatchObject([
      { '@type': 'CorrectionComment', text: SECOND.text, datePublished: SECOND.date },
      { '@type': 'CorrectionComment', text: FIRST.text, datePublished: FIRST.date },
    ]);
  });

  it('are of one language', async () => {
    const documentId = await make.published('Tunnel', 1, { corrections: SENT });
    await make.translated(documentId, 'ru', { title: 'Туннель', slug: 'tunnel-ru' });
    expect((await read('tunnel')).corrections).toHaveLength(2);
    expect((await read('tunnel-ru?locale=ru')).corrections).toEqual([]);
  });

  it('stay as they are by a save that does not name them', async () => {
    const documentId = await make.published('Ferry', 1, { corrections: [FIRST] });
    await make.on.update({ documentId, data: { byline: 'A. Writer' }, status: 'published' });
    expect((await read('ferry')).corrections).toEqual([FIRST]);
    await make.on.update({ documentId, data: { corrections: null }, status: 'published' });
    expect((await read('ferry')).corrections).toEqual([]);
  });

  it('are stored with their date in UTC and their text trimmed, whoever writes them', async () => {
    const stored = [FIRST, SECOND];
    const byDocuments = await make.on.create({ data: { title: 'A', corrections: SENT } });
    expect(byDocuments['corrections']).toEqual(stored);
    const byForm = await admin.create({ title: 'B', corrections: SENT });
    expect(byForm.body.data['corrections']).toEqual(stored);
    const asText = await admin.create({ title: 'C', corrections: JSON.stringify(SENT) });
    expect(asText.body.data['corrections']).toEqual(stored);
    const body = { data: { title: 'D', corrections: SENT } };
    const byRest = await ask.send('post', '/api/newsroom/articles', token, body);
    expect(byRest.body['data']).toMatchObject({ corrections: stored });
  });

  it('are refused by documents(), with the entry, the field and what would be right', async () => {
    const documentId = await make.published('Harbour', 1, { corrections: [FIRST] });
    for (const call of [
      () => make.on.create({ data: { title: 'New', corrections: WRONG } }),
      () => make.on.update({ documentId, data: { title: 'Changed', corrections: WRONG } }),
      () => make.on.update({ documentId, data: { corrections: WRONG }, status: 'published' }),
      () => make.on.clone({ documentId, data: { corrections: WRONG } }),
    ]) {
      const { name, message, details } = await refusal(call());
      expect(name).toBe('ValidationError');
      for (const complaint of COMPLAINTS) expect(message).toContain(complaint);
      expect(details.errors.map(({ path }) => path.join('.'))).toEqual([
        ...['corrections.1.date', 'corrections.1.kind', 'corrections.1.text'],
      ]);
    }
    expect(await make.on.findOne({ documentId })).toMatchObject({
      title: 'Harbour',
      corrections: [FIRST],
    });
  });

  it('are refused over REST and the content manager with a 400 that says the same', async () => {
    const documentId = await make.published('Canal', 1);
    const path = `/api/newsroom/articles/${documentId}`;
    const rest = await ask.send('put', path, token, { data: { corrections: WRONG } });
    const form = await admin.save(documentId, { title: 'Canal', corrections: WRONG });
    for (const { status, body } of [rest, form]) {
      expect(status).toBe(400);
      const { error } = body as { error: { message: string; details: { errors: object[] } } };
      for (const complaint of COMPLAINTS) expect(error.message).toContain(complaint);
      expect(error.details.errors).toContainEqual(
        expect.objectContaining({ path: ['corrections', '1', 'kind'] }),
      );
    }
    const published = await admin.publish(documentId, { title: 'Canal', corrections: WRONG });
    expect(published.status).toBe(400);
    expect((await read('canal')).corrections).toEqual([]);
  });

  it('are refused where they are no list, or more than a hundred', async () => {
    for (const corrections of [{ 0: FIRST }, 'soon', Array.from({ length: 101 }, () => FIRST)]) {
      const { message } = await refusal(make.on.create({ data: { title: 'X', corrections } }));
      expect(message).toContain('corrections: give a list of at most 100 entries');
    }
  });

  it('do not break a page where something else was written past Strapi', async () => {
    const documentId = await make.published('Lock', 1);
    const corrections = [FIRST, { kind: 'joke' }, 3];
    const where = { documentId };
    await app.strapi.db.query(ARTICLE).updateMany({ where, data: { corrections } as never });
    expect((await read('lock')).corrections).toEqual([FIRST]);
  });

  it('of a site’s own type are read and checked under its own name', async () => {
    const bulletin = { name: 'Ours', path: 'ours', content: BODIES[BULLETIN]?.('tram') };
    const data = { ...bulletin, amendments: SENT };
    await on(app.strapi, BULLETIN).create({ data, status: 'published' });
    expect((await read('bulletin/ours')).corrections).toEqual([SECOND, FIRST]);
    const post = { headline: 'Plain', slug: 'plain', text: BODIES[POST]?.('tram'), errata: SENT };
    await on(app.strapi, POST).create({ data: post, status: 'published' });
    expect((await read('post/plain')).corrections).toEqual([SECOND, FIRST]);
    for (const [uid, field] of [
      [BULLETIN, 'amendments'],
      [POST, 'errata'],
    ] as const) {
      const { message } = await refusal(on(app.strapi, uid).create({ data: { [field]: WRONG } }));
      expect(message).toContain(`${field}[1].kind: give one of`);
    }
  });

  it('are not on the page where the site keeps them private', async () => {
    const data = { subject: 'Quiet', words: BODIES[NOTE]?.('canal'), slips: SENT };
    const { documentId } = await on(app.strapi, NOTE).create({ data });
    const page = await read(`note/${documentId}`);
    expect(page.corrections).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('1958');
  });

  it('are checked on any type with the custom field, and on no other attribute', async () => {
    const notices = on(app.strapi, NOTICE);
    const { message } = await refusal(notices.create({ data: { changes: WRONG } }));
    expect(message).toContain('changes[1].date');
    const stored = await notices.create({ data: { changes: SENT, other: WRONG } });
    expect(stored).toMatchObject({ changes: [FIRST, SECOND], other: WRONG });
  });
});

describe('a field for corrections that can hold none', () => {
  it('stops the boot, with what was found and what would be right', async () => {
    const types = OWN_TYPES.map((type) => ({
      ...type,
      fields: { ...type.fields, ...(type.uid === NOTE ? { corrections: 'gist' } : {}) },
    }));
    const { message } = await refusal(startApp({ files: FILES, config: { types } }));
    expect(message).toContain(
      'the option `fields.corrections` of api::note.note is "gist", which is of the type "text"; ' +
        'it takes an attribute of the type "json", or the custom field "plugin::newsroom.corrections"',
    );
  });
});
