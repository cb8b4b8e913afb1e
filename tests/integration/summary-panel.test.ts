import type { ReadSummary } from '../../shared/contracts';
import { openSummaryDesk, RESPONSIBLE, type SummaryDesk } from './helpers/summary-desk';
import { ARTICLE, paragraphs, story, textOf, until, type Doc } from './helpers/articles';
import type { Caller } from './helpers/callers';

let desk: SummaryDesk;

beforeAll(async () => {
  desk = await openSummaryDesk();
}, 180_000);
afterAll(() => desk.close());
beforeEach(() => desk.server.reset());

const article: SummaryDesk['article'] = (...given) => desk.article(...given);
const inspect: SummaryDesk['inspect'] = (...given) => desk.inspect(...given);
const saveForm: SummaryDesk['saveForm'] = (...given) => desk.saveForm(...given);
const draft: SummaryDesk['draft'] = (documentId) => desk.draft(documentId);
const reviewOf: SummaryDesk['reviewOf'] = (...given) => desk.reviewOf(...given);

const readPage = async (doc: Doc) => {
  const answer = await desk.ask.get(`/api/newsroom/read/${doc.slug}?locale=en`, desk.token);
  return (answer.body as unknown as { data: { summary: Record<string, unknown> } }).data.summary;
};

describe('what the panel is told', () => {
  it('of a model’s summary: who wrote it, and that it is of these words', async () => {
    const told = await inspect(await article('harbour'));
    expect(told).toMatchObject({
      state: 'fresh',
      provenance: { origin: 'model', system: 'stand-in/small', label: 'required', review: null },
      model: { name: 'stand-in/small', state: 'done', error: null },
      choice: { length: 'standard', form: 'points' },
      canBeReviewed: true,
    });
    expect(told.sentences).toHaveLength(4);
  });

  it('of words that have changed in the form: the summary is stale, the offers are new', async () => {
    const doc = await article('bridge');
    const told = await inspect(doc, { body: story('tunnel') });
    expect(told.state).toBe('stale');
    expect(told.model?.state).toBe('none');
    const offered = told.offers.long.map(({ text }) => text).join(' ');
    expect(offered).toContain('tunnel');
    expect(told.offers.brief).toHaveLength(2);
    expect(told.offers.standard).toHaveLength(4);
    for (const { place } of told.offers.long)
      expect(textOf(story('tunnel'))).toContain(place?.text);
  });

  it('of a point with a second sentence: each with its place, on one line', async () => {
    const [news, ...rest] = story('canal');
    const body = [
      ...(news === undefined ? [] : [news]),
      ...paragraphs('It rained...', 'The mayor said the canal will open in May 2027.'),
      ...paragraphs('She hopes for 12 barges a day.', 'It snowed...'),
      ...rest.slice(0, 1),
    ];
    const { offers } = await inspect({ title: 'New', body });
    const [before, joined] = [-1, 0].map(
      (by) => offers.long[offers.long.findIndex(({ isJoined }) => isJoined) + by],
    );
    expect(joined?.place).not.toBeNull();
    const summary = `${before?.text} ${joined?.text}\nResidents asked for a ban.`;
    const { sentences } = await inspect({ title: 'New', body, summary });
    expect(sentences.map(({ isJoined }) => isJoined)).toEqual([false, true, false]);
    expect(sentences[1]).toMatchObject({ text: joined?.text, place: joined?.place });
  });

  it('of a sentence that the article does not bear: which number, and what is said instead', async () => {
    const doc = await article('quay');
    const summary = 'Work on the quay will begin in March and cost 84 million crowns.';
    const [sentence] = (await inspect(doc, { summary })).sentences;
    const [finding] = sentence?.findings ?? [];
    expect(summary.slice(finding?.start, finding?.end)).toContain('84');
    expect(finding).toMatchObject({ verdict: 'contradicted' });
    expect(finding?.place?.text).toContain('48');
  });

  it('of a short article: that it is too short', async () => {
    const doc = await article('short', { body: story('short').slice(0, 1) });
    expect(await inspect(doc)).toMatchObject({ state: 'short', sentences: [], provenance: null });
  });

  it('of a new article: what its first save will write', async () => {
    const told = await inspect({ title: 'New', body: story('new') });
    expect(told).toMatchObject({ state: 'missing', provenance: null, model: { state: 'none' } });
    expect(told.offers.standard).toHaveLength(4);
  });

  it('of a held text: what it says, and why it is held', async () => {
    desk.server.nextFor('ferry', { kind: 'invented-number' });
    const doc = await article('ferry');
    expect(doc.summaryOrigin).toBe('extractive');
    const { model, state } = await inspect(doc);
    expect(state).toBe('fresh');
    expect(model?.state).toBe('held');
    expect(model?.sentences.flatMap(({ findings }) => findings)).not.toEqual([]);
  });

  it('of a failed call: the reason, in one word', async () => {
    desk.server.nextFor('depot', { kind: 'unauthorized' });
    const { model } = await inspect(await article('depot'));
    expect(model).toMatchObject({ state: 'failed', error: 'unauthorized', sentences: [] });
  });

  it('refuses what is no form, by name', async () => {
    const body = { locale: 'en', article: { title: 3, body: null, summary: null } };
    const answer = await desk.ask.send('post', desk.path('/inspect'), desk.admin, body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('article.title: it takes a text, or null');
  });
});

describe('a person in the admin panel', () => {
  it('makes a summary theirs by changing it, and is named', async () => {
    const doc = await article('market');
    const saved = await saveForm(doc, desk.writer, { summary: 'A market for the old town.' });
    expect(saved.summaryOrigin).toBe('human');
    const told = await inspect(saved);
    expect(told).toMatchObject({
      state: 'fresh',
      author: 'a writer Editor',
      provenance: { origin: 'human', system: null, label: 'not required' },
    });
    const stale = await saveForm(saved, desk.writer, { body: story('covered market') });
    expect(stale.summary).toBe('A market for the old town.');
    expect((await inspect(stale)).state).toBe('stale');
  });

  it('says that their words still hold, and they are stale no longer', async () => {
    const doc = await article('mill');
    const text = 'The mill stays where it is.';
    await saveForm(doc, desk.writer, { summary: text });
    const saved = await saveForm(doc, desk.writer, { body: story('old mill') });
    const confirm = desk.path(`/articles/${doc.documentId}/confirm`);
    const confirmed = async (articleDigest: string) => {
      const seen = { locale: 'en', text, articleDigest };
      return (await desk.ask.send('post', confirm, desk.writer, seen)).status;
    };
    expect(await confirmed((await inspect(doc)).articleDigest)).toBe(400);
    expect(await confirmed((await inspect(saved)).articleDigest)).toBe(200);
    expect((await inspect(saved)).state).toBe('fresh');
  });

  it('leaves a part of a model’s text to the model', async () => {
    const doc = await article('school');
    // Not one of the article's own sentences: the model has shortened it.
    const [, first = ''] = (doc.summary ?? '').split('\n');
    const saved = await saveForm(doc, desk.writer, { summary: `${first}\nAnd parents are glad.` });
    expect((await inspect(saved)).provenance).toMatchObject({
      origin: 'human',
      system: 'stand-in/small',
      label: 'undetermined',
      digitalSourceType: expect.stringContaining('compositeWithTrainedAlgorithmicMedia') as string,
    });
  });
});

describe('a review', () => {
  it('holds for exactly the text and the article that were reviewed, and readers are told', async () => {
    const { documentId } = await article('station');
    await desk.on.publish({ documentId });
    const doc = await draft(documentId);
    expect(await readPage(doc)).toMatchObject({ label: 'required', review: null });
    expect((await reviewOf(doc, desk.reviewer)).status).toBe(200);
    expect(await readPage(doc)).toMatchObject({
      label: 'not required',
      review: { responsible: RESPONSIBLE.name, contact: RESPONSIBLE.contact },
    });
    expect(await inspect(doc)).toMatchObject({ reviewer: 'Rita Editor' });
    await desk.on.update({ documentId, data: { body: story('new station') } });
    await desk.settled();
    expect(await inspect(await draft(documentId))).toMatchObject({ reviewer: null });
    // Readers still have what was reviewed.
    expect(await readPage(doc)).toMatchObject({ label: 'not required' });
    await desk.on.publish({ documentId });
    expect(await readPage(doc)).toMatchObject({ label: 'required', review: null });
  });

  it('is told with the whole text alone, not with a part of it', async () => {
    const { documentId } = await article('lighthouse');
    await desk.on.publish({ documentId });
    const doc = await draft(documentId);
    await reviewOf(doc, desk.reviewer);
    const at = async (query: string) => {
      const path = `/api/newsroom/read/${doc.slug}/summary?locale=en&form=points&${query}`;
      const answer = await desk.ask.get(path, desk.token);
      return (answer.body as unknown as { data: ReadSummary }).data;
    };
    const whole = await at('length=long');
    expect(whole).toMatchObject({
      label: 'not required',
      review: { responsible: RESPONSIBLE.name },
    });
    const brief = await at('length=brief');
    expect(brief.points).toEqual(whole.points.slice(0, brief.points.length));
    expect(brief.points.length).toBeLessThan(whole.points.length);
    expect(brief).toMatchObject({ label: 'required', review: null });
  });

  it('ends where a blank is added to the text', async () => {
    const doc = await article('canal');
    await reviewOf(doc, desk.reviewer);
    await desk.app.strapi.db
      .query(ARTICLE)
      .update({ where: { id: doc.id }, data: { summary: `${doc.summary ?? ''} ` } });
    expect((await inspect(await draft(doc.documentId))).reviewer).toBeNull();
  });

  it('is refused for another text than the stored one', async () => {
    const answer = await reviewOf(await article('tower'), desk.reviewer, 'Something else.');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('text: the stored summary is another one');
  });

  it('is refused where the article was changed since the person saw it', async () => {
    const doc = await article('ropeway');
    const { articleDigest } = await inspect(doc);
    await desk.on.update({ documentId: doc.documentId, data: { title: 'Another ropeway' } });
    await desk.settled();
    const { summary } = await draft(doc.documentId);
    const answer = await desk.ask.send(
      'post',
      desk.path(`/articles/${doc.documentId}/review`),
      desk.reviewer,
      { locale: 'en', text: summary, articleDigest },
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('articleDigest: the stored article says something else');
  });

  it('is taken back', async () => {
    const doc = await article('wharf');
    await reviewOf(doc, desk.reviewer);
    const route = desk.path(`/articles/${doc.documentId}/review?locale=en`);
    expect((await desk.ask.send('delete', route, desk.reviewer)).status).toBe(200);
    expect((await inspect(doc)).reviewer).toBeNull();
  });
});

describe('words in a person’s name of which nothing is known', () => {
  it('are undetermined to readers', async () => {
    const { documentId } = await article('viaduct');
    const data = { summary: 'There before the plugin.', summaryOrigin: 'human' };
    await desk.app.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data });
    await desk.on.publish({ documentId });
    expect(await readPage(await draft(documentId))).toMatchObject({
      ...{ origin: 'human', label: 'undetermined', digitalSourceType: null },
    });
  });
});

describe('a program', () => {
  it('is no person, and is named by its token', async () => {
    const doc = await article('airport');
    const { status } = await desk.ask.send(
      'put',
      `/api/newsroom/articles/${doc.documentId}?locale=en&status=draft`,
      desk.token,
      { data: { summary: 'Sent by a program.' } },
    );
    expect(status).toBe(200);
    const saved = await draft(doc.documentId);
    expect(saved).toMatchObject({ summary: 'Sent by a program.', summaryOrigin: 'api' });
    const told = await inspect(saved);
    expect(told.author).not.toBeNull();
    expect(told.provenance).toMatchObject({ origin: 'api', label: 'undetermined' });
    expect(await saveForm(saved, desk.writer, { title: 'Airport' })).toMatchObject({
      summaryOrigin: 'api',
    });
  });

  it('is code of the site that writes while it serves a person', async () => {
    const { documentId } = await article('lighthouse');
    const context = {
      state: { auth: { strategy: { name: 'admin' } }, user: { id: desk.writer.id } },
      request: { body: { title: 'Lighthouse' } },
    };
    await desk.app.strapi.requestContext.run(context as never, async () => {
      await desk.on.update({ documentId, data: { summary: 'Made by code of the site.' } });
    });
    const saved = await draft(documentId);
    expect(saved.summaryOrigin).toBe('api');
    expect((await inspect(saved)).author).toBeNull();
  });
});

describe('asking the model again', () => {
  const again = (doc: Doc, caller: Caller) =>
    desk.ask.send('post', desk.path(`/articles/${doc.documentId}/jobs`), caller, { locale: 'en' });

  it('makes a second call for a text that failed', async () => {
    desk.server.nextFor('pier', { kind: 'unauthorized' });
    const doc = await article('pier');
    const answer = await again(doc, desk.writer);
    expect(answer.body).toEqual({ data: { asked: true } });
    await desk.settled();
    await until(async () => (await draft(doc.documentId)).summaryOrigin === 'model');
    expect(desk.server.callsFor('pier')).toBe(2);
  });

  it('is of no use where the words are a person’s', async () => {
    const doc = await article('dock');
    const saved = await saveForm(doc, desk.writer, { summary: 'My words on the dock.' });
    expect((await again(saved, desk.writer)).body).toEqual({ data: { asked: false } });
    await desk.settled();
    expect((await draft(doc.documentId)).summary).toBe('My words on the dock.');
  });
});
