import fc from 'fast-check';
import {
  CORRECTION_KINDS,
  MOST_CORRECTIONS,
  parseCorrections,
  storedCorrections,
} from '../../../server/src/corrections/parse';

const DATE = '2026-03-01T09:30:00.000Z';

const entry = (changed: object = {}) => ({ date: DATE, kind: 'update', text: 'More.', ...changed });

const parsed = (sent: unknown) => {
  const { corrections, complaints } = parseCorrections(sent);
  return complaints.length > 0 ? complaints : corrections;
};

describe('corrections as they are sent', () => {
  it.each([
    ['with an offset', '2026-03-01T11:30:00+02:00', DATE],
    ['without seconds', '2026-03-01T09:30Z', DATE],
    ['as a day', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['as an object', new Date(DATE), DATE],
    ['with space around it', ` ${DATE}\n`, DATE],
  ])('have their date, sent %s, in UTC', (_name, date, expected) => {
    expect(parsed([entry({ date })])).toEqual([entry({ date: expected })]);
  });

  it('lose the space around their text, and keep what is inside', () => {
    const text = '\n It was 1958,\n\nnot 1985.  ';
    expect(parsed([entry({ text })])).toEqual([entry({ text: 'It was 1958,\n\nnot 1985.' })]);
  });

  it('may be JSON in a text, or nothing', () => {
    expect(parsed(JSON.stringify([entry()]))).toEqual([entry()]);
    expect([parsed(null), parsed(''), parsed('null'), parsed([])]).toEqual([[], [], [], []]);
  });

  it('keep the order in which they were sent', () => {
    const sent = [
      entry({ date: '2020-01-01T00:00:00.000Z' }),
      entry(),
      entry({ kind: 'retraction' }),
    ];
    expect(parsed(sent)).toEqual(sent);
  });

  it.each([
    ['a time without a zone', { date: '2026-03-01T09:30:00' }, 'date', 'time zone'],
    ['a day that there is not', { date: '2026-02-30' }, 'date', 'time zone'],
    ['no date', { date: undefined }, 'date', 'time zone'],
    ['a number for a date', { date: 1767225600000 }, 'date', 'time zone'],
    ['no date at all in an object', { date: new Date(Number.NaN) }, 'date', 'time zone'],
    ['another kind', { kind: 'typo' }, 'kind', '"retraction"'],
    ['no kind', { kind: null }, 'kind', '"retraction"'],
    ['a blank text', { text: ' \n' }, 'text', 'what was changed'],
    ['a list for a text', { text: ['x'] }, 'text', 'what was changed'],
    ['a field that is none', { author: 'me' }, 'author', 'only `date`, `kind` and `text`'],
    ['a field of every object', { toString: 'me' }, 'toString', 'only `date`'],
  ])('are refused over %s, by entry and field', (_name, changed, field, takes) => {
    const { complaints } = parseCorrections([entry(), entry(changed)]);
    expect(complaints).toEqual([
      { path: [1, field], takes: expect.stringContaining(takes) as string },
    ]);
  });

  it('are refused over everything that is wrong at once', () => {
    const { complaints } = parseCorrections([{}, 'x', null, [entry()]]);
    expect(complaints.map(({ path }) => path)).toEqual([
      ...[
        [0, 'date'],
        [0, 'kind'],
        [0, 'text'],
      ],
      ...[[1], [2], [3]],
    ]);
  });

  it.each([
    ['no list', entry()],
    ['a text that is no JSON', '[{'],
    ['a number', 3],
    ['too many', Array.from({ length: MOST_CORRECTIONS + 1 }, () => entry())],
  ])('are refused where they are %s', (_name, sent) => {
    const { complaints } = parseCorrections(sent);
    expect(complaints).toEqual([
      { path: [], takes: expect.stringContaining('at most 100') as string },
    ]);
  });

  it('are the same when they are sent again as they are stored', () => {
    const correction = fc.record({
      date: fc
        .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
        .map((date) => date.toISOString()),
      kind: fc.constantFrom(...CORRECTION_KINDS),
      text: fc.string().filter((text) => text.trim() !== ''),
    });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (sent) => {
        const once = parseCorrections(sent);
        expect(once.complaints).toEqual([]);
        expect(once.corrections).toHaveLength(sent.length);
        expect(parseCorrections(once.corrections)).toEqual(once);
      }),
    );
  });

  it('never throw, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (sent) => {
        const { corrections, complaints } = parseCorrections(sent);
        expect(Array.isArray(corrections) && Array.isArray(complaints)).toBe(true);
        expect(storedCorrections(sent)).toEqual(expect.any(Array));
      }),
    );
  });
});

describe('stored corrections', () => {
  it('are the newest first, and of one moment as the editor has them', () => {
    const at = (date: string, text: string) => entry({ date, text });
    const stored = [
      at('2026-03-01T00:00:00.000Z', 'a'),
      at('2026-03-03T00:00:00.000Z', 'b'),
      at('2026-03-03T00:00:00.000Z', 'c'),
    ];
    expect(storedCorrections(stored).map(({ text }) => text)).toEqual(['b', 'c', 'a']);
  });

  it('are without what is none', () => {
    expect(storedCorrections([entry(), { kind: 'update' }, 'x', null])).toEqual([entry()]);
    expect([storedCorrections(null), storedCorrections({}), storedCorrections('[')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
