import { named, read } from './reading';

const sorted = (text: string): string[] => [...named('en', text)].sort();

describe('who an English verb of saying belongs to', () => {
  it.each<[string, string[]]>([
    ['“It was cold,” said sports director and head coach Ann Hale.', ['Ann Hale']],
    ["“It was cold,” said the orchestra's music director Ann Hale.", ['Ann Hale']],
    ['Chair of Harn Sport Peter Moor said it was cold.', ['Peter Moor']],
    [
      "The chief of the army's General Staff, Gen Ann Hale, told a paper it was cold.",
      ['Ann Hale'],
    ],
    ["Moor's younger brother – Peter Moor – revealed that it was cold.", ['Peter Moor']],
    ['He heeded Ann Hale, his team manager, who told him it was cold.', ['Ann Hale']],
    ['Ann Hale, deputy head of the Harn Agency, Hagen, told a paper it was cold.', ['Ann Hale']],
    ["It was cold, reports the BBC's Ann Hale from the capital, Dumel.", ['Ann Hale']],
    ['Speaking to the Harn Sun Daniel Moor said he did not know.', ['Daniel Moor']],
    ['“It was cold,” Mr Moor likes saying.', ['Moor']],
  ])('finds the person behind offices and beside pauses: %s', (text, names) => {
    expect(sorted(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['The Blue Lanterns relief group tweeted that it was cold.', ['Blue Lanterns relief group']],
    [
      'The Department for Roads, Rivers and Rural Paths found the number had gone up.',
      ['Department for Roads, Rivers and Rural Paths'],
    ],
    ['Dumelian state media said it was cold.', ['Dumelian state media']],
    ['“It was so cold,” read one Vexel editorial.', ['Vexel']],
    ['Some say “sheer folly”, the Harn Post called it.', ['Harn Post']],
    ['A survey by the Vexel website suggested it was cold.', ['Vexel']],
    ['It was cold, the Sunday Herald reported.', ['Sunday Herald']],
    ['It was cold, the New York Bugle Post reported.', ['New York Bugle Post']],
    ['It was cold, according to Harn County court records.', ['Harn County court records']],
    ['It was cold, according to the indictment.', ['indictment']],
    ["According to the shop's website, it was cold.", ["shop's website"]],
    ['It was cold. Source: Harn Skin Foundation She left.', ['Harn Skin Foundation']],
  ])('finds bodies and papers: %s', (text, names) => {
    expect(sorted(text)).toEqual(names);
  });

  it.each<string>([
    'Hale denied his old team victory with a late goal.',
    'Ann Hale waved to the crowd after claiming the top place.',
    'Ann Hale was stopped by an officer and warned about the speed.',
    'Owners in some states have been told to wait.',
    'Ann Hale gave the visitors a lead 16 minutes into the half.',
    'Ann Hale left without telling her about it.',
    'The family visited their GP, who thought it was fine.',
  ])('finds nobody who only does something: %s', (text) => {
    expect(named('en', text)).toEqual([]);
  });

  it('takes who adds something for who spoke, not for who is spoken of', () => {
    const text = 'Mark Lane said: “It was sad.” Mr Moor was found guilty. He added: “He will go.”';
    expect(read('en', text).sources.map(({ name }) => name)).toEqual(['Mark Lane']);
  });

  it('takes the company for the one that the sentence before opens with', () => {
    const text =
      "Harn Direct is large. Harn Direct has not answered the BBC's request. The company pledged to wait.";
    expect(named('en', text)).toEqual(['Harn Direct']);
  });
});

describe('who a German verb of saying belongs to', () => {
  it.each<[string, string[]]>([
    ['Wie LEcho anmerkte, sei das Spiel schlecht gewesen.', ['LEcho']],
    ['„Es war kalt“, klagte Otto Brill und nannte die alte Partei Gerb träge.', ['Otto Brill']],
    ['Der Ministerin Marla Quint warf Otto Brill vor, dass es kalt sei.', ['Otto Brill']],
    ['Das liege an den bisher errechneten Lochs in den Kassen.', []],
    ['Parallel zur Reform müsse es mehr geben: Wir werden nicht zustimmen.', []],
  ])('%s', (text, names) => {
    expect(named('de', text)).toEqual(names);
  });
});
