import fc from 'fast-check';
import { createKnownSources, findSources } from '../../../../server/src/core/sources';
import { readText } from '../../../../server/src/core/text';

const WORDS =
  'said Marla Quint according to the “ ” « », : ( ) APA sagte laut wies hin so er según dijo esan du Anek نے کہا 说 12 . ? – \n\n'.split(
    ' ',
  );
const LOCALES = ['en', 'de', 'es', 'eu', 'nb', 'ur', 'ru', 'tr', 'az', 'hy', 'fr', 'zh', 'xx'];

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  );

  it('never throws, is deterministic, and all places lie in the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (body, locale) => {
        const read = readText(body, { format: 'plain', locale });
        const known = createKnownSources([{ id: 'a', name: 'Marla Quint' }]);
        const found = findSources(read, { known });
        expect(findSources(read, { known })).toEqual(found);
        const places = found.sources.flatMap(({ mentions }) =>
          mentions.flatMap(({ place, name }) => [place, name]),
        );
        for (const { paragraph, start, end } of [...places, ...found.unsourced]) {
          const length = read.paragraphs[paragraph]?.text.length ?? -1;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to the text', () => {
    const paragraph = '“It is safe,” said Marla Quint, who told the Herald so. '.repeat(20);
    const timeOf = (times: number) => {
      const read = readText(Array(times).fill(paragraph).join('\n\n'), {
        format: 'plain',
        locale: 'en',
      });
      findSources(read);
      const from = performance.now();
      findSources(read);
      return performance.now() - from;
    };
    timeOf(1);
    expect(timeOf(16)).toBeLessThan(5000);
  });
});
