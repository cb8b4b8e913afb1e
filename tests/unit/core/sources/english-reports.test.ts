import { named, read } from './reading';

const finds = (cases: readonly (readonly [string, string[]])[]) =>
  it.each(cases)('%s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

describe('English reports without a plain verb of saying', () => {
  describe('who says that they did something', () => {
    finds([
      ['Islamic State claimed responsibility for the attack.', ['Islamic State']],
      ['The Taliban claimed the attack.', ['Taliban']],
      ['The attack was claimed by Islamic State.', ['Islamic State']],
      ['Egon Dumel claimed the title in Harn.', []],
    ]);
  });

  describe('what is being told', () => {
    finds([
      ['The Harn Trust is calling for a new bridge.', ['Harn Trust']],
      ['Police are appealing for witnesses.', ['Police']],
      ['The Harn Office is advising against travel.', ['Harn Office']],
      ['Inspector Marla Quint is appealing for everyone to stay away.', ['Marla Quint']],
      ['Marla Quint has been urging people to stay away.', ['Marla Quint']],
      ['Marla Quint is asking him out.', []],
      ['Marla Quint was calling her dog.', []],
    ]);
  });

  describe('several who say it behind the verb, or among others', () => {
    finds([
      [
        'The bridge was old, said Marla Quint, Egon Dumel and Alice Harn.',
        ['Marla Quint', 'Egon Dumel', 'Alice Harn'],
      ],
      ['The bridge was old, said Marla Quint, who was late.', ['Marla Quint']],
      [
        'Among those calling for a ban were Marla Quint and Egon Dumel.',
        ['Marla Quint', 'Egon Dumel'],
      ],
      ['Singer Marla Quint was among those paying tribute.', ['Marla Quint']],
      ['Marla Quint was among those who ran.', []],
    ]);
  });

  describe('whose page or paper it stands in', () => {
    finds([
      ["A message on Harn Council's Facebook page said the bridge was closed.", ['Harn Council']],
      ['A post on the Facebook page of Harn Council read: "It is closed."', ['Harn Council']],
      ['According to reports in the Herald, the bridge was old.', ['Herald']],
    ]);
  });

  describe('what somebody wrote, recalled or expects', () => {
    finds([
      ['Marla Quint wrote in her memoir that the bridge fell.', ['Marla Quint']],
      ['Marla Quint wrote a novel about the bridge.', []],
      ['Marla Quint recalled seeing smoke.', ['Marla Quint']],
      ['The Harn Bank expects growth of 3%.', ['Harn Bank']],
      ['"We are the river," sang Marla Quint.', ['Marla Quint']],
      [
        'Captain Egon Dumel made headlines when he declared that the bridge was old.',
        ['Egon Dumel'],
      ],
    ]);
  });
});

describe('English words that tell nothing, or of somebody else', () => {
  finds([
    ['Marla Quint voiced a snowman in the film.', []],
    ['Marla Quint voiced concern about the bridge.', ['Marla Quint']],
    ['Last week, 27 schools in 17 US states reported threats.', []],
    ['The bridge is seen in films and TV shows.', []],
    ['The bridge is to be kept, according to Islamic law.', []],
    ['The firm said it had signed a deal with Harn House Group.', ['firm']],
    ['Iraqi troops came. Now Iraqi officials said the bridge was closed.', []],
    ['"It was the view that we liked." Meanwhile houses near shops cost more.', []],
  ]);

  it('leaves what is added to the noun that told something', () => {
    const [name] = named(
      'en',
      'The report by Harn Council warns of a UK exit from the pact, saying that it is late.',
    );
    expect(name).not.toBe('UK');
  });
});

describe('English names of several words', () => {
  finds([
    ['Amnesty International UK said the bridge was old.', ['Amnesty International UK']],
    ['The New York Times reported that the bridge was old.', ['New York Times']],
    ['Labour said the bridge was old.', ['Labour']],
    ['Labour costs rose, Marla Quint said.', ['Marla Quint']],
    ['"It is old," said 22 Harn Street star Marla Quint on Monday.', ['Marla Quint']],
    ['The bridge was closed, authorities said.', ['authorities']],
  ]);
});

describe('English bodies by who speaks for them', () => {
  it.each<[string, string[]]>([
    ['A Harn Council spokesman said it was old.', ['Harn Council', 'Harn Council spokesman']],
    [
      'A spokesman for Harn Council said it was old.',
      ['Harn Council', 'spokesman for Harn Council'],
    ],
    ['A police spokeswoman said it was old.', ['police', 'police spokeswoman']],
  ])('%s', (text, names) => {
    expect(read('en', text).sources.flatMap((source) => source.names)).toEqual(names);
  });
});
