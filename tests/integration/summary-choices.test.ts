import type { SummarySentence } from '../../shared/contracts';
import { ARTICLE, story } from './helpers/articles';
import { editorWith, reads } from './helpers/editors';
import { openSummaryDesk, type SummaryDesk } from './helpers/summary-desk';

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

/** What the panel puts into the form. */
const offered = (sentences: readonly SummarySentence[]): string =>
  sentences.reduce((text, one) => text + (one.isJoined ? ' ' : text && '\n') + one.text, '');

describe('a form that was opened before the model wrote', () => {
  it('sends the plugin’s text back, which is no choice: the model’s stays', async () => {
    desk.server.nextFor('lagoon', { kind: 'summary', after: 500 });
    const { documentId } = await desk.on.create({
      data: { title: 'lagoon', body: story('lagoon') },
    });
    const opened = await draft(documentId);
    await desk.settled();
    const written = await draft(documentId);
    expect(written.summaryOrigin).toBe('model');
    const { title, body, summary, summaryOrigin } = opened;
    const form = { title, body, summary, summaryOrigin };
    const saved = await saveForm(opened, desk.writer, form);
    expect(saved).toMatchObject({ summary: written.summary, summaryOrigin: 'model' });
  });
});

describe('a text chosen in the panel', () => {
  it('may be of another length, which later words keep', async () => {
    const doc = await article('theatre');
    const long = offered((await inspect(doc)).offers.long);
    const saved = await desk.choose(doc, long);
    expect(saved).toMatchObject({ summary: long, summaryOrigin: 'extractive' });
    const later = await saveForm(saved, desk.writer, { summary: long, body: story('opera') });
    expect(later.summary?.split('\n')).toHaveLength(5);
    expect(later.summary).toContain('opera');
    await desk.settled();
    expect((await draft(doc.documentId)).summaryOrigin).toBe('extractive');
    expect((await inspect(later)).choice).toEqual({ length: 'long', form: 'points' });
  });

  it('may be the plugin’s own before the model’s, which stands again at each save', async () => {
    const doc = await article('archive');
    const text = offered((await inspect(doc)).offers.standard);
    const saved = await desk.choose(doc, text);
    expect(saved).toMatchObject({ summary: text, summaryOrigin: 'extractive' });
    const again = await saveForm(saved, desk.writer, { summary: text, body: doc['body'] });
    expect(again).toMatchObject({ summary: text, summaryOrigin: 'extractive' });
    const emptied = await saveForm(again, desk.writer, { summary: '' });
    expect(emptied).toMatchObject({ summary: doc.summary, summaryOrigin: 'model' });
  });

  it('may be put together of sentences, which stay until the field is emptied', async () => {
    const doc = await article('museum');
    const { offers } = await inspect(doc);
    const [first, last] = [offers.long.at(0), offers.long.at(-1)];
    const chosen = `${first?.text ?? ''}\n${last?.text ?? ''}`;
    const saved = await desk.choose(doc, chosen);
    expect(saved).toMatchObject({ summary: chosen, summaryOrigin: 'extractive' });
    const later = await saveForm(saved, desk.writer, { summary: chosen, body: story('gallery') });
    expect(later.summary).toBe(chosen);
    expect((await inspect(later)).state).toBe('stale');
    const again = await saveForm(later, desk.writer, { summary: '' });
    expect(again.summary).toContain('gallery');
  });

  it('replaces a person’s words in one step', async () => {
    const doc = await article('granary');
    const saved = await saveForm(doc, desk.writer, { summary: 'My words on the granary.' });
    const brief = (await inspect(saved)).offers.brief.map(({ text }) => text).join('\n');
    const chosen = await desk.choose(saved, brief);
    expect(chosen).toMatchObject({ summary: brief, summaryOrigin: 'extractive' });
  });

  it('is made of the words that are saved, where they changed after it was chosen', async () => {
    const doc = await article('orchard');
    const long = offered((await inspect(doc)).offers.long);
    const saved = await desk.choose(doc, long, { body: story('old orchard') });
    expect(saved.summaryOrigin).toBe('extractive');
    expect(saved.summary).toContain('old orchard');
    expect(saved.summary?.split('\n')).toHaveLength(5);
  });

  it('is not said by a program that sends the empty origin back', async () => {
    const doc = await article('turbine');
    const words = await saveForm(doc, desk.writer, { summary: 'My words on the turbine.' });
    const brief = (await inspect(words)).offers.brief.map(({ text }) => text).join('\n');
    const path = `/api/newsroom/articles/${doc.documentId}?locale=en&status=draft`;
    const data = { summary: brief, summaryOrigin: null };
    expect((await desk.ask.send('put', path, desk.token, { data })).status).toBe(200);
    expect(await draft(doc.documentId)).toMatchObject({ summary: 'My words on the turbine.' });
  });

  it('holds for its own language where another one has the same text', async () => {
    const doc = await article('beacon');
    const { documentId, body } = doc;
    const text = offered((await inspect(doc)).offers.standard);
    await desk.choose(doc, text);
    await desk.on.update({
      documentId,
      locale: 'hy',
      data: { title: 'beacon', body, summary: text },
    });
    await desk.settled();
    const again = await saveForm(doc, desk.writer, { title: 'beacon', body, summary: text });
    expect(again).toMatchObject({ summary: text, summaryOrigin: 'extractive' });
  });

  it('may be the same sentences in another form, which later words keep', async () => {
    const doc = await article('terrace');
    const text = (await inspect(doc)).offers.standard.map((each) => each.text).join(' ');
    const points = await desk.choose(doc, text.replaceAll('. ', '.\n'));
    expect(points.summary).toContain('\n');
    const saved = await desk.choose(points, text);
    expect(saved).toMatchObject({ summary: text, summaryOrigin: 'extractive' });
    const later = await saveForm(saved, desk.writer, { body: story('arcade') });
    expect(later.summary).toContain('arcade');
    expect(later.summary).not.toContain('\n');
  });
});

describe('a text that keeps sentences of a model', () => {
  it('says so again where it comes back from an old form', async () => {
    const doc = await article('foundry');
    const [, first = ''] = (doc.summary ?? '').split('\n');
    const mixed = `${first}\nAnd the smiths are glad.`;
    await saveForm(doc, desk.writer, { summary: mixed });
    await saveForm(doc, desk.writer, { summary: 'Something else.' });
    const back = await saveForm(doc, desk.writer, { summary: mixed });
    expect((await inspect(back)).provenance).toMatchObject({
      ...{ origin: 'human', system: 'stand-in/small', label: 'undetermined' },
    });
  });
});

describe('a copy', () => {
  it('is closed to no model by the fields that its maker may not fill', async () => {
    desk.server.nextFor('hangar', { kind: 'summary', after: 400 }, { kind: 'summary' });
    const { documentId } = await desk.on.create({
      data: { title: 'hangar', body: story('hangar') },
    });
    const opened = await draft(documentId);
    const { title, body, summary } = opened;
    const copy = await desk.on.clone({
      ...{ documentId, data: { title, body, summary, summaryOrigin: null } },
    });
    await desk.settled();
    expect((await draft(copy.documentId)).summaryOrigin).toBe('model');
  });
});

describe('a model’s text that is held back', () => {
  it('stays the model’s, and is labelled, where an editor uses it', async () => {
    desk.server.nextFor('sluice', { kind: 'invented-number' });
    const doc = await article('sluice');
    const { model } = await inspect(doc);
    const text = (model?.sentences ?? []).map((each) => each.text).join('\n');
    const saved = await desk.choose(doc, text);
    expect(saved).toMatchObject({ summary: text, summaryOrigin: 'model' });
    expect((await inspect(saved)).provenance).toMatchObject({
      ...{ origin: 'model', system: 'stand-in/small', label: 'required' },
    });
    const again = await saveForm(saved, desk.writer, { summary: text, body: saved['body'] });
    expect(again).toMatchObject({ summary: text, summaryOrigin: 'model' });
  });

  it('stays the model’s in part where a person writes on', async () => {
    desk.server.nextFor('weir', { kind: 'invented-number' });
    const doc = await article('weir');
    const { model } = await inspect(doc);
    const [first] = (model?.sentences ?? []).filter(({ findings }) => findings.length > 0);
    const text = `${first?.text ?? ''}\nAnd the mayor is glad.`;
    const saved = await saveForm(doc, desk.writer, { summary: text });
    expect((await inspect(saved)).provenance).toMatchObject({
      ...{ origin: 'human', system: 'stand-in/small', label: 'undetermined' },
    });
  });

  it('stays the model’s where the article was mended in the same save', async () => {
    desk.server.nextFor('spillway', { kind: 'invented-number' });
    const doc = await article('spillway');
    const { model } = await inspect(doc);
    const text = (model?.sentences ?? []).map((each) => each.text).join('\n');
    const saved = await desk.choose(doc, text, { body: story('spillway and its gates') });
    expect(saved).toMatchObject({ summary: text, summaryOrigin: 'model' });
    expect(await inspect(saved)).toMatchObject({
      state: 'stale',
      provenance: { origin: 'model', system: 'stand-in/small', label: 'required' },
    });
  });

  it('is not told to who may not read summaries', async () => {
    desk.server.nextFor('culvert', { kind: 'invented-number' });
    const doc = await article('culvert');
    const fields = ['title', 'body'];
    const caller = await editorWith(desk.app, 'a sub', [reads(ARTICLE, { fields })]);
    const { model } = await inspect(doc, {}, caller);
    expect(model).toMatchObject({ state: 'held', sentences: [] });
  });
});
