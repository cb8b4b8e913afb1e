import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  READ,
  reading,
  tokenOf,
  userWith,
  type Caller,
} from './helpers/callers';
import { CLUMSY, fewVectors, vectors } from './helpers/draft-vectors';
import { http, type Answer, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const FILES = 'plugin::upload.content-api';
const READS = [...reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC, FILES), READ];

type Answers = Map<string, Answer>;

/**
 * Each question is asked in a world without drafts and again in the same world with drafts in it.
 * Who may not read drafts must not be able to tell the two apart by any answer.
 */
describe('REST keeps drafts inside', () => {
  let app: App;
  let ask: Http;
  let world: World;
  let outsiders: Caller[];
  let insiders: Caller[];
  const before = new Map<Caller, Answers>();
  const after = new Map<Caller, Answers>();

  const askAll = async (to: Map<Caller, Answers>, caller: Caller, paths: string[]) => {
    const answers: Answers = to.get(caller) ?? new Map<string, Answer>();
    to.set(caller, answers);
    for (const path of paths) answers.set(path, await ask.get(path, caller));
  };

  const round = async (to: Map<Caller, Answers>) => {
    const all = vectors(world);
    const few = fewVectors(world).map(({ path }) => path);
    const telling = all.filter(({ tells }) => tells).map(({ path }) => path);
    await askAll(to, ANONYMOUS, [...all.map(({ path }) => path), ...CLUMSY]);
    for (const caller of outsiders) await askAll(to, caller, few);
    const [first, ...others] = insiders;
    if (first) await askAll(to, first, telling);
    for (const caller of others) await askAll(to, caller, few);
  };

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: SITE_FILES });
    const { strapi } = app;
    ask = http(app);
    // The right is ticked for Public too, and must not count.
    await grantPublic(strapi, [...READS, PREVIEW]);
    outsiders = [
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a custom token without the right', 'custom', READS),
      await userWith(strapi, 'a user without the right', READS),
    ];
    insiders = [
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await tokenOf(strapi, 'a custom token with the right', 'custom', [...READS, PREVIEW]),
      await userWith(strapi, 'a user with the right', [...READS, PREVIEW]),
    ];
    world = await publicWorld(strapi);
    await round(before);
    await addSecrets(strapi, world);
    await round(after);
  }, 180_000);
  afterAll(() => app.stop());

  /** What of a caller's answers gives a draft away. */
  const leaks = (caller: Caller) =>
    [...(after.get(caller) ?? [])]
      .filter(
        ([path, { status, text }]) =>
          text !== before.get(caller)?.get(path)?.text ||
          text.includes(SECRET) ||
          text.includes(SECRET_ID) ||
          status >= 500,
      )
      .map(([path, { text }]) => `${path}\n${text}`);

  it('tells the anonymous nothing, by any of the questions', () => {
    expect(after.get(ANONYMOUS)?.size).toBeGreaterThan(200);
    expect(leaks(ANONYMOUS)).toEqual([]);
  });

  it('tells callers without the right nothing, however they signed in', () => {
    expect(outsiders.map(({ name }) => name)).toEqual([
      'a read-only token',
      'a custom token without the right',
      'a user without the right',
    ]);
    for (const caller of outsiders) {
      expect(after.get(caller)?.size).toBeGreaterThan(15);
      expect({ caller: caller.name, leaks: leaks(caller) }).toEqual({
        caller: caller.name,
        leaks: [],
      });
    }
  });

  it('answers the same questions of callers with the right with drafts', () => {
    for (const caller of insiders) {
      const silent = [...(after.get(caller) ?? [])].filter(
        ([path, { text }]) => text === before.get(caller)?.get(path)?.text,
      );
      expect({ caller: caller.name, silent }).toEqual({ caller: caller.name, silent: [] });
    }
  });
});
