import type { SummaryInspection } from '../../../shared/contracts';
import type { SummaryService } from '../../../server/src/summary/service';
import { startModelServer } from '../../helpers/model-server';
import { startApp } from './app';
import { ARTICLE, articles, story, type Doc } from './articles';
import { tokenOf, type Caller } from './callers';
import { administrator, editorWith, may, reads, updates, type Editor } from './editors';
import { http } from './http';

const REVIEW = 'plugin::newsroom.summary.review';

/** Who answers for the reviews of this site. */
export const RESPONSIBLE = {
  name: 'The editors of the Harbour Post',
  contact: 'editors@example.org',
};

/** An application with a model, and people who work on its summaries. */
export async function openSummaryDesk() {
  const server = await startModelServer();
  const app = await startApp({
    locales: ['hy'],
    model: server,
    config: { summary: { wait: 0, responsible: RESPONSIBLE } },
  });
  const ask = http(app);
  const on = articles(app.strapi);
  const admin = await administrator(app);
  const settled = () => app.strapi.plugin('newsroom').service<SummaryService>('summary').settled();

  /** An address under the routes of the plugin's own article. */
  const path = (rest: string) => `/newsroom/summaries/article${rest}`;

  async function draft(documentId: string): Promise<Doc> {
    const [row] = await on.rows({ documentId, publishedAt: { $null: true } });
    if (row === undefined) throw new Error(`There is no draft ${documentId}`);
    return row;
  }

  /** What the panel is told of an article, with what the form has beside what is stored. */
  async function inspect(
    doc: Partial<Doc>,
    more: Record<string, unknown> = {},
    caller: Caller = admin,
  ): Promise<SummaryInspection> {
    const { documentId, title = null, body = null, summary = null } = doc;
    const form = { title, body, summary, ...more };
    const request = { documentId, locale: 'en', article: form };
    const answer = await ask.send('post', path('/inspect'), caller, request);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
    return (answer.body as unknown as { data: SummaryInspection }).data;
  }

  /** What the content manager's form sends when it is saved. */
  async function saveForm({ documentId }: Doc, caller: Editor, data: object): Promise<Doc> {
    const form = `/content-manager/collection-types/${ARTICLE}/${documentId}?locale=en`;
    const { status, text } = await ask.send('put', form, caller, data);
    if (status !== 200) throw new Error(`${status}: ${text}`);
    return draft(documentId);
  }

  const writer = await editorWith(app, 'a writer', [reads(ARTICLE), updates(ARTICLE)]);
  return {
    ...{ server, app, ask, on, settled, path, draft, admin, inspect, saveForm, writer },
    reader: await editorWith(app, 'a reader', [reads(ARTICLE)]),
    reviewer: await editorWith(app, 'Rita', [reads(ARTICLE), updates(ARTICLE), may(REVIEW)]),
    outsider: await editorWith(app, 'an outsider', []),
    token: await tokenOf(app.strapi, 'a full-access token', 'full-access'),

    /** An article whose model has written. */
    async article(title: string, data: object = {}): Promise<Doc> {
      const { documentId } = await on.create({ data: { title, body: story(title), ...data } });
      await settled();
      return draft(documentId);
    },

    /** What the form sends where a text was chosen in the panel. */
    choose: (doc: Doc, summary: string, data: object = {}) =>
      saveForm(doc, writer, { body: doc['body'], ...data, summary, summaryOrigin: null }),

    reviewOf: async (doc: Doc, caller: Caller, text = doc.summary ?? '') => {
      const { articleDigest } = await inspect(doc);
      const seen = { locale: 'en', text, articleDigest };
      return ask.send('post', path(`/articles/${doc.documentId}/review`), caller, seen);
    },

    close: async (): Promise<void> => {
      await app.stop();
      await server.close();
    },
  };
}

export type SummaryDesk = Awaited<ReturnType<typeof openSummaryDesk>>;
