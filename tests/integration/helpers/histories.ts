import { errors } from '@strapi/utils';
import type { SummaryService } from '../../../server/src/summary/service';
import { FORMS, LENGTH_NAMES } from '../../../server/src/summary/choice';
import { articleDigest, foldWhiteSpace } from '../../../server/src/summary/digest';
import { isBorneBy } from '../../../server/src/summary/findings';
import { generateSummary, textOf } from '../../../server/src/summary/generator';
import type { Job } from '../../../server/src/summary/jobs/store';
import { findOrigin } from '../../../server/src/summary/origin-query';
import { review } from '../../../server/src/summary/panel/acts';
import { summaryRecords } from '../../../server/src/summary/records';
import { toSource } from '../../../server/src/summary/source';
import { createRights, type Ability } from '../../../server/src/desk/rights';
import { articleTypes } from '../../../server/src/types/article-types';
import { randomFrom } from '../../random';
import type { ModelServer } from '../../helpers/model-server';
import type { App } from './app';
import { articles, paragraphs, story, type Doc } from './articles';
import { administrator } from './editors';

/** What an article's draft or published row should have, as far as somebody gave it words. */
type Given = { text: string; by: 'person' | 'program' } | null;

/** One article in one language, as the test remembers its history. */
interface Known {
  documentId: string;
  locale: string;
  /** What forms that were opened before have: the summary, and whose it was said to be. */
  forms: Pick<Doc, 'summary' | 'summaryOrigin'>[];
  draft: Given;
  published: Given | undefined;
}

const STEPS = [
  ...['person', 'program', 'mcp', 'edit', 'edit', 'generate', 'publish', 'discard'],
  ...['language', 'clone', 'empty', 'review', 'offer', 'code', 'choose', 'choose', 'stale'],
  ...['invent', 'useHeld', 'useHeld', 'again', 'run', 'lateReview'],
] as const;

/**
 * Random histories of articles: persons, programs, tools of the MCP server and the model write in
 * turn, and after each step every row is held against what was really done.
 */
export async function histories(app: App, server: ModelServer, seed: number) {
  const { strapi } = app;
  const random = randomFrom(seed);
  const on = articles(strapi);
  const type = articleTypes(strapi).first;
  const service = strapi.plugin('newsroom').service<SummaryService>('summary');
  const { jobs, archive } = service;
  const records = summaryRecords(strapi);
  const tools = { strapi, type, jobs: null };
  const faultsFound: string[] = [];
  const rights = createRights(strapi, await abilityOf(app));
  /** Every text that a person has sent, white space folded. */
  const persons = new Set<string>();
  /** Every text with the article beside it that a person has reviewed, byte for byte. */
  const reviewed = new Set<string>();
  /** Every text of the model that was held back, and that an editor used all the same. */
  const used = new Set<string>();
  let made = 0;

  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = (who: string) => `${who} wrote sentence ${(made += 1)} of their own.`;

  const asPerson = async (text: string, task: () => Promise<unknown>): Promise<void> => {
    persons.add(foldWhiteSpace(text));
    await within(
      {
        state: { auth: { strategy: { name: 'admin' } }, user: { id: 1, firstname: 'Ada' } },
        request: { body: { summary: text } },
      },
      task,
    );
  };
  const within = (context: object, task: () => Promise<unknown>): Promise<void> =>
    strapi.requestContext.run(context as never, async () => void (await task()));

  const rowsOf = ({ documentId, locale }: Known) => on.rows({ documentId, locale });
  const draftOf = async (known: Known): Promise<Doc | undefined> =>
    (await rowsOf(known)).find((row) => row.publishedAt === null);
  const save = async (known: Known, data: object): Promise<void> => {
    const draft = await draftOf(known);
    if (draft !== undefined) known.forms.push(draft);
    await on.update({ documentId: known.documentId, locale: known.locale, data });
  };
  /** As the form of a person sends it. */
  const saveForm = (known: Known, data: { summary: string; summaryOrigin: string | null }) =>
    within(
      {
        state: { auth: { strategy: { name: 'admin' } }, user: { id: 1, firstname: 'Ada' } },
        request: { body: data },
      },
      () => save(known, data),
    );
  const jobOf = async (known: Known): Promise<Job | null> => {
    const draft = await draftOf(known);
    if (draft === undefined || jobs === null) return null;
    return jobs.store.find({ type, ...known }, await digestOf(draft));
  };

  const does: Record<(typeof STEPS)[number], (known: Known, all: Known[]) => Promise<void>> = {
    person: async (known) => {
      const text = words('A person');
      await asPerson(text, () => save(known, { summary: text }));
      known.draft = { text, by: 'person' };
    },
    program: async (known) => {
      const text = words('A program');
      await save(known, { summary: text });
      known.draft = { text, by: 'program' };
    },
    mcp: async (known) => {
      const text = words('A tool');
      const context = { state: { user: { id: 1 }, auditSource: 'mcp' }, request: { body: {} } };
      await within(context, () => save(known, { summary: text }));
      known.draft = { text, by: 'program' };
    },
    code: async (known) => {
      const text = words('Code');
      const state = { auth: { strategy: { name: 'admin' } }, user: { id: 1 } };
      await within({ state, request: { body: { title: 'x' } } }, () =>
        save(known, { summary: text }),
      );
      known.draft = { text, by: 'program' };
    },
    edit: async (known) => {
      await save(known, { body: story(`place ${(made += 1)}`) });
    },
    generate: async () => {
      await service.settled();
    },
    publish: async (known) => {
      await on.publish({ documentId: known.documentId, locale: known.locale });
      known.published = known.draft;
    },
    discard: async (known) => {
      if (known.published === undefined) return;
      await on.discardDraft({ documentId: known.documentId, locale: known.locale });
      known.draft = known.published;
    },
    language: async (known, all) => {
      const { documentId } = known;
      if (all.some((other) => other.documentId === documentId && other.locale === 'ru')) return;
      const draft = await draftOf(known);
      const text = draft?.summary ?? '';
      const data = { title: 'ru', body: draft?.['body'], summary: text };
      await on.update({ documentId, locale: 'ru', data });
      const isGiven = known.draft !== null && known.draft.text === text;
      const given: Given = isGiven ? { text, by: 'program' } : null;
      all.push({ documentId, locale: 'ru', draft: given, published: undefined, forms: [] });
    },
    clone: async (known, all) => {
      if (all.length > 6) return;
      const { documentId } = await on.clone({ documentId: known.documentId, locale: known.locale });
      all.push({
        documentId,
        locale: known.locale,
        draft: known.draft,
        published: undefined,
        forms: [],
      });
    },
    empty: async (known) => {
      await save(known, { summary: '' });
      known.draft = null;
    },
    offer: async (known) => {
      if (known.draft !== null) return;
      const draft = await draftOf(known);
      const lines = (draft?.summary ?? '').split('\n');
      const text = lines.slice(0, 1 + Math.floor(random() * lines.length)).join('\n');
      if (text.trim() === '') return;
      // Some of the sentences that an editor used are theirs to use as well.
      if (used.has(draft?.summary ?? '')) used.add(text);
      await saveForm(known, { summary: text, summaryOrigin: draft?.summaryOrigin ?? null });
    },
    choose: async (known) => {
      const draft = await draftOf(known);
      if (draft === undefined) return;
      const source = await toSource(strapi, type, known.locale, {
        ...{ title: draft.title, body: draft['body'] },
      });
      const choice = { length: pick(LENGTH_NAMES), form: pick(FORMS), minimumWords: 60 };
      const text = generateSummary(source, choice);
      if (text === null || draft.summaryOrigin === null) return;
      await saveForm(known, { summary: text, summaryOrigin: null });
      known.draft = null;
    },
    stale: async (known) => {
      const form = known.forms.length === 0 ? undefined : pick(known.forms);
      const { summary = null, summaryOrigin = null } = form ?? {};
      // An old text of a person's comes back as that person's: they sent it.
      if (summary === null || summaryOrigin === 'human' || summaryOrigin === 'api') return;
      if (summaryOrigin === null || known.draft !== null) return;
      await saveForm(known, { summary, summaryOrigin });
    },
    invent: async (known) => {
      const draft = await draftOf(known);
      if (draft !== undefined) server.nextFor(draft.title, { kind: 'invented-number' });
      await save(known, { body: story(`place ${(made += 1)}`) });
    },
    useHeld: async (known) => {
      await service.settled();
      const job = await jobOf(known);
      const draft = await draftOf(known);
      if (job?.state !== 'held' || job.text === null || draft?.summaryOrigin == null) return;
      used.add(job.text);
      await saveForm(known, { summary: job.text, summaryOrigin: null });
      known.draft = null;
    },
    again: async (known) => {
      const job = await jobOf(known);
      if (job !== null) await jobs?.store.again(job, { wait: 0 });
    },
    run: async () => {
      const { run } = await archive.state();
      if (run?.state === 'running') return;
      const { id } = await archive.begin({ scope: pick(['all', 'stale', 'missing'] as const) });
      if (random() < 0.5) await archive.cancel(id).catch(() => undefined);
    },
    lateReview: async (known) => {
      const draft = await draftOf(known);
      if (draft?.summary == null) return;
      const seen = { text: draft.summary, articleDigest: await digestOf(draft) };
      await save(known, { body: story(`place ${(made += 1)}`) });
      const given = await review(tools, { type, ...known }, seen, REVIEWER, rights).catch(refused);
      if (given !== null) faultsFound.push('a review was given of an article that nobody had seen');
    },
    review: async (known) => {
      const draft = await draftOf(known);
      if (draft?.summary == null) return;
      const seen = { text: draft.summary, articleDigest: await digestOf(draft) };
      const given = await review(tools, { type, ...known }, seen, REVIEWER, rights).catch(refused);
      if (given !== null) reviewed.add(bytesOf(seen.text, seen.articleDigest));
    },
  };

  const digestOf = async (row: Doc): Promise<string> => {
    const given = { title: row.title, body: row['body'] };
    return articleDigest(textOf(await toSource(strapi, type, row.locale, given)));
  };

  /** What is wrong with a row, if anything is. */
  const faultsOf = async (known: Known, row: Doc): Promise<string[]> => {
    const faults: string[] = [];
    const text = row.summary ?? '';
    if (row.summaryOrigin === 'human' && !persons.has(foldWhiteSpace(text))) {
      faults.push(`a text that no person sent is called a person's: ${text}`);
    }
    const given = row.publishedAt === null ? known.draft : known.published;
    if (given != null && given.text !== text) faults.push(`"${given.text}" was lost for "${text}"`);
    if (given != null && (row.summaryOrigin === 'extractive' || row.summaryOrigin === 'model')) {
      faults.push(`words that were given are called a machine's: ${text}`);
    }
    const owner = { type, documentId: row.documentId, locale: row.locale };
    if (row.summaryOrigin === 'model' && !used.has(text)) {
      const words = { title: row.title, body: row['body'] };
      const read = textOf(await toSource(strapi, type, row.locale, words));
      const isOfThese = (await records.find(owner, text))?.articleDigest === articleDigest(read);
      if (isOfThese && !isBorneBy(read, text)) faults.push(`a held text went live: ${text}`);
    }
    const { reviews } = await findOrigin(strapi, owner, text);
    const digest = await digestOf(row);
    const isReviewed = reviews.some((each) => each.articleDigest === digest);
    if (isReviewed && !reviewed.has(bytesOf(text, digest))) {
      faults.push(`a review holds for other bytes: ${text}`);
    }
    return faults;
  };

  /** Lives one history of so many steps; answers what went wrong in it. */
  return async function live(steps: number): Promise<string[]> {
    const title = `History ${(made += 1)}`;
    const body = random() < 0.1 ? paragraphs('Too short.') : story(title);
    const { documentId } = await on.create({ data: { title, body } });
    const all: Known[] = [
      { documentId, locale: 'en', draft: null, published: undefined, forms: [] },
    ];
    const done: string[] = [];
    const faults: string[] = [];
    for (let n = 0; n < steps && faults.length === 0; n += 1) {
      const step = pick(STEPS);
      done.push(step);
      await does[step](pick(all), all);
      // What is remembered after a commit is there before a form comes back.
      for (let n = 0; n < 3; n += 1) await new Promise(setImmediate);
      faults.push(...faultsFound.splice(0));
      for (const known of all) {
        for (const row of await rowsOf(known)) faults.push(...(await faultsOf(known, row)));
      }
    }
    for (const id of new Set(all.map((known) => known.documentId))) {
      await on.remove({ documentId: id, locale: '*' });
    }
    return faults.map((fault) => `${done.join(', ')}: ${fault}`);
  };
}

const REVIEWER = { id: '1', name: 'Ada' };

/** The model may write between the moment a person looks and the moment they review. */
function refused(error: unknown): null {
  if (error instanceof errors.ValidationError) return null;
  throw error;
}

const bytesOf = (text: string, digest: string) => JSON.stringify([text, digest]);

async function abilityOf(app: App): Promise<Ability> {
  const { id } = await administrator(app);
  const { engine } = app.strapi.service('admin::permission') as unknown as {
    engine: { generateUserAbility(user: unknown): Promise<Ability> };
  };
  const user: unknown = await app.strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] });
  return engine.generateUserAbility(user);
}
