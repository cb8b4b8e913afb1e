import type {
  FoundSourcesInText,
  KnownSourceCard,
  NamedSource,
  NamedSourceKind,
} from '../../../shared/contracts';
import {
  linkedSources,
  withSources,
  withUses,
} from '../../../admin/src/sources-panel/form-sources';
import { aliasesIn, listsOf } from '../../../admin/src/sources-panel/lists';

const card = (id: number, name = `Source ${id}`): KnownSourceCard => ({
  ...{ id, documentId: `source${id}`, name, kind: 'other' },
});
const named = (
  name: string,
  known: KnownSourceCard | null = null,
  kind: NamedSourceKind = 'organization',
): NamedSource => ({
  ...{ name, names: [name], kind, use: ['claim'], sentences: [], sentencesMore: 0 },
  ...{ known: known && { ...known, isLinked: false }, candidates: [] },
});
const answer = (found: NamedSource[], notNamed: KnownSourceCard[] = []): FoundSourcesInText => ({
  ...{ found, notNamed, mentioned: [], fallen: [] },
  ...{ unsourced: [], unsourcedMore: 0, onlyOne: false, onlyUnnamed: false },
});
const NOTHING_CHOSEN = new Map<string, string>();

describe('what the panel of sources lists', () => {
  const told = answer(
    [named('MFA', card(1)), named('Union'), named('an insider', null, 'unnamed')],
    [card(3)],
  );

  it('is what is named and not linked, with the known ones among them', () => {
    const lists = listsOf(told, ['source3'], NOTHING_CHOSEN);
    expect(lists.toLink.map(({ name }) => name)).toEqual(['MFA', 'Union']);
    expect(lists.known.map(({ documentId }) => documentId)).toEqual(['source1']);
    expect(lists.unnamed.map(({ name }) => name)).toEqual(['an insider']);
    expect(lists.notNamed.map(({ documentId }) => documentId)).toEqual(['source3']);
  });

  it('offers to link someone without a name who is stored by their description', () => {
    const diplomat = named('a diplomat', card(7), 'unnamed');
    const lists = listsOf(answer([diplomat]), [], NOTHING_CHOSEN);
    expect(lists.known.map(({ documentId }) => documentId)).toEqual(['source7']);
    expect(lists.unnamed).toEqual([]);
  });

  it('goes by what the form links just now, not when the text was searched', () => {
    const lists = listsOf(told, ['source1'], NOTHING_CHOSEN);
    expect(lists.toLink.map(({ name }) => name)).toEqual(['Union']);
    expect(lists.known).toEqual([]);
    expect(lists.notNamed).toEqual([]);
  });

  it('is what the text only mentions, until that is linked, and what has fallen while it is', () => {
    const fallen = { ...card(4), state: 'dead' as const, stateDate: null, stateNote: null };
    const mentioned = { ...card(5), sentence: { block: 0, text: 'The port of Senn is large.' } };
    const asked = { ...told, mentioned: [mentioned], fallen: [fallen] };
    const before = listsOf(asked, ['source4'], NOTHING_CHOSEN);
    expect([before.mentioned, before.fallen]).toEqual([[mentioned], [fallen]]);
    const after = listsOf(asked, ['source5'], NOTHING_CHOSEN);
    expect([after.mentioned, after.fallen]).toEqual([[], []]);
  });

  it('leaves out a name under which another source was linked, until that link is undone', () => {
    const chosen = new Map([['Union', 'source3']]);
    const lists = listsOf(told, ['source3'], chosen);
    expect(lists.toLink.map(({ name }) => name)).toEqual(['MFA']);
    expect(lists.notNamed).toEqual([]);
    const undone = listsOf(told, [], chosen);
    expect(undone.toLink.map(({ name }) => name)).toEqual(['MFA', 'Union']);
  });
});

describe('the aliases in a text field', () => {
  it('are one a line, each once, without the name', () => {
    expect(aliasesIn(' MFA\n\nUnion \nMFA\nMinistry', 'Ministry ')).toEqual(['MFA', 'Union']);
    expect(aliasesIn('', 'Ministry')).toEqual([]);
  });
});

describe('sources that the panel links in the form', () => {
  const stored = [card(1), card(2)];
  const ids = (value: Parameters<typeof linkedSources>[0]) =>
    linkedSources(value, stored).map(({ documentId }) => documentId);

  it('come behind those that are there, stored or not', () => {
    const first = withSources(undefined, stored, [card(3)]);
    const second = withSources(first, stored, [card(4), card(5)]);
    expect(ids(undefined)).toEqual(['source1', 'source2']);
    expect(ids(second)).toEqual(['source1', 'source2', 'source3', 'source4', 'source5']);
    expect(second.connect?.map(({ id }) => id)).toEqual([3, 4, 5]);
    expect(second.disconnect).toEqual([]);
  });

  it('are linked once', () => {
    const value = withSources(undefined, stored, [card(1), card(3)]);
    expect(ids(withSources(value, stored, [card(3)]))).toEqual(['source1', 'source2', 'source3']);
  });

  it('leave a removal of the form’s own field as it is', () => {
    const removed = { connect: [], disconnect: [{ id: 1 }] };
    const value = withSources(removed, stored, [card(3)]);
    expect(ids(value)).toEqual(['source2', 'source3']);
    expect(value.disconnect?.map(({ id }) => id)).toEqual([1]);
  });

  it('are sent as Strapi takes them', () => {
    expect(withSources(undefined, [], [card(3, 'Reuters')]).connect).toEqual([
      expect.objectContaining({
        ...{ id: 3, label: 'Reuters' },
        apiData: expect.objectContaining({ id: 3, documentId: 'source3' }) as object,
      }),
    ]);
  });
});

describe('what the panel tells the form of the use of sources', () => {
  it('is that they are quoted or give figures, as the text has it', () => {
    const added = [
      { ...card(1), use: ['quotation' as const, 'claim' as const] },
      { ...card(2), use: ['figure' as const, 'quotation' as const] },
      { ...card(3), use: ['claim' as const] },
    ];
    expect(withUses(null, added)).toEqual([
      { source: 'source1', use: ['quoted'] },
      { source: 'source2', use: ['figures', 'quoted'] },
    ]);
  });

  it('leaves alone what is told already', () => {
    const value = [{ source: 'source1', use: ['background'], locator: 'p. 7' }];
    expect(withUses(value, [{ ...card(1), use: ['quotation'] }])).toBe(value);
    expect(withUses(value, [{ ...card(2), use: ['figure'] }])).toEqual([
      ...value,
      { source: 'source2', use: ['figures'] },
    ]);
    const unfinished = 'not whole: [{"source":"source1","use":[],"locator":"p. 7"}]';
    expect(withUses(unfinished, [{ ...card(2), use: ['figure'] }])).toMatch(
      /^not whole: .*source1.*p\. 7.*source2/u,
    );
  });
});
