import { named, read } from './reading';

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('sources in Romance languages', () => {
  it.each<[string, string, string[]]>([
    ['pt', 'Segundo a polícia, a ponte caiu às oito.', ['polícia']],
    ['pt', 'Segundo o relatório, há 300 pontes velhas.', ['relatório']],
    ['pt', 'O governo afirmou que a ponte é velha.', ['governo']],
    ['it', 'Secondo la polizia, il ponte è caduto alle otto.', ['polizia']],
    ['it', 'Secondo il rapporto, ci sono 300 ponti vecchi.', ['rapporto']],
    ['it', 'Il governo ha detto che il ponte è vecchio.', ['governo']],
    ['fr', 'Selon la police, le pont est tombé.', ['police']],
    [
      'fr',
      'Une étude de l’université de Vado conclut que le pont est vieux.',
      ['étude de l’université de Vado'],
    ],
    ['ca', 'Segons la policia, el pont va caure.', ['policia']],
    ['ca', "Segons l'informe, hi ha 300 ponts vells.", ['informe']],
  ])('%s: are bodies and texts without a name: %s', (locale, text, names) => {
    expect(sorted(named(locale, text))).toEqual(sorted(names));
  });

  it.each<[string, string]>([
    ['es', '"El puente es viejo", se queja Marla Quint.'],
    ['pt', '"A ponte é velha", queixa-se Marla Quint.'],
    ['it', '"Il ponte è vecchio", si lamenta Marla Quint.'],
    ['fr', '« Le pont est vieux », se plaint Marla Quint.'],
    ['ca', '"El pont és vell", es queixa Marla Quint.'],
  ])('%s: stand behind reflexive verbs: %s', (locale, text) => {
    expect(named(locale, text)).toEqual(['Marla Quint']);
  });

  it.each<[string, string]>([
    ['es', 'Para la ingeniera Marla Quint, el puente es una joya.'],
    ['it', 'Per la sindaca Marla Quint, il ponte è un gioiello.'],
    ['fr', 'Pour la présidente Marla Quint, le pont est un bijou.'],
    ['ca', "Per a l'alcaldessa Marla Quint, el pont és una joia."],
  ])('%s: are those whose view it is: %s', (locale, text) => {
    expect(named(locale, text)).toEqual(['Marla Quint']);
  });

  it.each<[string, string]>([
    ['es', 'La ingeniera Laura Quint vive aquí. "El puente es viejo", ha dicho.'],
    ['es', 'La ingeniera Laura Quint vive aquí. Ayer había explicado que el puente es viejo.'],
    ['it', 'La sindaca Anna Quint vive qui. "Il ponte è vecchio", ha detto.'],
    ['ca', 'L’alcaldessa Laura Quint viu aquí. "El pont és vell", ha explicat.'],
  ])('%s: are meant by an auxiliary without a subject: %s', (locale, text) => {
    expect(named(locale, text)).toEqual([locale === 'it' ? 'Anna Quint' : 'Laura Quint']);
  });

  it('takes no destination for a view', () => {
    expect(named('es', 'Para Alcor, el tren sale a las 10.')).toEqual([]);
  });
});

describe('who is meant in Spanish', () => {
  it.each<[string, string[]]>([
    ['Laura Quint estrena película. La actriz reconoce que dudó.', ['Laura Quint']],
    ['El puente cayó. La actriz reconoce que dudó.', []],
    [
      'La jueza Laura Quint llegó ayer. La magistrada sostiene que el puente es viejo.',
      ['Laura Quint'],
    ],
    ['"Es un error", lamenta la concejal del PNR Marla Quint.', ['Marla Quint']],
    ['La empresa Vadex perdió 3 millones, según ha comunicado la compañía.', ['Vadex']],
    ['Laura Quint perdió el tren, según ha contado.', ['Laura Quint']],
    ['Así se lo ha contado Marla Quint a la revista Vanidad.', ['Marla Quint']],
    ["Laura Quint llegó tarde. `` Es muy viejo el puente '', dijo.", ['Laura Quint']],
  ])('finds whom words stand for: %s', (text, names) => {
    expect(named('es', text)).toEqual(names);
  });

  it('knows who answers by the letters of an interview', () => {
    const { sources } = read(
      'es',
      'Laura Quint es ingeniera en Alcor. Pregunta. ¿Es viejo el puente? Respuesta. Sí. P. ¿Y ahora? R. Ahora cerrará. P. ¿Cuándo? R. En mayo.',
    );
    expect(sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Laura Quint', 3],
    ]);
  });
});
