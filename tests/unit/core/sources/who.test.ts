import { named, read } from './reading';

describe('who is quoted', () => {
  it.each([
    ['en', 'before the verb', 'On Monday Marla Quint said the bridge was safe.', 'Marla Quint'],
    ['en', 'behind the verb', '“The bridge is safe,” said Marla Quint.', 'Marla Quint'],
    ['en', 'behind a cue', 'According to Marla Quint, the bridge is safe.', 'Marla Quint'],
    [
      'en',
      'with an office behind the name',
      'Engineer Marla Quint, head of roads at Bellmoor, says the bridge is safe.',
      'Marla Quint',
    ],
    [
      'en',
      'with an office before the name and commas',
      'The chair of Bellmoor Roads, Marla Quint, said the bridge was safe.',
      'Marla Quint',
    ],
    ['de', 'behind the verb', 'Die Brücke sei sicher, sagte Marla Quint.', 'Marla Quint'],
    [
      'de',
      'behind “so”',
      'Bürgermeisterin Marla Quint kam. Das sei sicher, so Quint.',
      'Marla Quint',
    ],
    ['de', 'behind “Das sagte”', 'Das sagte Bürgermeisterin Marla Quint am Montag.', 'Marla Quint'],
    ['de', 'behind “laut”', 'Laut Marla Quint ist die Brücke sicher.', 'Marla Quint'],
    [
      'de',
      'with a separable verb',
      'Bürgermeisterin Marla Quint wies auf die Risse hin.',
      'Marla Quint',
    ],
    [
      'de',
      'with a surname that ends like a trade',
      'Minister Egon Seelmann sprach von großen Sorgen.',
      'Egon Seelmann',
    ],
    ['es', 'behind the verb', '“El puente es seguro”, aseguró Marla Quint.', 'Marla Quint'],
    ['es', 'behind “según”', 'Según Marla Quint, el puente es seguro.', 'Marla Quint'],
    ['fr', 'behind “selon”', 'Selon Marla Quint, le pont est sûr.', 'Marla Quint'],
    ['nb', 'behind the verb', 'Broen er trygg, sier Marla Quint.', 'Marla Quint'],
    ['ru', 'behind the verb', 'Мост безопасен, сказал Егор Лиманов.', 'Егор Лиманов'],
    [
      'tr',
      'before the verb',
      'Bakan Kerem Ozansoy köprünün güvenli olduğunu söyledi.',
      'Kerem Ozansoy',
    ],
    ['ur', 'with its marker', 'ڈاکٹر کامران بلوری نے کہا کہ پل محفوظ ہے ۔', 'کامران بلوری'],
    ['ur', 'before “کے مطابق”', 'ڈاکٹر کامران بلوری کے مطابق پل محفوظ ہے ۔', 'کامران بلوری'],
  ])('finds in %s a name %s', (locale, _where, text, name) => {
    expect(named(locale, text)).toEqual([name]);
  });

  it.each([
    ['behind the verb', '«Zubia segurua da», azaldu du Ane Lizarrak.', 'Ane Lizarrak'],
    ['before the verb', 'Atzo, Ane Lizarrak esan du zubia segurua dela.', 'Ane Lizarrak'],
    [
      'before what they belong to',
      '«Zubia segurua da», azaldu du Ane Lizarra idazle eta Zubi taldeko kideak.',
      'Ane Lizarra',
    ],
  ])('finds in Basque an agent %s', (_where, text, name) => {
    expect(named('eu', text)).toEqual([name]);
  });

  it('takes a surname, a pronoun and an office for their bearer', () => {
    const { sources } = read(
      'en',
      'Mayor Marla Quint said the bridge was safe. She added that it was old.',
      'Ms Quint said the work would cost $3m.',
    );
    expect(sources.map(({ name }) => name)).toEqual(['Marla Quint']);
    expect(sources[0]?.mentions).toHaveLength(3);
  });

  it('does not take whom somebody told for the one who told', () => {
    expect(
      named('en', 'Engineer Marla Quint, deputy head of roads, told Otto Brill the news.'),
    ).toEqual(['Marla Quint']);
  });

  it('finds nobody where people only act', () => {
    expect(named('en', 'Marla Quint won the race ahead of Otto Brill.')).toEqual([]);
    expect(named('de', 'Marla Quint gewann das Rennen vor Otto Brill.')).toEqual([]);
    expect(named('es', 'Marla Quint ganó la carrera ante Otto Brill.')).toEqual([]);
  });

  it('finds the speakers of an interview by their labels, and not who asks', () => {
    const found = named(
      'en',
      'The engineer Marla Quint builds bridges.',
      'Herald: Is it safe?',
      'Marla Quint: It is.',
      'Herald: How old is it?',
      'Marla Quint: Forty years.',
    );
    expect(found).toEqual(['Marla Quint']);
  });

  it('finds who signs a quotation', () => {
    expect(
      named('eu', 'Ane Lizarra da.', '«Zubia ez da batere segurua».', 'ANE LIZARRAIdazlea'),
    ).toEqual(['Ane Lizarra']);
  });
});
