import fc from 'fast-check';
import { findBoundaries } from '../../../../server/src/core/text/boundaries';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const expected = (text: string) =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

/** Stops, spaces and closing marks are the likeliest, because the rules hang on them. */
const CHARACTERS = [...'.!?.!?...     aAbBéÉ0"\'()[]{}«»‘’“”–—…,-:;£€°©$%/<Z9ßÿÀ'];

describe('the boundaries of plain western text', () => {
  it('are those of the segmenter', () => {
    const text = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 24 });
    fc.assert(
      fc.property(text, (sample) => {
        expect(findBoundaries(sample, 'en')).toEqual(expected(sample));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['a number', 'It rose 3.5 points. 9 of ten said so.'],
    ['initials', 'The U.S.A. Today. Then.'],
    ['a word in lower case', 'At 5 p.m. (or 6) they left. They ran.'],
    ['no letter behind the last stop', 'It cost more. 42'],
    ['a semicolon', 'They left.; They came! ; And went. So did she.'],
    ['marks', '“Stop!” she said. (Really?) “No.” – He … left?! Yes.'],
  ])('are those of the segmenter at %s', (_, text) => {
    expect(findBoundaries(text, 'en')).toEqual(expected(text));
  });

  it('are those of the segmenter behind every plain character', () => {
    for (let code = 32; code < 256; code += 1) {
      for (const frame of ['a. X b', 'aX.B', 'a.X', 'a.) X) b', 'a! X', 'X. A', '1.XA']) {
        const text = frame.replaceAll('X', String.fromCharCode(code));
        expect([text, findBoundaries(text, 'en')]).toEqual([text, expected(text)]);
      }
    }
  });
});
