import {
  cardKey,
  itemOf,
  orderKey,
  readChoice,
  readDocumentIds,
  readDocuments,
  readLinks,
  writeChoice,
  writeLinks,
  type LinkedItem,
  type LinkTarget,
  type RelationValue,
} from '../../../admin/src/linking/form-links';
import type { ArticleCard } from '../../../shared/contracts';

const TARGET: LinkTarget = { uid: 'api::story.story', draftAndPublish: true };

const card = (id: number): ArticleCard => ({
  id,
  uid: TARGET.uid,
  documentId: `document-${id}`,
  locale: 'en',
  title: `Title ${id}`,
  section: null,
  status: 'published',
  datePublished: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const cards = (...ids: number[]) => ids.map(card);
const items = (...ids: number[]) => cards(...ids).map(itemOf);
const idsOf = (list: { id: number }[] | undefined) => (list ?? []).map(({ id }) => id);
const NOTHING_KNOWN = new Map<string, ArticleCard>();

const EMPTY: RelationValue = { connect: [], disconnect: [] };

/** What the editor sees after the panel wrote a list. */
const writtenAndRead = (list: LinkedItem[], stored: ArticleCard[]) =>
  idsOf(readLinks(TARGET, writeLinks(TARGET, list, stored, EMPTY), stored, NOTHING_KNOWN));

/** An entry as the content manager's relation input builds it. */
const typed = (id: number, key: string) => ({
  id,
  apiData: { id, documentId: `document-${id}`, locale: 'en', isTemporary: true },
  status: 'draft',
  title: `Title ${id}`,
  label: `Title ${id}`,
  href: '',
  __temp_key__: key,
});

describe('the keys that order relations', () => {
  it('are those of fractional-indexing, upwards and downwards', () => {
    const keys = [0, 1, 9, 10, 35, 36, 61, 62, 63, 124, -1, -2, -62, -63].map(orderKey);
    expect(keys).toEqual(
      ['a0', 'a1', 'a9', 'aA', 'aZ', 'aa', 'az', 'b00', 'b01', 'b10'].concat([
        'Zz',
        'Zy',
        'Z0',
        'Yzz',
      ]),
    );
  });

  it('sort as their places do', () => {
    const places = Array.from({ length: 7812 }, (_, index) => index - 3906);
    const keys = places.map(orderKey);
    expect([...keys].sort((one, other) => (one < other ? -1 : 1))).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the links in the form', () => {
  it('are the stored ones where nothing was changed', () => {
    expect(idsOf(readLinks(TARGET, EMPTY, cards(1, 2, 3), NOTHING_KNOWN))).toEqual([1, 2, 3]);
    expect(idsOf(readLinks(TARGET, undefined, cards(1, 2), NOTHING_KNOWN))).toEqual([1, 2]);
  });

  it('take what the relation input added and removed', () => {
    const value = { connect: [typed(4, 'a3')], disconnect: [{ id: 1 }] };
    expect(idsOf(readLinks(TARGET, value, cards(1, 2, 3), NOTHING_KNOWN))).toEqual([2, 3, 4]);
  });

  it('take the order of the relation input, which knows the last five stored ones', () => {
    // It moved 6 before 3: 1 and 2 are not loaded, 3 to 7 have the keys a0 to a4.
    const value = { connect: [typed(6, 'Zz')], disconnect: [] };
    const read = readLinks(TARGET, value, cards(1, 2, 3, 4, 5, 6, 7), NOTHING_KNOWN);
    expect(idsOf(read).slice(-5)).toEqual([6, 3, 4, 5, 7]);
  });

  it('have the details of an article that the panel has seen', () => {
    const value = { connect: [typed(9, 'a5')] };
    const [known] = readLinks(TARGET, value, [], new Map([[cardKey(card(9)), card(9)]]));
    expect(known).toMatchObject({ status: 'published', card: { documentId: 'document-9' } });
    const [unknown] = readLinks(TARGET, value, [], NOTHING_KNOWN);
    expect(unknown).toMatchObject({ title: 'Title 9', status: 'draft', card: null, locale: 'en' });
  });

  it('are not mixed up with articles of another type that have the same row ids', () => {
    const other = { ...card(9), uid: 'api::page.page', title: 'Another' };
    const known = new Map([[cardKey(other), other]]);
    const [read] = readLinks(TARGET, { connect: [typed(9, 'a0')] }, [], known);
    expect(read).toMatchObject({ uid: TARGET.uid, title: 'Title 9', card: null });
  });

  it('take an entry that was filled in from another language', () => {
    const value = {
      connect: [{ id: 3, documentId: 'document-3', locale: 'fr', __temp_key__: 'a0' }],
    };
    expect(readLinks(TARGET, value, [], NOTHING_KNOWN)).toEqual([
      {
        ...{ id: 3, uid: TARGET.uid, documentId: 'document-3', locale: 'fr' },
        ...{ title: null, status: null, card: null },
      },
    ]);
  });
});

describe('what the panel writes', () => {
  it('is nothing where the list is the stored one', () => {
    expect(writeLinks(TARGET, items(1, 2, 3), cards(1, 2, 3), EMPTY)).toEqual(EMPTY);
  });

  it('connects only new articles while the stored ones keep their order', () => {
    const { connect, disconnect } = writeLinks(TARGET, items(1, 2, 8, 9), cards(1, 2), EMPTY);
    expect(idsOf(connect)).toEqual([8, 9]);
    expect(disconnect).toEqual([]);
    expect(connect?.[0]).toMatchObject({
      apiData: { id: 8, documentId: 'document-8', locale: 'en', position: { end: true } },
      href: '../collection-types/api::story.story/document-8?plugins[i18n][locale]=en',
      label: 'Title 8',
    });
  });

  it('says no status where the linked type has no drafts, and no language where it has none', () => {
    const target = { uid: 'api::page.page', draftAndPublish: false };
    const page = { ...card(8), uid: target.uid, locale: null };
    const value = writeLinks(target, [itemOf(page)], [{ ...page, id: 1 }], EMPTY);
    expect(value.connect?.[0]).toMatchObject({
      apiData: { id: 8, documentId: 'document-8', locale: null },
      href: '../collection-types/api::page.page/document-8',
    });
    for (const entry of [...(value.connect ?? []), ...(value.disconnect ?? [])])
      expect(entry).not.toHaveProperty('status');
  });

  it('does not make the relation input read each linked article once more', () => {
    const { connect } = writeLinks(TARGET, items(1, 2), [], EMPTY);
    expect(connect?.some(({ apiData }) => apiData?.isTemporary)).toBe(false);
  });

  it('disconnects what is not in the list any more', () => {
    const { connect, disconnect } = writeLinks(TARGET, items(2), cards(1, 2), EMPTY);
    expect(connect).toEqual([]);
    expect(disconnect).toEqual([
      {
        id: 1,
        status: 'published',
        apiData: { id: 1, documentId: 'document-1', locale: 'en' },
      },
    ]);
  });

  it('keeps removed what the form removes and the panel does not list', () => {
    const current = { connect: [], disconnect: [{ id: 7 }, { id: 1 }] };
    const { connect, disconnect } = writeLinks(TARGET, items(1, 9), cards(1, 2), current);
    expect([idsOf(connect), idsOf(disconnect)]).toEqual([[9], [2, 7]]);
    expect(idsOf(writeChoice(TARGET, null, null, current).disconnect)).toEqual([7, 1]);
  });

  it('removes no article that is linked again', () => {
    const current = { connect: [], disconnect: [{ id: 7 }] };
    const { connect, disconnect } = writeLinks(TARGET, items(7), [], current);
    expect([idsOf(connect), idsOf(disconnect)]).toEqual([[7], []]);
  });

  it('moves all to the end in turn where the order changed', () => {
    const { connect } = writeLinks(TARGET, items(3, 1, 2), cards(1, 2, 3), EMPTY);
    expect(idsOf(connect)).toEqual([3, 1, 2]);
    expect(connect?.every(({ apiData }) => apiData?.position?.end === true)).toBe(true);
  });

  it.each([
    { name: 'the stored order', list: [1, 2, 3], stored: [1, 2, 3] },
    { name: 'another order', list: [3, 1, 2], stored: [1, 2, 3] },
    { name: 'a new one in the middle', list: [1, 9, 2], stored: [1, 2] },
    { name: 'one removed and one added', list: [2, 9], stored: [1, 2] },
    { name: 'none', list: [], stored: [1, 2] },
    { name: 'none stored', list: [4, 2, 7], stored: [] },
    { name: 'more than are loaded', list: [1, 2, 3, 4, 5, 6, 7, 8], stored: [1, 2, 3, 4, 5, 6, 7] },
    { name: 'many moved', list: [7, 6, 5, 4, 3, 2, 1], stored: [1, 2, 3, 4, 5, 6, 7] },
  ])('is what is read again: $name', ({ list, stored }) => {
    expect(writtenAndRead(items(...list), cards(...stored))).toEqual(list);
  });

  it('is read in the same order with more links than a key has digits', () => {
    const many = Array.from({ length: 80 }, (_, index) => 80 - index);
    expect(writtenAndRead(items(...many), cards(...[...many].reverse()))).toEqual(many);
  });
});

describe('a field that takes one article', () => {
  it('has the stored one until it is changed', () => {
    expect(readChoice(TARGET, EMPTY, card(1), NOTHING_KNOWN)?.id).toBe(1);
    expect(readChoice(TARGET, EMPTY, null, NOTHING_KNOWN)).toBeNull();
  });

  it('takes another one in its place, and none', () => {
    const [other = itemOf(card(2))] = items(2);
    const value = writeChoice(TARGET, other, card(1), EMPTY);
    expect([idsOf(value.connect), idsOf(value.disconnect)]).toEqual([[2], [1]]);
    expect(readChoice(TARGET, value, card(1), NOTHING_KNOWN)?.id).toBe(2);
    expect(
      readChoice(TARGET, writeChoice(TARGET, null, card(1), EMPTY), card(1), NOTHING_KNOWN),
    ).toBeNull();
  });

  it('is as it was where the stored one is chosen again', () => {
    expect(writeChoice(TARGET, itemOf(card(1)), card(1), EMPTY)).toEqual(EMPTY);
  });
});

describe('the sources in the form', () => {
  it('are the stored ones with what was added and removed', () => {
    const value = { connect: [typed(4, 'a0')], disconnect: [{ id: 1 }] };
    expect(readDocumentIds(value, cards(1, 2))).toEqual(['document-2', 'document-4']);
    expect(readDocumentIds(undefined, cards(1))).toEqual(['document-1']);
  });

  it('are named once where a stored one was moved', () => {
    expect(readDocumentIds({ connect: [typed(1, 'a1')] }, cards(1, 2))).toEqual([
      'document-1',
      'document-2',
    ]);
  });
});

describe('the documents of a relation field', () => {
  const stored = (...ids: number[]) =>
    ids.map((id) => ({ id, documentId: `document-${id}`, label: `Stored ${id}` }));
  const labels = (value: RelationValue | undefined, ...ids: number[]) =>
    readDocuments(value, stored(...ids)).map(({ documentId, label }) => `${documentId} ${label}`);

  it('are the stored ones, with what the form adds and removes', () => {
    expect(labels(undefined, 1, 2)).toEqual(['document-1 Stored 1', 'document-2 Stored 2']);
    const value = { connect: [typed(3, 'a2')], disconnect: [{ id: 1 }] };
    expect(labels(value, 1, 2)).toEqual(['document-2 Stored 2', 'document-3 Title 3']);
  });

  it('are in the order that the editor gave them', () => {
    expect(labels({ connect: [typed(2, 'Zz')] }, 1, 2)).toEqual([
      ...['document-2 Stored 2', 'document-1 Stored 1'],
    ]);
  });

  it('are without labels where the content manager tells none', () => {
    expect(readDocuments(undefined, [{ id: 1, documentId: 'a', label: null }])).toEqual([
      { documentId: 'a', label: null },
    ]);
  });
});
