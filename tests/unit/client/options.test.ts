import { changedTags, createNewsroom, type NewsroomOptions } from '../../../client';

const URL = 'http://127.0.0.1:1';

describe('a wrong option', () => {
  it.each([
    ['url', undefined],
    ['url', 'cms.example.org'],
    ['url', 'ftp://cms.example.org'],
    ['url', 'https://user:word@cms.example.org'],
    ['url', 'https://cms.example.org/?a=b'],
    ['token', 'a b'],
    ['token', ''],
    ['token', 'a\nb'],
    ['type', ''],
    ['type', '..'],
    ['timeout', 0],
    ['timeout', '10'],
    ['timeout', 2 ** 31],
    ['fetch', {}],
    ['cacheSize', -1],
    ['cacheSize', 1.5],
    ['staleIfError', 'yes'],
    ['cachesize', 5],
  ])('of the client is named: %s %j', (name, value) => {
    const options = { url: URL, [name]: value } as unknown as NewsroomOptions;
    expect(() => createNewsroom(options)).toThrow(TypeError);
    expect(() => createNewsroom(options)).toThrow(`"${name}"`);
  });

  it('is not shown with its value, which may be a secret', () => {
    const options = { url: URL, token: 'secret word' };
    expect(() => createNewsroom(options)).not.toThrow('secret word');
    expect(() => createNewsroom({ url: 'https://user:word@cms.example.org' })).not.toThrow('word@');
  });

  it.each([
    ['locale', ''],
    ['locale', 5],
    ['type', ''],
    ['length', 'short'],
    ['length', '0w'],
    ['form', 'list'],
    ['section', ''],
    ['before', 7],
    ['limit', 0],
    ['limit', 101],
    ['signal', 'stop'],
    ['onAnswer', true],
    ['langauge', 'en'],
  ])('of a call is named: %s %j', async (name, value) => {
    const newsroom = createNewsroom({ url: URL });
    await expect(newsroom.latest({ [name]: value })).rejects.toThrow(`latest: `);
    await expect(newsroom.summary('bridge', { [name]: value })).rejects.toThrow(`"${name}"`);
  });

  it.each([[''], [undefined], [null], [7], [{}]])(
    'is a slug or documentId that is no text: %j',
    async (value) => {
      const newsroom = createNewsroom({ url: URL });
      const wrong = value as string;
      for (const name of ['read', 'summary', 'sources', 'related', 'preview'] as const) {
        const call = newsroom[name](wrong);
        await expect(call).rejects.toThrow(TypeError);
        await expect(call).rejects.toThrow(name === 'preview' ? '"documentId"' : '"slug"');
      }
    },
  );

  it('is not one that is absent or null', () => {
    expect(() => createNewsroom({ url: URL, token: undefined, type: null })).not.toThrow();
  });
});

describe('changedTags', () => {
  it('are the tags of the webhook', () => {
    const body = { event: 'newsroom.changed', createdAt: '2026-10-05', tags: ['a', 'b'] };
    expect(changedTags(body)).toEqual(['a', 'b']);
  });

  it.each([
    [null],
    ['text'],
    [{ event: 'entry.publish', tags: ['a'] }],
    [{ event: 'newsroom.changed' }],
    [{ event: 'newsroom.changed', tags: 'a' }],
  ])('are none in another body: %j', (body) => {
    expect(changedTags(body)).toEqual([]);
  });

  it('leave out what is no text', () => {
    expect(changedTags({ event: 'newsroom.changed', tags: ['a', 1, null] })).toEqual(['a']);
  });
});
