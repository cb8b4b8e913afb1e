import { read } from './reading';

/** Who tells something in a text, and how often. */
const tellers = (locale: string, text: string) =>
  read(locale, text).sources.map(({ name, mentions }) => [name, mentions.length]);

describe('whom a pronoun means', () => {
  it.each([
    [
      'en',
      'the woman of two',
      'Minister Carla Quint met Mr Egon Seel at the quay. She said the bridge was safe.',
      'Carla Quint',
    ],
    [
      'en',
      'the man of two',
      'Ms Carla Quint met Mr Egon Seel at the quay. He said the bridge was safe.',
      'Egon Seel',
    ],
    [
      'en',
      'by what ends a first name',
      'Carla Quint walked along the quay. She said the bridge was safe.',
      'Carla Quint',
    ],
    [
      'en',
      'within a sentence',
      'When Carla Quint opened the bridge, she said it was safe.',
      'Carla Quint',
    ],
    [
      'en',
      'two sentences on',
      'Mr Egon Seel opened the bridge. It is a hundred years old. He said it was safe.',
      'Egon Seel',
    ],
    [
      'en',
      'far on, where nothing else fits',
      'Mr Egon Seel came. It rained. It was late. The bridge was wet. It was cold. He said it was safe.',
      'Egon Seel',
    ],
    [
      'de',
      'the woman of two',
      'Frau Carla Quint traf Herrn Egon Seel. Sie sagte, die Brücke sei sicher.',
      'Carla Quint',
    ],
    [
      'es',
      'the woman of two',
      'Carla Quintana visitó el puente con Egonio Salas. Ella dijo que era seguro.',
      'Carla Quintana',
    ],
    [
      'es',
      'no pronoun at all',
      'Carla Quintana visitó el puente. Aseguró que era seguro.',
      'Carla Quintana',
    ],
    [
      'nb',
      'the woman of two',
      'Carla Kvint møtte Egon Sel. Hun sier at broen er trygg.',
      'Carla Kvint',
    ],
  ])('in %s: %s', (locale, _how, text, name) => {
    expect(tellers(locale, text)).toEqual([[name, 1]]);
  });

  it('is who spoke before, as long as the pronoun fits', () => {
    const text =
      'Carla Quint said the bridge was safe. She added that Egon Seel was late. “It will rain,” she said.';
    expect(tellers('en', text)).toEqual([['Carla Quint', 3]]);
  });

  it('is nobody known where no name fits', () => {
    const { sources } = read('en', 'The bridge is old. He said it was safe.');
    expect(sources.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('whom a description means', () => {
  it.each([
    [
      'the institution with that word in its name',
      'The Harbour Agency closed the quay. The agency said it was unsafe.',
      'Harbour Agency',
    ],
    [
      'who was called by that office',
      'Inspector Carla Quint walked along the quay. The inspector said the bridge was safe.',
      'Carla Quint',
    ],
    [
      'who has that surname',
      'Carla Quint walked along the quay. Quint said the bridge was safe.',
      'Carla Quint',
    ],
  ])('is %s', (_how, text, name) => {
    expect(tellers('en', text)).toEqual([[name, 1]]);
  });

  it.each([
    ['en', 'Nobody spoke. Everyone said that it was late. Someone told the crew that it rained.'],
    ['de', 'Niemand sagte, es sei spät. Jemand sagte, es regne.'],
    ['es', 'Nadie dijo que era tarde. Alguien dijo que llovía.'],
    ['nb', 'Ingen sa at det var sent. Noen sier at det regner.'],
  ])('is no source where it is a pronoun for anybody: %s', (locale, text) => {
    expect(tellers(locale, text)).toEqual([]);
  });
});
