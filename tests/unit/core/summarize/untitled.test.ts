import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { isLoose } from '../../../../server/src/core/summarize/loose';
import { anaphoraOf } from '../../../../server/src/core/summarize/anaphora';
import { COLUMN, WIDTH } from '../../../../server/src/core/summarize/columns';
import { analyze } from '../../../../server/src/core/summarize/features';
import { joinsOf, readTerms } from '../../../../server/src/core/summarize/terms';
import { STORY } from './stories';

const read = (lines: readonly string[], locale: string, title = '') =>
  readText(lines.join('\n\n'), { format: 'plain', locale, title });
const pointsOf = (lines: readonly string[], locale = 'en', title = '', sentences = 3) =>
  summarize(read(lines, locale, title), { sentences, form: 'points' }).sentences;
const places = (...args: Parameters<typeof pointsOf>) => pointsOf(...args).map((one) => one.index);

const NEWS = 'The town council of Hale approved a new bridge over the river on Monday.';
const FERRY = 'A ferry company will lose its licence in June, when 140 crossings a day end.';
const INSPECTOR = 'Inspectors of the state have to report on the foundations by 14 March 2027.';

const NORSK = [
  'Byrådet i Halden vedtok mandag en ny bro over elven til 40 millioner kroner.',
  'Arbeidet med broen begynner i april og varer i to år.',
  'Ingeniører fra firmaet Stein tegnet planene etter en flom i mars.',
  'Bønder på østsiden ba om bredere felt og en vei for kveg.',
];

describe('the first point of a text without a headline', () => {
  it.each(Object.keys(STORY).filter((language) => language !== 'th'))(
    'is its opening: %s',
    (language) => {
      expect(places(STORY[language] ?? [], language)).toContain(0);
    },
  );

  it.each([
    ['de', 'Wegen seiner Worte zur Brücke hat der Verband Halden den Spieler Jan Brandt gesperrt.'],
    ['en', 'With her plan for a bridge at Hale, the engineer Ann Hale beat nine other firms.'],
    ['nb', 'Med sin plan for en bro i Halden vant ingeniøren Anna Hale over ni andre firmaer.'],
  ])('may name only behind a pronoun who is meant: %s', (language, line) => {
    const story = language === 'nb' ? NORSK : (STORY[language] ?? []);
    expect(places([line, ...story], language)).toContain(0);
  });

  it('may have a clause before a colon', () => {
    const line =
      'Die Banken können wieder aufatmen: Alle sieben Häuser haben den Test in Wien bestanden.';
    expect(places([line, ...(STORY.de ?? [])], 'de')).toContain(0);
  });

  it.each([
    ['en', 'It comes after a long talk about the price of stone and wood.'],
    ['en', 'We have all taken a bad picture of a bridge on a holiday.'],
    ['de', 'Er kommt nach einem langen Streit über den Preis von Stein.'],
  ])('is not one that names nobody, a scene or a word to the reader: %s: %s', (language, line) => {
    const [first = -1] = pointsOf([line, ...(STORY[language] ?? [])], language, '', 1).map(
      ({ index }) => index,
    );
    expect(first).toBeGreaterThan(0);
  });

  it('is a surname or a time only where a headline stands before it', () => {
    const line = 'Two years later the council of Hale sold the ferry to Stone Works.';
    expect(isLoose(findCandidates(read([line], 'en')).candidates[0]!, read([line], 'en'))).toBe(
      true,
    );
    const titled = read([line], 'en', 'News of Hale');
    expect(isLoose(findCandidates(titled).candidates[0]!, titled)).toBe(false);
  });
});

describe('an opening that takes a thing or somebody for known', () => {
  it.each([
    ['en', 'Stone Works received those payments for two years in Hale and Westmark.'],
    ['en', 'The insurer lets him travel to Westmark by the new bridge in May.'],
    ['nb', 'Rederiet lar henne reise gratis til Halden over den nye broen i mai.'],
  ])('is no point by itself: %s: %s', (language, line) => {
    expect(places([line, ...(STORY[language] ?? NORSK)], language)).not.toContain(0);
  });

  it.each([
    ['en', 'Stone Works received late payments for two years in Hale and Westmark.'],
    ['en', 'Police in Hale arrested two men and charged them with theft of a ferry.'],
    ['en', 'Pensions of those in work will rise by 4 per cent in Hale and Westmark.'],
    ['nb', 'En kvinne i Halden døde da en ferge traff henne ved den nye broen i mai.'],
  ])('is one where it tells who or what: %s: %s', (language, line) => {
    expect(places([line, ...(STORY[language] ?? NORSK)], language)).toContain(0);
  });
});

describe('what ran into the opening', () => {
  const told = 'A climber has set his sights on the highest peak of the Westmark range in May';
  it.each([
    ['a caption', 'Tom Brandt at the foot of the wall in Hale last year '],
    ['a caption with a label', 'Climber: Tom Brandt rests at the foot of the wall in Hale '],
    ['the words of the page', 'Media playback is not supported on this device'],
  ])('is taken off: %s', (_, before) => {
    const [first] = pointsOf([`${before}${told}.`, ...(STORY.en ?? []).slice(1)]);
    expect(first).toMatchObject({ index: 0, text: `${told}.`, start: before.length });
  });

  it.each([
    'Doctors in Hale found that vitamin A deficiency is common among the children of Westmark.',
    'Ann Hale was seen at the foot of the long wall in Westmark And it was the last time.',
    'The council of Hale read the whole of The Westmark Herald and all of its old papers.',
  ])('is kept where it is part of the sentence: %s', (line) => {
    const [first] = findCandidates(read([line, ...(STORY.en ?? [])], 'en')).candidates;
    expect(first).toMatchObject({ index: 0, start: 0 });
  });

  it('is known in other languages', () => {
    const rest = 'Das Haus bekommt bis zum Herbst ein neues Dach aus Schiefer und Holz.';
    const [first] = findCandidates(
      read([`Blick auf den alten Hof in Halden im Winter ${rest}`, ...(STORY.de ?? [])], 'de'),
    ).candidates;
    expect(first?.text).toBe(rest);
  });
});

describe('a point right behind another one', () => {
  const council = 'The town council of Hale approved a new bridge and a ferry on Monday.';
  it('may be of a thing that the one before it leads to, but not farther off', () => {
    const quay = 'The approved quay was the main reason that 900 people had asked for the ferry.';
    expect(places([council, quay, INSPECTOR])).toContain(1);
    const baker = 'Ann Berg, a baker of Westmark, rode 12 kilometres to the vote in May.';
    expect(places([council, INSPECTOR, FERRY, quay, baker], 'en', '', 3)).not.toContain(3);
  });

  it('may explain without a name or a figure', () => {
    const why = 'High prices of stone were the main cause of all trouble with the bridge.';
    expect(places([NEWS, why, FERRY.replace('ferry', 'tram')])).toContain(1);
  });

  it.each([
    ['en', 'But ', 'Councillors of Hale voted seven to three for the new bridge in May.'],
    ['de', 'Aber ', 'Bürger von Halden stimmten mit 70 Prozent für die neue Brücke im Mai.'],
    ['nb', 'Men ', 'Borgere i Halden stemte med 70 prosent for en ny bro over elven i mai.'],
  ])('keeps a connective that joins it: %s', (language, opening, rest) => {
    const joined = `${opening}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
    const [news = '', ...others] = language === 'nb' ? NORSK : (STORY[language] ?? []);
    const chosen = pointsOf([news, joined, ...others], language, '', 5);
    expect(chosen).toContainEqual(
      expect.objectContaining({ index: 1, isJoined: true, text: joined }),
    );
  });

  it('does not go on with a pronoun that nobody is named for', () => {
    const told = 'The ferries that she had named carried 140 people a day to Westmark.';
    expect(places([NEWS, FERRY, told])).not.toContain(2);
  });

  it('may call somebody by an age whom it names', () => {
    const named = 'Ann Hale, a publican of Westmark, was held after a crash in Hale on 3 May.';
    const aged = 'The 36-year-old told a court in Westmark that the last crash was in 2014.';
    expect(places([named, aged, INSPECTOR, FERRY], 'en', '', 4)).toContain(1);
    expect(places([named, INSPECTOR, aged, FERRY], 'en', '', 4)).not.toContain(2);
  });
});

describe('what goes on with what no point tells', () => {
  it.each([
    [
      'en',
      'Children of Westmark found eels and trout near the weir at night.',
      'Eels and trout near the weir are what Westmark lives on at night.',
    ],
    [
      'eu',
      'Westmark herriko umeek aingirak eta amuarrainak aurkitu zituzten ibaian.',
      'Westmark herriko aingirak eta amuarrainak ibaian saldu zituzten umeek.',
    ],
    [
      'ru',
      'Он видел угрей и форель возле плотины у старой мельницы Вестмарка.',
      'Угри и форель возле плотины у старой мельницы кормят весь Вестмарк.',
    ],
  ])('counts less than something new: %s', (language, before, on) => {
    const story = STORY[language] ?? STORY.en ?? [];
    const lines = [story[0] ?? '', before, story[1] ?? '', story[2] ?? '', on];
    expect(places(lines, language)).not.toContain(4);
  });
});

describe('how likely a sentence speaks of what another one names', () => {
  it.each([
    ['en', 'Friends asked what they would do with the boats.', 1],
    ['en', 'Ann and Jon Brandt asked what they would do with the boats.', 0.3],
    ['en', 'Friends asked what to do with the boats.', 0],
    ['de', 'Freunde fragten, was ihnen davon bleibt.', 1],
    ['de', 'Von Anna Hale hieß es, dass ihr Boot bleibt.', 0.3],
    ['fr', 'Les amis ont demandé ce qu’ils feraient.', 1],
    ['es', 'Los amigos preguntaron qué harían ellos.', 1],
    ['nb', 'Venner spurte hva de skulle gjøre.', 1],
    ['ru', 'Друзья спросили, что они будут делать.', 1],
    ['uk', 'Друзі питали, що робити з човнами.', 0],
    ['tr', 'Dostlar onların ne yapacağını sordu.', 1],
    ['eu', 'Lagunek galdetu zuten zer egingo duten haiek.', 1],
    ['ur', 'دوستوں نے پوچھا کہ وہ کیا کریں گے۔', 1],
    ['vi', 'Bạn bè hỏi họ sẽ làm gì với thuyền.', 1],
    ['th', 'เพื่อนถามว่าจะทำอย่างไร', 0],
  ])('%s: %s', (language, line, share) => {
    expect(anaphoraOf(readTerms(line, joinsOf(language)), language)).toBe(share);
  });

  it('counts for points only', () => {
    const lines = [...(STORY.en ?? []), 'Friends of Hale asked what they would do with 40 boats.'];
    const text = read(lines, 'en');
    const { candidates, left } = findCandidates(text);
    const valueOf = (alone: boolean) =>
      analyze(candidates, text, left, alone).values[4 * WIDTH + COLUMN.anaphora];
    expect(valueOf(false)).toBe(0);
    expect(valueOf(true)).toBeGreaterThan(0);
  });
});
