import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { summarize } from '../../../../server/src/core/summarize';
import { read } from './candidates';
import { STORY } from './stories';

/** Whether a line behind a story is taken for something else than one of its sentences. */
function isTorn(language: string, line: string): boolean {
  const { candidates } = findCandidates(read([...(STORY[language] ?? []), line], language));
  const [last] = candidates.slice(-1);
  expect(last?.text).toBe(line);
  return last?.torn === true;
}

const TORN: ReadonlyArray<readonly [language: string, line: string]> = [
  ['en', 'What you can do: write to the council before the end of May.'],
  ['en', '52nd minute: Brandt shoots from the left and hits the post.'],
  ['en', 'Back to school | Nine schools of the valley open on Monday.'],
  ['en', '• Tickets for the new ferry are sold at the town hall.'],
  ['en', 'Tell @HaleCouncil what the bridge should look like in the end.'],
  ['en', 'Jan Brandt (Halden) wins a free kick in the defensive half.'],
  ['en', 'Ann Hale (Halden) Stone Works 1:35.824 7 3.'],
  ['en', 'Jan Brandt (Halden) 5secs3.'],
  ['en', "The engine has made 'a leap' The artificial brain is built by two schools."],
  ['en', `The town ${'and the river and the bridge '.repeat(12)}were there.`],
  ['de', 'Unangenehmer Gegner Wobei auf den Boxer diesmal ein Gegner wartet.'],
  ['de', 'Beiträge sinken Die derzeit beste Lösung hat der Stadtrat verworfen.'],
  ['en', 'The mathematician Jan Brandt.'],
  ['en', 'Diversity, Inclusion and Accessibility.'],
  ['en', 'Use plain language in every letter to the council of the town.'],
  ['en', 'Wine stands on the quay of Hale The harbour was closed for a day.'],
  [
    'en',
    'The council and the farmers of the east bank spoke about the bridge, the river, the ferry',
  ],
  ['de', 'Mit Zäunen lösen wir nichts Zugleich verteidigte der Bürgermeister die Brücke.'],
  ['de', 'Besuchen Sie die neue Brücke am Fluss noch in diesem Sommer.'],
  ['fr', 'Découvrez le nouveau pont de Valmont avant la fin du mois de mai.'],
  ['es', 'Imagine un puente nuevo sobre el río y una plaza sin coches.'],
  ['ru', 'Представьте новый мост через реку и площадь без машин.'],
];

const WHOLE: ReadonlyArray<readonly [language: string, line: string]> = [
  ['en', 'The mayor said: “We will build the bridge before the winter comes.”'],
  ['en', 'The council has one condition for the bridge and the road behind it: a path for cattle.'],
  ['en', 'Use of force is rare in the town, according to the police of Hale.'],
  ['en', 'Engineers spoke of the plans that Jan Brandt drew.'],
  ['en', 'Calder and Vennis abstained.'],
  ['de', 'Der Bericht der Zeitung Die Welt über die Brücke ist falsch.'],
  ['de', 'Der Stadtrat von Halden hat die Pläne der Firma Stein begrüßt.'],
  ['hy', 'Քաղաքապետը խոստացավ: կամուրջը կկառուցվի մինչև ձմեռ։'],
  ['zh', '市长说：大桥将于四月开工，预计两年完成。'],
  ['ja', '市長は述べた：橋の工事は四月に始まり二年かかる。'],
];

describe('the form of a sentence', () => {
  test.each(TORN)('%s: no sentence of the story: %s', (language, line) => {
    expect(isTorn(language, line)).toBe(true);
  });

  test.each(WHOLE)('%s: a sentence of the story: %s', (language, line) => {
    expect(isTorn(language, line)).toBe(false);
  });

  it('is told without the kickers of its line', () => {
    const [first = '', ...rest] = STORY.en ?? [];
    const text = read([`Bridge | Council says yes | ${first}`, ...rest], 'en');
    const [sentence] = summarize(text, { sentences: 1 }).sentences;
    expect(sentence?.text).toBe(first);
    const paragraph = text.paragraphs[sentence?.paragraph ?? -1]?.text;
    expect(paragraph?.slice(sentence?.start, sentence?.end)).toBe(first);
  });
});

describe('a handle in the first sentence', () => {
  it('takes nothing off', () => {
    const line = 'The council of Hale answered @HaleCouncil and its many readers on Monday.';
    expect(findCandidates(read([line], 'en')).candidates[0]?.text).toBe(line);
  });
});

describe('lines that are no part of the story', () => {
  it.each([
    'Jane Doe and John Roe contributed to this report.',
    'Attempt missed.',
    'From left: Ann Hale, Jan Brandt, John Roe, a man who lives in Hale, and Jane Doe.',
  ])('%s', (line) => {
    const { omitted } = findCandidates(read([...(STORY.en ?? []), line], 'en'));
    expect(omitted).toEqual([{ index: 4, rule: 'furniture' }]);
  });
});

describe('a name with a party in brackets', () => {
  it.each([
    ['de', 'Bürgermeister Jan Brandt (SPÖ) hat am Montag eine neue Brücke eröffnet.'],
    ['en', 'Mayor Ann Hale (Labour) opened the new bridge over the river on Monday.'],
  ])('is no dateline: %s', (locale, line) => {
    const text = readText(line, { format: 'plain', locale });
    expect(findCandidates(text).candidates[0]?.text).toBe(line);
  });
});
