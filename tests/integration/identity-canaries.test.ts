import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { untilQuiet, type App } from './helpers/app';
import { refusal } from './helpers/articles';
import { ANONYMOUS, type Caller } from './helpers/callers';
import {
  ARTICLE,
  ATTRIBUTION,
  canariesIn,
  canary,
  dumpTables,
  publicName,
  STRANGER,
  type Planted,
} from './helpers/canaries';
import { openCanaryStage, WITHOUT, type CanaryStage } from './helpers/canary-stage';
import {
  askingAdminPaths,
  askingPaths,
  askingQueries,
  namingQuestions,
  readingAdminPaths,
  READING_QUERIES,
  readingPaths,
  refusedData,
  toolCalls,
} from './helpers/canary-ways';
import { databases } from './helpers/databases';
import { editorWith, reads, updates, type Editor } from './helpers/editors';
import type { Answer, Http } from './helpers/http';
import { runIn } from './helpers/identities';
import { asking } from './helpers/linking';
import { adminToken, MAKES_TOKENS } from './helpers/mcp';

const SOURCES = '/api/newsroom/attributions';
const MANAGER = `/content-manager/collection-types/${ATTRIBUTION}`;

const bodyOf = ({ text, body }: Answer): string =>
  // Feeds are no text to the client.
  Buffer.isBuffer(body) ? body.toString() : text;

/** As it came over the wire. */
const wholeOf = (answer: Answer): string => bodyOf(answer) + JSON.stringify(answer.headers);

/** A thousand where that is quick: what leaves by an answer does so on every database. */
const sizeOn = (database: string) =>
  database === 'SQLite' ? { sources: 1000, drafts: 200 } : { sources: 200, drafts: 40 };

describe.each(databases)('many identities on %s', (name, createDatabase) => {
  let stage: CanaryStage;
  let app: App;
  let ask: Http;
  let planted: Planted;
  let admin: Editor;
  let outsiders: Caller[];
  let editors: Editor[];

  beforeAll(async () => {
    stage = await openCanaryStage(createDatabase, sizeOn(name));
    ({ app, ask, planted, admin, outsiders, editors } = stage);
  }, 600_000);
  afterAll(() => stage.close());

  /** What leaves must say nothing, and of a planted name no more than of a stranger. */
  const expectNothing = async (
    callers: Caller[],
    questions: { open: string[]; naming: (name: string) => string[] },
    answerTo: (question: string, caller: Caller) => Promise<string>,
  ) => {
    const leaks: unknown[] = [];
    const stranger = questions.naming(STRANGER);
    for (const caller of callers) {
      for (const question of questions.open) {
        const found = canariesIn(await answerTo(question, caller));
        if (found.length > 0) leaks.push([caller.name, question, found[0]]);
      }
      for (const [at, question] of questions.naming(canary(7)).entries()) {
        const answer = await answerTo(question, caller);
        const other = await answerTo(stranger[at] ?? '', caller);
        if (answer.replaceAll(canary(7), '') !== other.replaceAll(STRANGER, '')) {
          leaks.push([caller.name, question, answer, other]);
        }
      }
    }
    expect(leaks).toEqual([]);
  };

  const answerTo = async (question: string, caller: Caller): Promise<string> => {
    const answer = await ask.get(question, caller);
    expect([question, answer.status]).not.toEqual([question, 500]);
    return bodyOf(answer);
  };

  it('are found by this suite wherever they stand', () => {
    const text = `${canary(3)} Vandermeer`;
    for (const written of [text, text.toLowerCase(), Buffer.from(text).toString('hex')]) {
      expect(canariesIn(written)).not.toEqual([]);
    }
    for (const before of ['', '-', '--', '---']) {
      expect(canariesIn(Buffer.from(before + text).toString('base64'))).not.toEqual([]);
    }
    expect(canariesIn('The harbour')).toEqual([]);
  });

  it('leave by no answer of REST, the newsroom’s routes and its feeds', async () => {
    await expectNothing(outsiders, { open: readingPaths(planted), naming: askingPaths }, answerTo);
    const read = '/api/newsroom/read/talks-in-port-0';
    for (const caller of outsiders) {
      const headers = { ...caller.headers, Accept: 'text/markdown' };
      const answer = await ask.get(read, { ...caller, headers });
      expect(answer.text).toContain('A person near the talks 0');
      expect(canariesIn(wholeOf(answer))).toEqual([]);
    }
  }, 300_000);

  it('leave by no answer of GraphQL', async () => {
    await expectNothing(
      outsiders,
      { open: READING_QUERIES, naming: askingQueries },
      async (query, caller) => (await ask.graphql(query, caller)).text,
    );
  }, 240_000);

  it('leave by no answer of the admin panel’s routes', async () => {
    const fallen = { state: 'withdrawn', stateNote: 'It was taken back' };
    await ask.send('put', `${MANAGER}/${planted.sources[4]}`, admin, fallen);
    const withdrawn = await ask.get('/newsroom/sources/withdrawn', admin);
    expect(withdrawn.text).toContain(publicName(4));
    await expectNothing(
      [...editors, ...outsiders],
      { open: readingAdminPaths(planted), naming: askingAdminPaths },
      answerTo,
    );
    const form = asking({ title: 'Talks in port', attributions: planted.sources.slice(0, 5) });
    const suggestions = '/newsroom/linking/article/suggestions';
    for (const editor of editors) {
      const answer = await ask.send('post', suggestions, editor, form);
      expect(answer.status).toBe(200);
      expect(canariesIn(answer.text)).toEqual([]);
    }
    const [, , blind] = editors;
    const one = await ask.get(`${MANAGER}/${planted.sources[3]}`, blind);
    expect(one.text).not.toContain('"identity"');
  }, 240_000);

  it('leave by no answer to who looks for sources, and by no merge', async () => {
    for (const editor of editors) {
      for (const [at, [route, sent]] of namingQuestions(canary(7)).entries()) {
        const answer = await ask.send('post', route, editor, sent);
        expect([route, answer.status]).toEqual([route, 200]);
        const other = await ask.send('post', route, editor, namingQuestions(STRANGER)[at]?.[1]);
        expect(answer.text.replaceAll(canary(7), '')).toBe(other.text.replaceAll(STRANGER, ''));
      }
    }
    const into = { documentId: 'sourcethatiskept00000000', name: 'Kept', kind: 'person' };
    await app.strapi.db.query(ATTRIBUTION).create({ data: into });
    const merge = `/newsroom/sources/${planted.sources[5]}/merge`;
    const merged = await ask.send('post', merge, admin, { into: into.documentId });
    expect(merged.status).toBe(200);
    const listed = await ask.get(`/newsroom/sources/${into.documentId}/merges`, admin);
    const { id } = merged.body['data'] as { id: string };
    const undone = await ask.send('post', `/newsroom/sources/merges/${id}/undo`, admin, {});
    expect(undone.status).toBe(200);
    expect([merged, listed, undone].flatMap((each) => canariesIn(wholeOf(each)))).toEqual([]);
  });

  it('leave by no answer to a save, and by no webhook', async () => {
    const data = { name: 'Saved', kind: 'person', identity: `${canary(1)} Vandermeer` };
    const answers: string[] = [];
    const send = async (method: 'post' | 'put' | 'delete', to: string, by: Caller, body = {}) => {
      const answer = await ask.send(method, to, by, body);
      answers.push(wholeOf(answer));
      return answer;
    };
    const full = outsiders[3] ?? ANONYMOUS;
    const made = await send('post', SOURCES, full, { data });
    const { documentId } = made.body['data'] as { documentId: string };
    await send('put', `${SOURCES}/${documentId}`, full, { data });
    await send('put', `${MANAGER}/${documentId}`, admin, { ...data, name: 'Saved again' });
    await send('post', `${MANAGER}/clone/${documentId}`, admin, { ...data, name: 'Cloned' });
    await send('post', MANAGER, admin, { ...data, name: 'Another' });
    const { text } = await ask.graphql(
      `mutation ($data: NewsroomAttributionInput!) { updateNewsroomAttribution(documentId: "${documentId}", data: $data) { name } }`,
      full,
      { data },
    );
    answers.push(text);
    await send('delete', `${SOURCES}/${documentId}`, full);
    await untilQuiet(app.strapi);
    expect(answers.flatMap(canariesIn)).toEqual([]);
    const told = stage.webhooks.join('');
    for (const event of ['entry.create', 'entry.update', 'entry.delete', 'entry.publish']) {
      expect(told).toContain(event);
    }
    expect(canariesIn(told)).toEqual([]);
  }, 240_000);

  it('leave by no answer to a save that is refused, and no error of the database', async () => {
    const full = outsiders[3] ?? ANONYMOUS;
    for (const data of refusedData()) {
      for (const answer of [
        await ask.send('post', SOURCES, full, { data }),
        await ask.send('post', MANAGER, admin, data),
        await ask.send('put', `${MANAGER}/${planted.sources[1]}`, admin, data),
      ]) {
        expect(answer.status).toBe(400);
        expect(canariesIn(wholeOf(answer))).toEqual([]);
      }
    }
    const { id } = (await app.strapi.db
      .query(ATTRIBUTION)
      .findOne({ where: { documentId: planted.sources[1] } })) as { id: number };
    const data = { id, name: 'Twice', kind: 'person', identity: canary(1) };
    const error = await refusal(app.strapi.db.query(ATTRIBUTION).create({ data }));
    expect(canariesIn(inspect(error, { depth: 8 }))).toEqual([]);
  });

  it('leave by no tool of Strapi’s MCP server', async () => {
    const { mcp: tools, token: ofAdmin } = stage;
    const blind = await editorWith(app, 'blind', [reads(ATTRIBUTION, WITHOUT), MAKES_TOKENS]);
    const tokens = [
      await ofAdmin(reads(ARTICLE), reads(ATTRIBUTION), updates(ATTRIBUTION)),
      await ofAdmin(reads(ATTRIBUTION, WITHOUT)),
      await ofAdmin(updates(ATTRIBUTION)),
      await adminToken(app, blind, [reads(ATTRIBUTION, WITHOUT)]),
      ...outsiders,
    ];
    for (const token of tokens) {
      const names = token.name.startsWith('admin') ? await tools.tools(token) : [];
      for (const [name, args] of toolCalls(planted, names)) {
        const { text } = await tools.send('tools/call', { name, arguments: args }, token);
        expect([token.name, name, canariesIn(text)]).toEqual([token.name, name, []]);
      }
      expect(names.join()).not.toContain('identity');
    }
  }, 240_000);

  it('leave by the reveal route for a person with the right, on record, and for nobody else', async () => {
    const to = (number: number) => `/newsroom/identities/${planted.sources[number]}/reveal`;
    const [, reader, blind] = editors as [Editor, Editor, Editor];
    const answer = await ask.send('post', to(7), reader);
    expect(answer.body).toEqual({
      data: { identity: `${canary(7)} Vandermeer, met in the harbour 7` },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const accesses = `/newsroom/identities/${planted.sources[7]}/accesses`;
    const { body } = await ask.get(accesses, reader);
    expect(body).toMatchObject({ data: { count: 1, latest: [{ user: 'who may read Editor' }] } });
    const stranger = await editorWith(app, 'a stranger', [reads(ARTICLE)]);
    const author = await editorWith(app, 'an author', [reads(ATTRIBUTION, { own: true })]);
    const token = await stage.token(reads(ATTRIBUTION));
    const refused: [Caller, number][] = [
      [blind, 403],
      [stranger, 403],
      [author, 404],
      [token, 403],
      ...outsiders.map((caller) => [caller, 401] as [Caller, number]),
    ];
    for (const [caller, status] of refused) {
      for (const way of [await ask.send('post', to(7), caller), await ask.get(accesses, caller)]) {
        expect([caller.name, way.status]).toEqual([caller.name, status]);
        expect(canariesIn(wholeOf(way))).toEqual([]);
      }
    }
    expect((await ask.send('post', to(-1), reader)).status).toBe(404);
    expect((await ask.get(accesses, reader)).body).toMatchObject({ data: { count: 1 } });
  });

  it('leave by no prompt to a model', () => {
    expect(stage.model.calls.length).toBeGreaterThan(10);
    expect(canariesIn(JSON.stringify(stage.model.calls))).toEqual([]);
  });

  it('stand in no table of the database', async () => {
    await untilQuiet(app.strapi);
    const tables = await dumpTables(app.strapi);
    expect(tables.get('newsroom_attributions')).toContain('newsroom.1.');
    for (const name of [
      'newsroom_link_postings_a',
      'newsroom_summaries',
      'newsroom_identity_accesses',
    ]) {
      expect([...tables.keys()]).toContain(name);
    }
    const found = [...tables].filter(([, text]) => canariesIn(text).length > 0);
    expect(found.map(([table]) => table)).toEqual([]);
    const files = readdirSync(app.folder).filter((file) => file.startsWith('data.db'));
    for (const file of files) {
      const bytes = readFileSync(path.join(app.folder, file), 'latin1');
      expect([file, canariesIn(bytes)]).toEqual([file, []]);
    }
  }, 240_000);

  it('leave encrypted alone by `strapi export`, which says so', async () => {
    const strapi = 'node_modules/@strapi/strapi/bin/strapi.js';
    const { code, output } = await runIn(app.folder, strapi, 'export', '--no-encrypt', '-f', 'all');
    expect([code, output]).toEqual([0, expect.stringMatching(/identities of sources, encrypted/u)]);
    expect(output.match(/\[newsroom\]/gu)).toHaveLength(1);
    const archive = gunzipSync(readFileSync(path.join(app.folder, 'all.tar.gz'))).toString(
      'latin1',
    );
    expect(archive).toContain(publicName(planted.sources.length - 1));
    expect(archive).toContain('newsroom.1.');
    expect(canariesIn(archive)).toEqual([]);
    expect(canariesIn(output)).toEqual([]);
  }, 240_000);

  it('were said in no log', () => {
    expect(stage.said.length).toBeGreaterThan(0);
    expect(canariesIn(stage.said.join('\n'))).toEqual([]);
  });
});
