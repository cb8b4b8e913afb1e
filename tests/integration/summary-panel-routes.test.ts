import { ARTICLE, paragraphs, type Doc } from './helpers/articles';
import { ANONYMOUS, type Caller } from './helpers/callers';
import { editorWith, reads } from './helpers/editors';
import { openSummaryDesk, type SummaryDesk } from './helpers/summary-desk';

let desk: SummaryDesk;

beforeAll(async () => {
  desk = await openSummaryDesk();
}, 180_000);
afterAll(() => desk.close());

describe('each route', () => {
  let doc: Doc;
  let articleDigest: string;
  beforeAll(async () => {
    doc = await desk.article('rights');
    ({ articleDigest } = await desk.inspect(doc));
  });

  const of = (rest: string) => desk.path(`/articles/${doc.documentId}${rest}`);
  const seen = () => ({ locale: 'en', text: doc.summary ?? '', articleDigest });
  const form = () => ({
    documentId: doc.documentId,
    locale: 'en',
    article: { title: 'Rights', body: paragraphs('Rights.'), summary: null },
  });
  type Route = [string, () => ['post' | 'delete', string, object?], () => Caller, () => Caller];
  const routes: Route[] = [
    [
      'inspect',
      () => ['post', desk.path('/inspect'), form()],
      () => desk.reader,
      () => desk.outsider,
    ],
    ['jobs', () => ['post', of('/jobs'), { locale: 'en' }], () => desk.writer, () => desk.reader],
    ['confirm', () => ['post', of('/confirm'), seen()], () => desk.writer, () => desk.reader],
    ['review', () => ['post', of('/review'), seen()], () => desk.reviewer, () => desk.writer],
    [
      'un-review',
      () => ['delete', of('/review?locale=en')],
      () => desk.reviewer,
      () => desk.writer,
    ],
  ];

  it.each(routes)('%s lets in who may, and nobody else', async (_name, route, allowed, refused) => {
    const [method, address, body] = route();
    const statusFor = async (caller: Caller) =>
      (await desk.ask.send(method, address, caller, body)).status;
    expect(await statusFor(allowed())).toBe(200);
    expect(await statusFor(refused())).toBe(403);
    expect(await statusFor(ANONYMOUS)).toBe(401);
    expect(await statusFor(desk.token)).toBe(401);
  });

  it('tells of no article that the editor may not read', async () => {
    const own = await editorWith(desk.app, 'own only', [reads(ARTICLE, { own: true })]);
    const answer = await desk.ask.send('post', desk.path('/inspect'), own, form());
    expect(answer.status).toBe(404);
  });

  it('keeps a summary’s origin from an editor who may not read summaries', async () => {
    const blind = await editorWith(desk.app, 'no summaries', [
      reads(ARTICLE, { fields: ['title', 'body'] }),
    ]);
    const told = await desk.inspect(doc, {}, blind);
    expect(told).toMatchObject({ provenance: null, author: null });
  });
});
