import { read } from './reading';

/** Kind and names of each source of a text. */
const sourcesOf = (text: string): string[][] =>
  read('de', text).sources.map(({ kind, names }) => [kind, ...names]);

describe('a German noun that stands for somebody', () => {
  it.each([
    [
      'Die griechische Polizei teilte mit, zwei Verdächtige seien festgenommen worden.',
      ['organization', 'griechische Polizei'],
    ],
    [
      'Ein Polizeisprecher sagte, zwei Verdächtige seien festgenommen worden.',
      ['organization', 'Polizei', 'Polizeisprecher'],
    ],
    ['Ein Sprecher der Polizei sagte, niemand sei verletzt worden.', ['organization', 'Polizei']],
    [
      'Die Nordwerk AG baut in Holm. Der Konzern teilte mit, die Arbeit beginne im Mai.',
      ['organization', 'Nordwerk AG'],
    ],
    [
      'Die Nordwerk AG baut in Holm. Die Arbeit beginne im Mai, sagte ein Konzernsprecher.',
      ['organization', 'Nordwerk AG'],
    ],
    [
      'Die Nordwerk AG baut in Holm. Eine Sprecherin des Unternehmens sagte, die Arbeit beginne im Mai.',
      ['organization', 'Nordwerk AG'],
    ],
    [
      'Kellmann schließt zwei Filialen. Kellmann hatte im Mai 40 Stellen gestrichen. Das Unternehmen erklärte, mehr sei nicht geplant.',
      ['organization', 'Kellmann'],
    ],
    [
      'Der FC Bellmoor verliert seinen Trainer. Der Verein teilte mit, man suche einen Nachfolger.',
      ['organization', 'FC Bellmoor'],
    ],
    [
      'Otto Brill gewann am Sonntag das Rennen in Holm. „Ich bin müde“, sagte der Weltmeister.',
      ['person', 'Otto Brill'],
    ],
  ])('is told by what is named: %s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });

  it.each([
    ['Der Anwalt teilte mit, das Spiel entfalle.', ['unnamed', 'Der Anwalt']],
    ['Ein Stadtsprecher sagte, die Brücke bleibe gesperrt.', ['unnamed', 'Ein Stadtsprecher']],
    [
      'Der Bürgermeister des Ortes sagte, die Brücke bleibe gesperrt.',
      ['unnamed', 'Der Bürgermeister des Ortes'],
    ],
    [
      'Ida Wenn gewann am Sonntag das Rennen in Holm. „Ich bin müde“, sagte der Weltmeister des Vorjahres.',
      ['unnamed', 'der Weltmeister des Vorjahres'],
    ],
  ])('stays without a name where the text gives none: %s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});
