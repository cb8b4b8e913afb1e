import { named } from './reading';

describe('English verbs that are acts as well as words', () => {
  it.each([
    'Egon Dumel called for the ball on the edge of the box.',
    'Egon Dumel replied with a goal just before half-time.',
    'Harn Rovers responded with two goals in ten minutes.',
    'Egon Dumel rejected a new contract at Harn Rovers.',
    'Egon Dumel dismissed three batsmen before lunch.',
    'Egon Dumel dismissed Alice Harn for two.',
    'Manager Egon Dumel recalled Alice Harn to the side.',
    'Harn Motors recalled 3,000 cars over faulty brakes.',
    'Egon Dumel welcomed Alice Harn to the palace on Tuesday.',
    'Egon Dumel hailed a taxi outside the hotel.',
    'Egon Dumel defended the title he won last year.',
    'Egon Dumel wrote the book in two weeks.',
    'Harn Motors published its results on Monday.',
    'Egon Dumel spoke at the rally.',
    'Egon Dumel asked Alice Harn to resign.',
    'Egon Dumel admitted three counts of theft.',
    'Egon Dumel pleaded guilty to fraud.',
    'Egon Dumel proposed to his girlfriend in Harn.',
    'Egon Dumel agreed a deal with Harn Rovers.',
    'Egon Dumel questioned the witness.',
    'Harn Council rejected the plan.',
    'Egon Dumel concluded his visit in Harn.',
    'Egon Dumel laughed and waved to fans.',
    'Egon Dumel pledged £3m to the appeal.',
    'Egon Dumel noted down the number.',
    'Egon Dumel opened up a lead of five shots.',
    'Egon Dumel was ruled out with a knee injury.',
    'Harn Rovers hit back to win 3-2.',
    'Egon Dumel, seeded 12th, called the trainer in the second set.',
    'Egon Dumel claimed the title as Harn Rovers were beaten.',
    'Egon Dumel let slip a lead of two goals.',
    'Egon Dumel put it wide of the post.',
    'Egon Dumel feared the dark.',
    'If Egon Dumel says no, the bridge will close.',
  ])('takes the act for no words: %s', (text) => {
    expect(named('en', text)).toEqual([]);
  });

  it.each([
    'Egon Dumel called for calm.',
    'Egon Dumel replied that it was late.',
    'Egon Dumel replied: "It is late."',
    'Egon Dumel dismissed the claims.',
    'Egon Dumel rejected the idea as a sham.',
    'Egon Dumel recalled how the bridge fell.',
    'Egon Dumel recalled seeing the bridge when it was new.',
    'Egon Dumel welcomed the decision.',
    "Egon Dumel welcomed the mayor's decision.",
    'Egon Dumel defended the plan.',
    'Egon Dumel asked whether the bridge was safe.',
    'Egon Dumel admitted that he had lied.',
    'Egon Dumel agreed that the bridge was old.',
    'Egon Dumel questioned the timing of the plan.',
    'Egon Dumel conceded the bridge fell too late.',
    'Egon Dumel called it a sham.',
    'Egon Dumel hit back at the mayor.',
    'Egon Dumel ruled out a return.',
    'Egon Dumel opened up about his illness.',
    '"It is late," laughed Egon Dumel.',
    'Egon Dumel claimed he had paid.',
  ])('still finds the words: %s', (text) => {
    expect(named('en', text)).toEqual(['Egon Dumel']);
  });

  it.each([
    'Egon Dumel thinks it is old.',
    'Egon Dumel believes that the bridge is old.',
    'Egon Dumel fears the bridge will fall.',
    'Egon Dumel hopes the bridge will open again.',
    'Egon Dumel expects the bridge to open again.',
    'Egon Dumel felt his side should have won.',
    'Egon Dumel is convinced the bridge is old.',
    'Egon Dumel is confident that the bridge is safe.',
    'Egon Dumel will say on Monday that the bridge is old.',
    'The plan drew criticism from Egon Dumel, who called it "a sham".',
    'There was praise from Egon Dumel: "She was a star."',
    'Among the critics is Egon Dumel, a driver from Harn, who says the bridge is old.',
  ])('finds what somebody thinks: %s', (text) => {
    expect(named('en', text)).toEqual(['Egon Dumel']);
  });
});

describe('a quotation beside a name in English', () => {
  it.each<[string, string[]]>([
    ['Alice Harn is a driver from Dumel. "I saw the bridge fall. I ran."', ['Alice Harn']],
    ['Alice Harn was blunt. "We need a bridge."', ['Alice Harn']],
    ['For Alice Harn, the answer was clear: "We need a bridge."', ['Alice Harn']],
    ['Alice Harn was killed on Monday. "We are lost for words."', []],
    ['Alice Harn was blunt. "We need a bridge," said Egon Dumel.', ['Egon Dumel']],
    ['Alice Harn was blunt. "We need it. We want it," said Egon Dumel.', ['Egon Dumel']],
    ['Alice Harn opened it. "The bridge is a beauty to behold."', []],
    ['Harn Council met. "We need a bridge."', []],
    ['Alice Harn was blunt.', []],
  ])('has its speaker in the sentence before: %s', (text, names) => {
    expect(named('en', text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    [
      'Alice Harn said it was old. Manager Sean Dumel saw it. "It is new," he said.',
      ['Alice Harn', 'Sean Dumel'],
    ],
    [
      'Alice Harn said it was old. Becky Quint, 38, limits her speed. "It is new," she says.',
      ['Alice Harn', 'Becky Quint'],
    ],
    [
      'Lisa Shaw said it was late. Mrs Shaw\'s husband Dan, 50, wept. "It is new," he said.',
      ['Lisa Shaw', 'Dan'],
    ],
    [
      'Mr Lee Spence beat it, according to Harn World Records. "It is late," he said.',
      ['Harn World Records', 'Lee Spence'],
    ],
    [
      'Alice Harn said it was old. Calder Foods Ltd sold it in May. In May it said prices fell.',
      ['Alice Harn', 'Calder Foods Ltd'],
    ],
    [
      'Calder Foods Ltd shares rose. Alice Harn told Harn Radio it was late. The company said it was not.',
      ['Alice Harn', 'Calder Foods Ltd'],
    ],
  ])('gives a pronoun to whom the sentence before is about: %s', (text, names) => {
    expect(named('en', text)).toEqual(names);
  });
});

describe('English names and their beginnings', () => {
  it.each<[string, string]>([
    ['British Airways said it was late.', 'British Airways'],
    ['North Harn Police said it was late.', 'North Harn Police'],
    ['National Grid said it was late.', 'National Grid'],
    ['Amnesty International urged calm.', 'Amnesty International'],
    ["The King's Fund warned of it.", "King's Fund"],
    ['French police said it was late.', 'French police'],
    ['Downing Street said it was late.', 'Downing Street'],
    ['Rival Dumel Cars said it was late.', 'Dumel Cars'],
    ['British Prime Minister Alice Harn said it was late.', 'Alice Harn'],
    ['American Kofi Mensah said it was late.', 'Kofi Mensah'],
    ["Harn council's cabinet member for housing, Lynda Dumel, said it was late.", 'Lynda Dumel'],
    ['Harn housing spokesman Mark Dumel AM claimed ministers had lied.', 'Mark Dumel'],
    [
      'According to the most senior officer at the scene, Chief Constable Alice Harn, it was late.',
      'Alice Harn',
    ],
    ['A spokesman for the bank, Egon Dumel, said it was late.', 'Egon Dumel'],
    ['Now a new study from the University of Harn claims that it is late.', 'University of Harn'],
    ['A statement on the Harn Council website said it was late.', 'Harn Council'],
    ['According to research published in Bridge Weekly, bridges age.', 'Bridge Weekly'],
    ['The BBC understands the bridge was closed.', 'BBC'],
    ['"It is late," said Egon Dumel, a spokesman for Harn Police.', 'Egon Dumel'],
    ['Egon Dumel, a spokesman for Harn Police, said it was late.', 'Egon Dumel'],
    ['The Harn House Museum will test it, its spokeswoman confirmed.', 'Harn House Museum'],
    ["The CNN's Livia Borghese said it was late.", 'Livia Borghese'],
    ["Scottish Labour's Kezia Dugan said it was late.", 'Kezia Dugan'],
    ['Energy Secretary Zofia Rowe said it was late.', 'Zofia Rowe'],
    ['Egon Dumel from the Safe Roads campaign group said it was late.', 'Egon Dumel'],
    ['Harbour master Joel Finch was in tears. "I have never seen it."', 'Joel Finch'],
  ])('reads the whole name: %s', (text, name) => {
    expect(named('en', text)).toEqual([name]);
  });
});
