import { byDocumentId, documentIdsIn, rowIdsIn } from '../../../server/src/links/link-input';

const documents = new Map([
  [5, 'five'],
  [6, 'six'],
]);

describe('what a call says about linked articles', () => {
  it.each<[unknown, string[]]>([
    ['five', ['five']],
    [
      ['five', 'six', 'five'],
      ['five', 'six', 'five'],
    ],
    [{ documentId: 'five' }, ['five']],
    [
      [{ documentId: '5' }, 'six'],
      ['5', 'six'],
    ],
    [{ id: 5, documentId: 'five' }, ['five']],
    [{ set: ['five', { documentId: 'six' }] }, ['five', 'six']],
    [{ set: 'five', connect: { documentId: 'six' } }, ['five', 'six']],
    [{ connect: [{ documentId: 'five', position: { before: 'six' } }] }, ['five']],
    [{ disconnect: ['five'] }, []],
    [{ connect: [], disconnect: { documentId: 'five' } }, []],
    [5, []],
    ['5', []],
    [[5, { id: 6 }], []],
    [null, []],
    [undefined, []],
    [{}, []],
    [[null, true, [], { id: {} }, { documentId: 5 }], []],
  ])('adds by %j the documentIds %j', (relation, documentIds) => {
    expect(documentIdsIn(relation)).toEqual(documentIds);
  });

  it.each<[unknown, number[]]>([
    [5, [5]],
    ['5', [5]],
    [
      [5, '6', 'five'],
      [5, 6],
    ],
    [{ id: 5 }, [5]],
    [{ id: '5' }, [5]],
    [{ id: 5, documentId: 'five' }, []],
    [{ set: [5], connect: { id: 6 }, disconnect: [7] }, [5, 6]],
    [{ connect: [{ id: 5, position: { before: 6 } }] }, [5, 6]],
    [{ connect: [{ id: 5, position: { after: '6', end: true } }] }, [5, 6]],
    [[1.5, -1, NaN, '1e3', 2 ** 31, '99999999999999999999', 'x5'], []],
    [null, []],
  ])('names by %j the rows %j', (relation, ids) => {
    expect(rowIdsIn(relation)).toEqual(ids);
  });

  it.each<[unknown, unknown]>([
    [5, { documentId: 'five' }],
    ['5', { documentId: 'five' }],
    [
      [5, 'six'],
      [{ documentId: 'five' }, 'six'],
    ],
    [{ id: 5 }, { documentId: 'five' }],
    [
      { id: 5, documentId: 'other' },
      { id: 5, documentId: 'other' },
    ],
    [
      { set: [{ id: 5, locale: 'en' }], disconnect: [6] },
      { set: [{ documentId: 'five', locale: 'en' }], disconnect: [6] },
    ],
    [
      { connect: { id: 5, position: { before: 6 } } },
      { connect: { documentId: 'five', position: { before: 'six' } } },
    ],
    [
      { connect: [{ id: 5, position: { after: 7, end: true } }] },
      { connect: [{ documentId: 'five', position: { after: 7, end: true } }] },
    ],
    [
      [7, { id: 7 }],
      [7, { id: 7 }],
    ],
    [
      { connect: [], options: { strict: true } },
      { connect: [], options: { strict: true } },
    ],
    [null, null],
  ])('is, with the documentIds of rows, from %j to %j', (relation, expected) => {
    expect(byDocumentId(relation, documents)).toEqual(expected);
  });
});
