import { named, read, sourceOf } from './reading';

describe('Basque agents', () => {
  it.each([
    ['a bare name that opens a sentence', 'Otxoluk esan du zubia segurua dela.', ['Otxoluk']],
    ['one in the singular', 'Larruzek azaldu du zubia segurua dela.', ['Larruzek']],
    ['no common noun', 'Bidaztiek azaldu dute zubia segurua dela.', []],
    ['no pronoun', 'Batzuek azaldu dute zubia segurua dela.', []],
    [
      'before an apposition',
      'Ane Lizarrak, Zubi taldeko zuzendariak, esan du hori.',
      ['Ane Lizarrak'],
    ],
    [
      'before whose it is and a noun no list has',
      'Ane Lizarra Zubi taldeko xehatzaileak ohartarazi du arriskuaz.',
      ['Ane Lizarra'],
    ],
    [
      'behind the verb, with a noun no list has',
      '«Zubia segurua da», ohartarazi du Ane Lizarra xehatzaileak.',
      ['Ane Lizarra'],
    ],
    [
      'before a capital institution',
      'Atzo Ane Lizarra Zubi Elkarte Nagusiko kideak esan du hori.',
      ['Ane Lizarra'],
    ],
    [
      'two, each with the ending',
      'Ane Lizarrak eta Mikel Otxoak salatu dute egoera.',
      ['Ane Lizarrak', 'Mikel Otxoak'],
    ],
    [
      'two with one noun',
      'Ane Lizarra eta Mikel Otxoa zinegotziek salatu dute egoera.',
      ['Ane Lizarra', 'Mikel Otxoa'],
    ],
    [
      'two with a noun each',
      'Ane Lizarra Zubi taldeko kideak eta Mikel Otxoa alkateak salatu dute egoera.',
      ['Ane Lizarra', 'Mikel Otxoa'],
    ],
    [
      'three, with a comma',
      'Ane Lizarrak, Jon Beltzak eta Mikel Otxoak salatu dute egoera.',
      ['Ane Lizarrak', 'Jon Beltzak', 'Mikel Otxoak'],
    ],
    [
      'two behind the verb',
      'Egoera salatu dute Ane Lizarrak eta Mikel Otxoak.',
      ['Ane Lizarrak', 'Mikel Otxoak'],
    ],
    ['not of a participle', 'Gobernuak hartutako neurriak salatu ditu ADAk.', ['ADAk']],
    ['not of a relative clause', 'ADAk agindu duen laguntza kritikatu du EKEk.', ['EKEk']],
    ['not of a participle behind', 'Salatu du ADAk hartutako neurria EKEk.', ['EKEk']],
    [
      'not of the clause behind “duenez”',
      'EKEk atzo jakinarazi zuenez, kudeatzaileak Lizarra zigortu zuen.',
      ['EKEk'],
    ],
    [
      'not of a clause below a plural',
      'Atzo Otxoluk deitu zuen, eta azaldu dute Anak hitza bete duela.',
      [],
    ],
    [
      'parted from a name behind it',
      'Ane Lizarrak Itsaso Irratian esan du hori.',
      ['Ane Lizarrak'],
    ],
    ['of an acronym parted so', 'Gaur ADAk Itsaso Irratian esan du hori.', ['ADAk']],
    ['behind a dative', 'Hori azaldu du Egunkariari Ane Lizarrak.', ['Ane Lizarrak']],
    [
      'no institution whose member has no name',
      'Atzo Zubi Elkarte Nagusiko kideak salatu du hori.',
      [],
    ],
    ['nobody who is only near', 'Atzo Ane Lizarra etxe handi batera esan du.', []],
    ['of a bearer whose first name ends so', 'Atzo Erik Lizarrak esan du hori.', ['Erik Lizarrak']],
  ])('finds %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });
});

describe('Basque verbs', () => {
  it.each([
    ['“dio” behind its agent', 'Ane Lizarrak dio zubia segurua dela.', ['Ane Lizarrak']],
    ['“hala dio”', 'Hala dio Ane Lizarrak: zubia segurua da.', ['Ane Lizarrak']],
    ['no “dio” that helps a verb', 'Atzo eman dio Ane Lizarrak saria.', []],
    ['“jakitera eman”', 'Ane Lizarrak jakitera eman du lanak hasi direla.', ['Ane Lizarrak']],
    [
      '“hitz egin” with words',
      'Ane Lizarrak hitz egin du: «Ez dugu hori egingo».',
      ['Ane Lizarrak'],
    ],
    ['no “hitz egin” without', 'Ane Lizarrak hitz egin du jendearekin.', []],
    [
      '“argitaratu” with a clause',
      'Ane Lizarrak argitaratu du lanak hasi direla.',
      ['Ane Lizarrak'],
    ],
    ['“onartu” behind one', 'Zubia zaharra dela onartu du Ane Lizarrak.', ['Ane Lizarrak']],
    ['“argitaratu duenez”', 'Ane Lizarrak argitaratu duenez, lanak hasi dira.', ['Ane Lizarrak']],
    ['no “argitaratu” without', 'Ane Lizarrak argitaratu du liburua.', []],
    ['no “onartu” without an auxiliary', 'Ane Lizarrak legea onartu gabe utzi du.', []],
    ['“kexatu da”', 'Mikel Otxoa kexatu da egoeraz.', ['Mikel Otxoa']],
    [
      '“mintzatu zen” before its subject',
      'Horrela mintzatu zen atzo Mikel Otxoa.',
      ['Mikel Otxoa'],
    ],
    ['“baikor agertu da”', 'Baikor agertu da Mikel Otxoa alkatea.', ['Mikel Otxoa']],
    ['no “agertu da” alone', 'Plazan agertu da Mikel Otxoa alkatea.', []],
    [
      'any verb behind a quotation',
      '«Zubia segurua da», irribarretu da Mikel Otxoa.',
      ['Mikel Otxoa'],
    ],
    ['“hasi da” behind a quotation', '«Zubia segurua da», hasi da Mikel Otxoa.', ['Mikel Otxoa']],
    [
      '“esandakoaren arabera”',
      'Ane Lizarrak esandakoaren arabera, lanak hasiko dira.',
      ['Ane Lizarrak'],
    ],
    [
      'what an institution tells of itself',
      'Bilboko Udaletik adierazi dutenez, lanak amaitu dira.',
      ['Bilboko Udaletik'],
    ],
    ['an owner’s text', 'ADAren oharrean irakur daitekeenez, lanak amaitu dira.', ['ADAren']],
    ['an owner’s text that says it', 'ADAren txostenak dio lanak amaitu direla.', ['ADAren']],
    [
      'an owner’s text in which it is said',
      'ADAren ohar batean zehaztu dute lanak amaitu direla.',
      ['ADAren'],
    ],
    [
      'no “hori da” behind a quotation',
      '«Zubia egitea komeni da guztiontzat»: hori da Otxolu proiektuaren asmoa.',
      [],
    ],
  ])('takes %s', (_what, text, names) => {
    expect(named('eu', text)).toEqual(names);
  });

  it('lets nobody go on speaking where somebody without a name speaks', () => {
    const text = (last: string) => [`Ane Lizarrak esan du zubia segurua dela. ${last}`];
    for (const last of [
      'Hori ukatu du emakume batek.',
      'Hori ukatu dute zuhaiztiek.',
      'Arrazoia duela ukatu du zuhaiztiak.',
      'Atzo zuhaiztiak ukatu du arrazoia.',
      'Atzo zuhaiztiak ere ukatu du arrazoia.',
    ]) {
      const { sources } = read('eu', ...text(last));
      expect(sourceOf(sources, 'Ane Lizarrak')?.mentions).toHaveLength(1);
    }
    const { sources } = read('eu', ...text('Hori ere ukatu du.'));
    expect(sourceOf(sources, 'Ane Lizarrak')?.mentions).toHaveLength(2);
  });
});

describe('Basque names', () => {
  it.each([
    ['an institution of one word', 'Ertzaintzak jakinarazi du lanak hasi direla.', 'Ertzaintzak'],
    ['a region’s institution', 'Bilboko Udalak jakinarazi du lanak hasi direla.', 'Bilboko Udalak'],
    [
      'the bearer before “arabera”',
      'Ane Lizarra zuzendariaren arabera, lanak hasi dira.',
      'Ane Lizarra',
    ],
    [
      'an owner of a study',
      'Gaur Zubi Elkartearen ikerketa berri baten arabera, jaitsi da.',
      'Zubi Elkartearen',
    ],
    ['a subject without an ending', 'Ane Lizarra idazlea da. «Hori egia da», dio.', 'Ane Lizarra'],
    ['whom “haren” means', 'Ane Lizarra etorri da. Haren ustez, hori egia da.', 'Ane Lizarra'],
    [
      'an institution that goes on',
      'Zubi Elkarteak deitu du bilera. Hori egia dela azaldu dute.',
      'Zubi Elkarteak',
    ],
  ])('finds %s', (_what, text, name) => {
    expect(named('eu', text)).toEqual([name]);
  });

  it('gives the plain name of an agency as well', () => {
    for (const text of [
      'Otxolu agentziak zabaldu du lanak hasi direla.',
      'Gaur Otxolu agentziak zabaldu du lanak hasi direla.',
    ])
      expect(read('eu', text).sources[0]?.names).toEqual(['Otxolu agentziak', 'Otxolu']);
    expect(named('eu', 'Gure agentziak zabaldu du lanak hasi direla.')).toEqual([]);
    expect(read('eu', 'Gaur Bilboko agentziak salatu du hori.').sources[0]?.names).toEqual([
      'Bilboko agentziak',
    ]);
  });

  it('takes no opening word for a part of a name', () => {
    for (const opening of ['Gaur', 'Orduan', 'Ostiralean', 'Baina', 'Esan du', 'Alkate'])
      expect(named('eu', `${opening} Ane Lizarrak: salatu du egoera.`)).toEqual(['Ane Lizarrak']);
    expect(named('eu', 'Zabaldutako oharrean zehaztu dute hori.')).toEqual([]);
  });
});
