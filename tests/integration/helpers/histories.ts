import type { SummaryService } from '../../../server/src/summary/service';
import { articleDigest, foldWhiteSpace } from '../../../server/src/summary/digest';
import { textOf } from '../../../server/src/summary/generator';
import { findOrigin } from '../../../server/src/summary/origin-query';
import { review } from '../../../server/src/summary/panel/acts';
import { toSource } from '../../../server/src/summary/source';
import { createRights, type Ability } from '../../../server/src/desk/rights';
import { articleTypes } from '../../../server/src/types/article-types';
import { randomFrom } from '../../random';
import type { App } from './app';
import { articles, paragraphs, story, type Doc } from './articles';
import { administrator } from './editors';

/** What an article's draft or published row should have, as far as somebody gave it words. */
type Given = { text: string; by: 'person' | 'program' } | null;

/** One article in one language, as the test remembers its history. */
interface Known {
  documentId: string;
  locale: string;
  draft: Given;
  published: Given | undefined;
}

const STEPS = [
  ...['person', 'program', 'mcp', 'edit', 'edit', 'generate', 'publish', 'discard'],
  ...['language', 'clone', 'empty', 'review', 'offer', 'code'],
] as const;

/**
 * Random histories of articles: persons, programs, tools of the MCP server and the model write in
 * turn, and after each step every row is held against what was really done.
 */
export async function histories(app: App, seed: number) {
  const { strapi } = app;
  const random = randomFrom(seed);
  const on = articles(strapi);
  const type = articleTypes(strapi).first;
  const service = strapi.plugin('newsroom').service<SummaryService>('summary');
  const rights = createRights(strapi, await abilityOf(app));
  /** Every text that a person has sent, white space folded. */
  const persons = new Set<string>();
  /** Every text with the article beside it that a person has reviewed, byte for byte. */
  const reviewed = new Set<string>();
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
  const save = (known: Known, data: object) =>
    on.update({ documentId: known.documentId, locale: known.locale, data });

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
      all.push({ documentId, locale: 'ru', draft: given, published: undefined });
    },
    clone: async (known, all) => {
      if (all.length > 6) return;
      const { documentId } = await on.clone({ documentId: known.documentId, locale: known.locale });
      all.push({ documentId, locale: known.locale, draft: known.draft, published: undefined });
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
      await within(
        {
          state: { auth: { strategy: { name: 'admin' } }, user: { id: 1, firstname: 'Ada' } },
          request: { body: { summary: text } },
        },
        () => save(known, { summary: text }),
      );
    },
    review: async (known) => {
      const draft = await draftOf(known);
      if (draft?.summary == null) return;
      const owner = { type, documentId: known.documentId, locale: known.locale };
      const seen = { text: draft.summary, articleDigest: await digestOf(draft) };
      await review({ strapi, type, jobs: null }, owner, seen, { id: '1', name: 'Ada' }, rights);
      reviewed.add(bytesOf(draft.summary, await digestOf(draft)));
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
    const all: Known[] = [{ documentId, locale: 'en', draft: null, published: undefined }];
    const done: string[] = [];
    const faults: string[] = [];
    for (let n = 0; n < steps && faults.length === 0; n += 1) {
      const step = pick(STEPS);
      done.push(step);
      await does[step](pick(all), all);
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
