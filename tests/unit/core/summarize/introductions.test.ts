import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { findReferences } from '../../../../server/src/core/summarize/introductions';
import { readTerms } from '../../../../server/src/core/summarize/terms';
import { toVectors } from '../../../../server/src/core/summarize/vectors';

/** For each sentence the words that it uses as known, though an earlier one introduces them. */
const references = (lines: readonly string[], locale = 'en', title = ''): string[][] =>
  wordsOf('used', lines, locale, title);

function wordsOf(
  list: 'used' | 'definite',
  lines: readonly string[],
  locale: string,
  title = '',
): string[][] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  const { candidates, left } = findCandidates(text);
  const vectors = toVectors(candidates.map(({ terms }) => terms));
  const words = lines.join(' ').split(/[^\p{L}\p{M}]+/u);
  const wordOf = (id: number) =>
    words.find((word) => vectors.find(readTerms(word).hashes[0] ?? 0) === id) ?? '';
  const found = findReferences(candidates, left, vectors, text.title, text.language);
  return found[list].map((ids) => ids.map(wordOf));
}

describe('a thing with the definite article', () => {
  it.each([
    ['en', 'Stone Works asked 900 people in surveys.', 'In Hale the surveys were made.', 'surveys'],
    ['de', 'Nach Umfragen wollen 900 sie.', 'In Halden sind die Umfragen bekannt.', 'Umfragen'],
  ])('was told of without it before: %s', (locale, first, second, word) => {
    expect(wordsOf('definite', [first, second], locale)).toEqual([[], [word]]);
    expect(wordsOf('definite', [first, second], locale, word)).toEqual([[], []]);
  });

  it('names somebody again at the opening of a sentence', () => {
    const lines = [
      'Fans of Halden waited for the striker in the rain.',
      'The striker was taken to the hospital of Westmark.',
      'On Monday the striker left it.',
    ];
    expect(wordsOf('definite', lines, 'en')).toEqual([[], ['striker'], []]);
  });

  it('is known to all where it had it from the first, and so is a name', () => {
    const lines = [
      'The government asked Halden to build a bridge over the river.',
      'On Monday the government and the Halden council agreed on it.',
    ];
    expect(wordsOf('definite', lines, 'en')).toEqual([[], []]);
  });
});

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

describe('what a sentence points to', () => {
  const first = 'Police found a boat near the old harbour wall early on Monday.';

  it('is told before, by its name or without one', () => {
    const lines = [
      first,
      'Engineers had warned that this wall would not hold for ever.',
      'A neighbour called such carelessness a scandal in the paper.',
    ];
    expect(references(lines)).toEqual([[], ['wall'], ['']]);
  });

  it('is nothing where a time is pointed to, and where "that" only joins', () => {
    const lines = [
      first,
      'The owner was told this week to come to the station at once.',
      'Engineers said that wall and boat were both in a poor state.',
      'Nobody went near that boat for two days, said the police.',
    ];
    const [, week, joins, points] = references(lines);
    expect([week, joins, points]).toEqual([[], [], ['boat']]);
  });

  it('is the sentence before where an adverb turns against it', () => {
    const german = [
      'Der Bürgermeister wirft dem Sender eine Hetze gegen die Stadt vor.',
      'Der Sender hingegen weist die Vorwürfe des Rathauses zurück.',
    ];
    expect(references(german, 'de')[1]).toEqual(['']);
  });

  it.each([
    ['en', 'The second promises the people of the valley their houses and schools.'],
    ['de', 'Die zweite verspricht den Leuten im Tal ihre Häuser und ihre Schulen.'],
    ['ru', 'Вторая обещает жителям долины, что дома и школы останутся у них.'],
    ['az', 'İkincisi vadidə yaşayan adamlara evlərini və məktəblərini vəd edir.'],
  ])('is a series that an earlier sentence begins: %s', (locale, second) => {
    expect(references([first, second], locale)[1]).toEqual(['']);
  });

  it.each([
    ['en', 'The four other boats of the harbour had been sold in the spring.'],
    ['de', 'Die vier weiteren Boote im Hafen waren schon im Frühjahr verkauft.'],
    ['es', 'Los otros cuatro barcos del puerto se vendieron en primavera.'],
    ['de', 'In den beiden Jahren davor waren die Boote im Hafen geblieben.'],
  ])('is the rest of what an earlier sentence tells of: %s', (locale, rest) => {
    expect(references([first, rest], locale)[1]).toEqual(['']);
  });

  it('is no series where the number is part of a name', () => {
    const lines = [first, 'The Second World War had left a dozen of them in the bay.'];
    expect(references(lines)[1]).toEqual([]);
  });

  it('is the sentence before where a pronoun stands for what it told', () => {
    const german = [
      'Im Museum der Stadt fragte eine Studie die Besucher nach der Musik.',
      'Rund 15 Prozent der Leute sagten, dass dies relativ oft passiert.',
      'Vielen gefiel dies, aber ein Teil der Besucher ging wieder hinaus.',
    ];
    expect(references(german, 'de')[2]).toEqual(['']);
  });

  it('is seen in a sentence that may not be chosen as well', () => {
    const lines = [
      '“This is the end of the harbour,” said the engineer Jan Brandt',
      'The town said that Brandt had never been asked for his opinion.',
    ];
    const quoted = ['“A disgrace for Jan Brandt and the harbour.”', ...lines.slice(1)];
    expect(references([first, ...quoted])[1]).toEqual(['Brandt']);
  });
});

describe('a first name alone at the opening', () => {
  it('is used as known where the whole name was told of before', () => {
    const lines = [
      'The prize of the city went to the poet Hanna Merrow on Monday.',
      'Hanna reads from the newest book in the library of the city.',
      'Hanna Merrow will read again in spring.',
    ];
    expect(wordsOf('definite', lines, 'en')).toEqual([[], ['Hanna'], []]);
  });
});

describe('a noun that names again what was named before', () => {
  it.each([
    ['en', 'Late in the evening the striker left by the night train.', ['striker']],
    ['en', 'Late in the evening the man in the coat left by the night train.', []],
    ['en', 'In Westmark the striker left by the night train.', []],
    ['en', 'Late in the evening the crowd waited in vain for the striker.', ['striker']],
    ['de', 'Am Montag hat der Stürmer seine Stadt verlassen.', ['Stürmer']],
    ['de', 'Am Montag hat dann in der Stadt und auch am Fluss der Stürmer gewonnen.', []],
  ])('may stand further on: %s: %s', (locale, line, expected) => {
    const first =
      locale === 'en' ? 'Halden closed a bridge.' : 'Halden sperrt eine Brücke am Fluss.';
    expect(wordsOf('definite', [first, line], locale)[1]).toEqual(expected);
  });
});
