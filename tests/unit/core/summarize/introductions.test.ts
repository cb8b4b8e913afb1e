import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { findReferences } from '../../../../server/src/core/summarize/introductions';
import { readTerms } from '../../../../server/src/core/summarize/terms';
import { toVectors } from '../../../../server/src/core/summarize/vectors';

/** For each sentence the words that it uses as known, though an earlier one introduces them. */
function references(lines: readonly string[], locale = 'en', title = ''): string[][] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  const { candidates, left } = findCandidates(text);
  const vectors = toVectors(candidates.map(({ terms }) => terms));
  const words = lines.join(' ').split(/[^\p{L}\p{M}]+/u);
  const wordOf = (id: number) =>
    words.find((word) => vectors.find(readTerms(word).hashes[0] ?? 0) === id) ?? '';
  return findReferences(candidates, left, vectors, text.title, text.language).map((ids) =>
    ids.map(wordOf),
  );
}

describe('what a sentence uses as known', () => {
  it('is a surname whose first name an earlier sentence has', () => {
    const lines = [
      'The prize of the city went to the poet Hanna Merrow on Monday.',
      'The jury praised the clear language of her three books of verse.',
      'On Tuesday evening Merrow read from the newest book in the library.',
      'The library said that Hanna Merrow will read again in spring.',
    ];
    expect(references(lines)).toEqual([[], [], ['Merrow'], []]);
    expect(references(lines, 'en', 'Merrow wins the prize of the city')[2]).toEqual([]);
  });

  it('is a name of one word nowhere', () => {
    const lines = [
      'Police closed the harbour in Westmark on Monday after a fire on board.',
      'Trains to Westmark were late all day, and ferries did not leave.',
    ];
    expect(references(lines)).toEqual([[], []]);
  });

  it.each([
    [
      'en',
      'A neighbour filed a formal complaint against the new harbour wall.',
      'The court will hear the complaint in January at the earliest.',
      'Another resident has filed a complaint against the lights as well.',
      'complaint',
    ],
    [
      'es',
      'Una vecina presentó una denuncia contra el nuevo muro del puerto.',
      'El juzgado verá la denuncia en enero como muy pronto este año.',
      'Otro vecino ha presentado una denuncia contra las luces del muelle.',
      'denuncia',
    ],
  ])('is a thing with the definite article: %s', (locale, first, second, third, word) => {
    expect(references([first, second, third], locale)).toEqual([[], [word], []]);
  });

  it('is not told in a language without articles', () => {
    const lines = [
      'Жительница подала жалобу на новую стену порта ещё в начале весны.',
      'Суд рассмотрит жалобу не раньше января, сообщили в канцелярии суда.',
    ];
    expect(references(lines, 'ru')).toEqual([[], []]);
  });
});
