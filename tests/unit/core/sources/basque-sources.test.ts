import { named, read } from './reading';

describe('Basque names in their cases', () => {
  it.each([
    [
      'an agent that ends like an origin, by a first name',
      'Gaur Gotzone Larrabeitik esan du hori.',
      ['Gotzone Larrabeitik'],
    ],
    ['one by a title', 'Gaur sailburu Otxo Larrabeitik esan du hori.', ['Otxo Larrabeitik']],
    ['no origin', 'Gaur Larrabeititik esan du hori.', []],
    ['nobody to whom something is told', 'Ane Lizarrari alkateak esan dio hori.', []],
    ['no place', 'Bilbon alkateak esan du hori.', []],
    ['a bearer before a noun', 'Jon Beltran zinegotziak esan du hori.', ['Jon Beltran']],
    [
      'a person behind an institution',
      'EH Bilduko Nerea Kortaxarenak galdetu du hori.',
      ['Nerea Kortaxarenak'],
    ],
    ['a person behind a place', 'Atzo Donostian Ane Lizarrak esan zuen hori.', ['Ane Lizarrak']],
    [
      'a person before one word for what she belongs to',
      'Ane Lizarra Kontseiluko koordinatzaileak esan du hori.',
      ['Ane Lizarra'],
    ],
    [
      'a person with two surnames before an acronym',
      'Joseba Diez Lizarra EAJko bozeramaileak esan du hori.',
      ['Joseba Diez Lizarra'],
    ],
    [
      'a first name like a place’s case',
      'Eneko Lizarra PSE-EEko buruak esan du hori.',
      ['Eneko Lizarra'],
    ],
    [
      'an institution that a sentence opens with',
      'Auzitegi Gorenak ebatzi du legea ez dela bidezkoa.',
      ['Auzitegi Gorenak'],
    ],
    [
      'one with a genitive before it',
      'Hizkuntzaren Kontseiluak ohartarazi du hori.',
      ['Hizkuntzaren Kontseiluak'],
    ],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });

  it('knows an agent by the same name without the ending', () => {
    const { sources } = read('eu', 'Hor zegoen Sabin Zubiri. Zubirik esan du hori egia dela.');
    expect(sources.map(({ names }) => names)).toEqual([['Sabin Zubiri', 'Zubirik']]);
    expect(named('eu', 'Hor zegoen Lakabe. Lakaberi eman diote saria: «Ona da», esan du.')).toEqual(
      [],
    );
  });
});

describe('Basque bearers of one verb', () => {
  it.each([
    ['with two nouns', 'Ane Lizarra bertsolari eta idazleak uste du hori.', ['Ane Lizarra']],
    [
      'of “diote”',
      'Ane Lizarra bertsolariak eta Jon Otxoa bertsolariak diote hori.',
      ['Ane Lizarra', 'Jon Otxoa'],
    ],
    [
      'five institutions',
      'ADAk, EKEk, OTOk, UKUk eta ISIk bilera egin dute, eta nabarmendu dute ez dela kasu bakarra.',
      ['ADAk', 'EKEk', 'OTOk', 'UKUk', 'ISIk'],
    ],
    [
      'behind an auxiliary further on',
      'Ane Lizarrak eta Jon Otxoak nabarmendu nahi izan dute hori.',
      ['Ane Lizarrak', 'Jon Otxoak'],
    ],
    [
      'none that “baina” joins',
      'Gaur Ane Lizarrak esan du hori, baina poetak ere joango direla esan dute.',
      ['Ane Lizarrak'],
    ],
    ['no object in the plural', 'Arazo kolektiboak azaldu dituzte plazan.', []],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });
});

describe('Basque views and reports', () => {
  it.each([
    ['an owner that opens a sentence', 'Eustaten datuen arabera, jaitsi egin da.', ['Eustaten']],
    ['no noun in the plural', 'Adituen datuen arabera, jaitsi egin da.', []],
    ['no adjective', 'Azken datuen arabera, jaitsi egin da.', []],
    ['who made the text', 'Lanbidek gaur emandako datuen arabera, jaitsi egin da.', ['Lanbidek']],
    [
      'a further description between',
      'Gaur Otxolu erakundearen azken txostenaren arabera, jaitsi egin da.',
      ['Otxolu erakundearen'],
    ],
    [
      'the medium',
      'Otxolu aldizkarian argitaratutako ikerketa baten arabera, jaitsi egin da.',
      ['Otxolu aldizkarian'],
    ],
    ['to whom it seems so', 'Ane Lizarrari larria iruditu zaio egoera.', ['Ane Lizarrari']],
    ['for whom it is so', 'Ane Lizarrarentzat, «larriena» egoera da.', ['Ane Lizarrarentzat']],
    ['whose view it is', 'Ane Lizarraren ustea da egoera larria dela.', ['Ane Lizarraren']],
    ['a name that opens', 'Otegiren ustez, egoera larria da.', ['Otegiren']],
    ['nothing that it depends on', 'Kulturen arabera, egoera larria da.', []],
    ['no pronoun', 'Haren ustez, egoera larria da.', []],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });

  it('takes a text that nobody is named for as the source', () => {
    expect(named('eu', 'Atzo, ebazpenean azpimarratu dute ez dutela legea bete.')).toEqual([
      'ebazpenean',
    ]);
  });
});

describe('Basque bodies by common nouns', () => {
  it.each([
    ['one that is alone', 'Epaimahaiak adierazi du maila altua dela.', ['Epaimahaiak']],
    ['one out of which it comes', 'Udaletik jakinarazi dutenez, itxita dago.', ['Udaletik']],
    ['none of several', 'Sindikatuek salatu dute ez dutela jakinarazi.', []],
    ['none of the speaker’s', 'Gure agentziak zabaldu du lanak hasi direla.', []],
    [
      'the one named before',
      'Atzo Otxolu Elkarteak saria eman zuen. Elkarteak jakinarazi du egokia dela.',
      ['Otxolu Elkarteak'],
    ],
    [
      'the one that spoke before',
      'Gaur ADAk proposatu du legea aldatzea. Koalizioak planteatu du hori.',
      ['ADAk'],
    ],
    [
      'whose word its sources’ is',
      'Gaur Osakidetzako iturriek azaldu dute hori.',
      ['Osakidetzako'],
    ],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });
});

describe('Basque verbs with the word before them', () => {
  it.each([
    ['“argi utzi”', 'Ane Lizarrak argi utzi du ez dutela etsiko.', ['Ane Lizarrak']],
    ['“gogora ekarri”', 'Ane Lizarrak gogora ekarri du iaz ere hala zela.', ['Ane Lizarrak']],
    ['“zalantzan jarri”', 'Ane Lizarrak zalantzan jarri du asmoa.', ['Ane Lizarrak']],
    ['“kezka agertu”', 'Ane Lizarrak kezka agertu du lantegiagatik.', ['Ane Lizarrak']],
    ['“larritzat jo”', 'Ane Lizarrak larritzat jo du egoera.', ['Ane Lizarrak']],
    ['“ziur dago”', 'Ane Lizarra ziur dago lortuko dutela.', ['Ane Lizarra']],
    ['“espero du”', 'Ane Lizarrak espero du akordioa lortzea.', ['Ane Lizarrak']],
    ['no “utzi” alone', 'Ane Lizarrak kargua utzi du.', []],
    ['no subject of “mintzatu” in another case', 'Gaur ADAri buruz mintzatu da.', []],
  ])('takes %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });

  it('lets nobody go on speaking with a participle alone', () => {
    for (const last of ['Ezer ukatu gabe joan da.', 'Hori aipatu da plazan.']) {
      const { sources } = read('eu', `Ane Lizarrak esan du zubia segurua dela. ${last}`);
      expect(sources[0]?.mentions).toHaveLength(1);
    }
  });

  it('ends a sentence at a stop without a blank behind it', () => {
    expect(named('eu', 'Ane Lizarrak hori eskatu du.Zubirik alde egin du.')).toEqual([
      'Ane Lizarrak',
    ]);
  });
});

describe('Basque offices and where they belong', () => {
  it.each([
    [
      'a field of work before the office',
      'Ane Lizarra Justizia ministroak esan du hori egia dela.',
      ['Ane Lizarra'],
    ],
    [
      'a place and a field',
      'Ane Lizarra Gipuzkoako Mugikortasun diputatuak esan du hori egia dela.',
      ['Ane Lizarra'],
    ],
    ['an ordinal', 'Ane Lizarra Morvaniako lehen ministroak esan du hori.', ['Ane Lizarra']],
    [
      'small words',
      'Ursula von der Otxo Zubi taldeko kideak esan du hori.',
      ['Ursula von der Otxo'],
    ],
    [
      'a member of another party each',
      'ADAko Carlos Otxoak eta EKEko Amaia Lizarrak kritikatu dute legea.',
      ['Carlos Otxoak', 'Amaia Lizarrak'],
    ],
    [
      'a noun that no list has before the other',
      'Peio Lizarra xehatzaileak eta Ane Otxolek galdegin dute bozketa atzeratzea.',
      ['Peio Lizarra', 'Ane Otxolek'],
    ],
    [
      'who has the office in the sentence before',
      'Plazan zen Ane Lizarra alkatea. «Hori egia da», esan zuen alkateak.',
      ['Ane Lizarra'],
    ],
    [
      'whom a quotation’s colon tells',
      'Horien artean da Ane Lizarra ADAko xehatzailea: «Hori egia da», dio.',
      ['Ane Lizarra'],
    ],
    [
      'who says the opposite by the same verb',
      'Gaur Ane Lizarrak esan du egia dela, eta Jon Otxoak, berriz, gezurra dela.',
      ['Ane Lizarrak', 'Jon Otxoak'],
    ],
    [
      'the agent before the verb rather than one behind',
      'ADAk atzo salatu du gobernuak hitza hautsi duela.',
      ['ADAk'],
    ],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });

  it.each([
    'Otxoluk lan egin du, eta Lizarrak erantzun dio azken mendatean.',
    'Parlamentuak legea berretsi behar du.',
    'Auzitegiak bost urteko zigorra ezarri dio.',
    'Poliziak bi lagun atxilotu ditu, lapurreta egotzita.',
    'Horrek esan nahi du hori egia dela.',
    'Gaur Ane Lizarrak liburua argitaratu du, eta Jon Otxoak filma zuzendu.',
  ])('takes no deed for words: %s', (text) => {
    expect(named('eu', text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Abeltzainen Batasunak uste du hotz egiten duela.', ['Abeltzainen Batasunak']],
    ['Medikuen Elkargoak esan du hotz egiten duela.', ['Medikuen Elkargoak']],
    ['Argitaletxeak esan du hotz egiten duela.', ['Argitaletxeak']],
    ['«Hotz egiten du», dio testuak.', ['testuak']],
    ['Gidak gomendatzen du etxean geratzea.', ['Gidak']],
    ['Gutunak dioenez, hotz egiten du.', ['Gutunak']],
  ])('finds unions and texts by their nouns: %s', (text, names) => {
    expect(named('eu', text)).toEqual(names);
  });
});
