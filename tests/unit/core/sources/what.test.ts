import { createKnownSources, findSources } from '../../../../server/src/core/sources';
import { readText } from '../../../../server/src/core/text';
import { named, read, sourceOf } from './reading';

describe('what a source is', () => {
  it('tells people, organizations, documents and unnamed ones apart', () => {
    const { sources } = read(
      'en',
      'Mayor Marla Quint said the bridge was safe.',
      'The Ministry of Roads said it was not.',
      'According to the Bridges Act, it must be closed.',
      'Two witnesses said it shook.',
    );
    expect(sources.map(({ kind }) => kind)).toEqual([
      'person',
      'organization',
      'document',
      'unnamed',
    ]);
  });

  it.each([
    ['en', 'A source close to the talks said the deal was near.', 'A source close to the talks'],
    ['en', 'Officials briefed on the plan said it was late.', 'Officials briefed on the plan'],
    ['es', 'Una fuente cercana al pacto dijo que es tarde.', 'Una fuente cercana al pacto'],
    [
      'es',
      'Una fuente cercana a las negociaciones dijo que es tarde.',
      'Una fuente cercana a las negociaciones',
    ],
  ])('keeps what an unnamed one is close to (%s: %s)', (language, sentence, name) => {
    expect(read(language, sentence).sources).toMatchObject([{ kind: 'unnamed', name }]);
  });

  it('takes whom a spokesman without a name speaks for', () => {
    expect(named('en', 'A spokesman for the Ministry of Roads said it was safe.')).toEqual([
      'Ministry of Roads',
    ]);
  });

  it('tells quotations, figures and claims apart', () => {
    const { sources } = read(
      'en',
      'Engineer Marla Quint said: “We have closed the bridge for good.”',
      'According to Otto Brill, 412 cars used it.',
      'Engineer Ida Wenn said it was old.',
    );
    expect(sourceOf(sources, 'Marla Quint')?.use).toEqual(['quotation']);
    expect(sourceOf(sources, 'Otto Brill')?.use).toEqual(['figure']);
    expect(sourceOf(sources, 'Ida Wenn')?.use).toEqual(['claim']);
  });

  it('lists figures that rest on nobody', () => {
    const { unsourced } = read(
      'en',
      'The bridge cost 412 million euros.',
      'Marla Quint said it was 90 metres high.',
    );
    expect(unsourced).toHaveLength(1);
    expect(unsourced[0]).toMatchObject({ paragraph: 0, start: 0 });
  });

  it.each([
    [
      'a figure in a paragraph with a source',
      'Ida Wenn said it is old. It cost 412 million euros.',
    ],
    ['a score', 'They won 112–104.'],
    ['an age', 'The oldest, a 104-year-old, came too.'],
    ['a span of time', 'It took 140 minutes.'],
    ['a small count', 'It has 34 windows.'],
    ['a year', 'It was built in 1924.'],
  ])('needs no source for %s', (_what, text) => {
    expect(read('en', text).unsourced).toEqual([]);
  });

  it.each([
    ['en', 'The Harn Administration had prepared for 900.'],
    ['de', 'Die Harn Administration war auf 900 Gäste gefasst.'],
  ])('lists no sentence that names a known source (%s)', (locale, words) => {
    const known = createKnownSources([{ id: 'a', name: 'Harn Administration' }]);
    const text = readText(words, { format: 'plain', locale });
    expect(findSources(text).unsourced).toHaveLength(1);
    expect(findSources(text, { known }).unsourced).toEqual([]);
  });

  it.each([
    ['The Harn Statistical Office put the additional cost at 310 marks a load.'],
    ['The Harn Statistical Office puts the loss at about 310 jobs.'],
    ['The Harn Statistical Office counted 830 nests.'],
    ['The Harn Statistical Office recorded 830 nests.'],
    ['The Harn Statistical Office estimates 830 nests.'],
  ])('takes who gives a figure: %s', (words) => {
    expect(named('en', words)).toEqual(['Harn Statistical Office']);
  });

  it.each([
    ['Otto Brill recorded 14 goals.'],
    ['Otto Brill put the ball in at 34 minutes.'],
    ['The cost was put at 310 marks.'],
  ])('takes nobody who gives none: %s', (words) => {
    expect(named('en', words)).toEqual([]);
  });

  it.each([
    ['a list in brackets', '(attribution: Bellmoor Herald; Roads Agency; Marla Quint)'],
    ['a line of sources', 'Sources: Bellmoor Herald; Roads Agency; Marla Quint'],
  ])('reads %s', (_what, line) => {
    const found = named('en', 'The bridge is closed.', line);
    expect(found).toEqual(
      expect.arrayContaining(['Bellmoor Herald', 'Roads Agency', 'Marla Quint']),
    );
  });

  it('has nothing to say of a language without lists', () => {
    expect(named('xx', 'Marla Quint said the bridge was safe.')).toEqual([]);
  });
});
