import { named, read, sourceOf } from './reading';

describe('bodies and texts that no name stands for in English', () => {
  it.each<[string, string[]]>([
    ['A man was held, police said on Monday.', ['police']],
    ['The ministry said the bridge was closed.', ['ministry']],
    ['The fire service said nobody was hurt.', ['fire service']],
    ['The court ruled that the bridge was unsafe.', ['court']],
    ['A spokesman for the hospital said she was stable.', ['hospital']],
    ['A police spokeswoman said she was safe.', ['police']],
    ["Dumel's government said the bridge was safe.", ["Dumel's government"]],
    ['According to police, he ran.', ['police']],
    ['Alice Harn said he was ill, with police confirming that he was.', ['Alice Harn', 'police']],
    ['The report into Harn School said it was bad.', ['report into Harn School']],
    [
      'A review for the Commission on Roads said there was no way. The review added that it was late.',
      ['review for the Commission on Roads'],
    ],
    ['A new study suggests bridges age.', ['new study']],
    ["A spokesman for the UK's inquiry into roads said they were old.", ['inquiry into roads']],
  ])('calls them by their noun: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Harn Police closed the road. Police said the bridge was unsafe.', ['Harn Police']],
    ['Harn Motors posted a loss of £3m, the company said.', ['Harn Motors']],
    [
      'Harn Foods Inc said prices rose. The firm added that they would rise again.',
      ['Harn Foods Inc'],
    ],
  ])('finds the name before that a noun means: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['A company said the bridge was safe.', []],
    ["The club's manager said he was glad.", []],
    ['Studies suggest bridges age. Some reports say they do not.', []],
    ["One of Harn School's senior teachers said it hoped to improve.", []],
    ['A man was taken to a Harn police station, neighbours said.', []],
    ["Egon Dumel's company said so.", []],
    ['Alice Harn wrote of allegations of theft by Sir Egon Dumel.', ['Alice Harn']],
  ])('makes no body of what is indefinite or a person: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it('tells a text from a body', () => {
    const { sources } = read('en', 'The report into Harn said it was old. Police said it was new.');
    expect(sourceOf(sources, 'report')?.kind).toBe('document');
    expect(sourceOf(sources, 'Police')?.kind).toBe('organization');
  });
});

describe('whom an English clause is about', () => {
  it.each<[string, string[]]>([
    ['The comments came after Alice Harn said the bridge was safe.', ['Alice Harn']],
    ['The row broke out before Harn Council announced the closure.', ['Harn Council']],
    [
      "It came after the Harn Roads Association, the NRSPC and Saferoads branded it 'old and weak'.",
      ['Harn Roads Association', 'NRSPC', 'Saferoads'],
    ],
    ['The NRSPC and the Harn Council said the bridge was safe.', ['NRSPC', 'Harn Council']],
    ['Friends of Sir Egon have dismissed the claims.', []],
    ['It was the opinion of President Alice Harn and some parents complained.', []],
    [
      'A boy was with Alice Harn, nine, and a girl of ten, whose father has requested he remain anonymous.',
      [],
    ],
    ["The SNP's Alice Harn said it was a sham.", ['Alice Harn']],
    ['Alice Harn of Harn Bank said prices rose.', ['Alice Harn']],
    ['Alice Harn QC, for the defence, said he was a coward.', ['Alice Harn']],
  ])('reads the subject: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ["The tool, dubbed the Shredder, made the voice of 'Green man' for Dumel Films.", []],
    ["Egon Dumel was dubbed 'the Bull' by fans.", []],
    ['Alice Harn, the mayor, dubbed it "a sham".', ['Alice Harn']],
  ])('reads who calls something by a name: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });
});

describe('a body in English', () => {
  it.each<[string, string[]]>([
    ['Hale’s office said later that she would stay.', ['Hale’s office']],
    [
      'Prime Minister Ann Hale’s office said that she would stay.',
      ['Prime Minister Ann Hale’s office'],
    ],
    ['The charity Medecins sans Frontieres said that 300 had come.', ['Medecins sans Frontieres']],
  ])('is an office by whose it is, and has foreign words in its name: %s', (line, names) => {
    expect(named('en', line)).toEqual(names);
  });

  it('is what a noun before its name tells that it is', () => {
    const found = read('en', 'The newspaper Harn Star said that 300 had come.').sources;
    expect(found).toMatchObject([{ name: 'Harn Star', kind: 'organization' }]);
  });
});
