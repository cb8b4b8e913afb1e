import { readText, type Text } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { isLoose } from '../../../../server/src/core/summarize/loose';
import { asPoint } from '../../../../server/src/core/summarize/points';
import type { Candidate } from '../../../../server/src/core/summarize/types';
import { points } from './chosen';
import { LOOSE, STANDING } from './lines';
import { BROKEN, LATER, POINTING } from './pointing';
import { STORY } from './stories';
import { CUT, NEEDING } from './strangers';

/** The candidates of a text that can not stand alone. */
function danglingOf(text: Text): Candidate[] {
  const points = findCandidates(text).candidates.map(asPoint);
  return points.filter((point) => point.dangling === true || isLoose(point, text));
}

/** The same of a text that consists of some lines. */
function dangling(lines: readonly string[], locale: string, title?: string): string[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  return danglingOf(text).map((point) => point.text);
}

const behind = (locale: string, ...lines: string[]) =>
  dangling([...(STORY[locale] ?? STORY.en ?? []), ...lines], locale);

describe('a sentence that cannot be a point', () => {
  it.each(LOOSE)('is known by its form: %s: %s', (language, line) => {
    expect(behind(language, line)).toContain(line);
  });

  it.each(NEEDING)('needs what was told: %s: %s', (language, line) => {
    expect(behind(language, line).join(' ')).toContain(line.slice(-12));
  });

  it.each([...POINTING, ...LATER])('points back: %s: %s', (language, line) => {
    expect(behind(language, line)).toContain(line);
    const first = readText(line, { format: 'plain', locale: language, title: 'News of Hale' });
    expect(danglingOf(first)).toEqual([]);
  });

  it.each([...BROKEN, ...CUT])('is broken wherever it stands: %s: %s', (language, line) => {
    const text = readText(line, { format: 'plain', locale: language, title: 'News of Hale' });
    const candidates = findCandidates(text).candidates;
    expect(candidates.every((candidate) => isLoose(candidate, text))).toBe(true);
  });

  it('points back at the beginning of a text without a headline as well', () => {
    const line = 'Two years later the council of Hale sold the ferry to Stone Works.';
    expect(dangling([line, ...(STORY.en ?? [])], 'en')).toEqual([line]);
  });

  it('is mostly a quotation that opens it', () => {
    const quoted = '“We have been waiting for a good bridge for years,” said Ann Hale.';
    expect(behind('en', quoted)).toEqual([quoted]);
  });

  it.each(STANDING)('is none that stands by itself: %s: %s', (language, line) => {
    expect(behind(language, line)).not.toContain(line);
  });

  it('opens with the tail of a German compound, unless the word stands before it too', () => {
    const tail = 'Der Rat soll den Haushalt des Landes überwachen.';
    expect(behind('de', 'Die Frage beschäftigt auch den Fiskalrat in Wien.', tail)).toEqual([tail]);
    const both = 'Die Frage beschäftigt den Fiskalrat, und einen Rat gibt es in Wien.';
    expect(behind('de', both, tail)).toEqual([]);
  });

  it('opens with Nordic things in the definite form that were told of', () => {
    const told = 'Kommunen fikk tolv forslag til en ny bro i Halden.';
    const known = 'Flere av forslagene vil gjøre broen høyere enn kirken.';
    expect(behind('nb', told, known)).toEqual([known]);
    expect(behind('nb', known)).toEqual([]);
  });

  it('is a short answer', () => {
    const answer = 'An interest in poker, as it turns out.';
    expect(behind('en', 'What does the mayor of Hale share with the singer?', answer)).toEqual([
      answer,
    ]);
  });

  it('belongs to a scene that the reader is to imagine', () => {
    const scene = 'Imagine a forest full of life. Deer are dancing under tall trees.';
    const rest = 'Birds sing of it. Owls listen. The Hale museum shows the forest from May.';
    expect(dangling([`${scene} ${rest}`], 'en')).toEqual([
      'Imagine a forest full of life.',
      'Deer are dancing under tall trees.',
      'Birds sing of it.',
    ]);
  });

  it('is an item of a list in plain paragraphs, as long as items begin alike', () => {
    const items = [
      'Reporting to the office of the mayor each year on all prizes.',
      'Getting approval of the council of Hale for any larger prize.',
    ];
    const after = 'The council of Hale will look at the prizes again in May.';
    const lead = 'Prizes of the town have a few requirements, which include:';
    expect(behind('en', lead, ...items, after)).toEqual(items);
    const short = 'The mayor of Hale is told of each prize.';
    expect(behind('en', lead, short, after)).toEqual([short]);
  });

  it('is spoken by somebody whose quotation began before it and goes on behind it', () => {
    const spoken = 'The town of Hale will have to pay for two more bridges.';
    const lines = [
      'Ann Hale said: “It was a long night on the bridge of Westmark.',
      spoken,
      'We are ready for that”, and smiled at the council.',
    ];
    expect(behind('en', ...lines)).toContain(spoken);
    expect(behind('en', 'Ann Hale spoke of “a long night”.', spoken)).not.toContain(spoken);
  });

  it.each([
    ['en', 'She promised to open the bridge before the next flood comes.'],
    ['en', 'The 76-year-old won the prize of the town for a painting.'],
    ['en', 'The man won the prize of the town for a painting.'],
    ['nb', 'Mannen vant byens pris for et maleri av broen.'],
    ['de', 'Irgendwann möchte er selbst eine Brücke in Halden bauen.'],
  ])('tells at the beginning of somebody without a name: %s: %s', (language, line) => {
    const story = STORY[language] ?? [];
    expect(dangling([line, ...story], language)).toEqual([line]);
    expect(dangling([line, ...story], language, 'Ann Hale wins the prize')).toEqual([]);
  });

  it.each([
    ['en', 'It was raining on the bridge when the mayor came at noon.'],
    ['zh', '他承诺在下一次洪水之前开放这座大桥。'],
    ['de', 'Im Mai ist er noch gestürzt, nun hat er gewonnen: Jan Brandt ist Meister.'],
    ['en', 'The man accused of theft won the prize of the town.'],
    ['en', 'The man in the blue coat won the prize of the town.'],
    ['en', 'The man who built the bridge won the prize of the town.'],
  ])('is none that tells of nobody: %s: %s', (language, line) => {
    expect(dangling([line, ...(STORY[language] ?? [])], language)).toEqual([]);
  });

  it('is no key point', () => {
    const keyed =
      '## Key points\n\n- The bridge opens on the same day.\n- The ferry stops in June.';
    const text = readText(`${keyed}\n\n${(STORY.en ?? []).join('\n\n')}`, {
      format: 'markdown',
      locale: 'en',
    });
    expect(danglingOf(text)).toEqual([]);
  });
});

describe('the choice of points', () => {
  const news = 'The town council of Hale approved a new bridge over the river on Monday.';
  const ferry = 'A ferry company will lose its licence in June, when 140 crossings a day end.';
  const inspector = 'Inspectors of the state have to report on the foundations by 14 March 2027.';
  const rails = 'Stone Works of Kessel lays 40 kilometres of rail for a tram by 2031.';

  it('leaves out what uses a thing as known that no point introduces', () => {
    const photos = 'Ann Hale took photographs of the old bridge for her 14 years in office.';
    const shown = 'Readers of Westmark can see the photographs in the library from 12 May.';
    const torn = photos.replace('office.', 'office...');
    const left = points([news, torn, shown, ferry, inspector], 3);
    expect(left).toEqual([0, 3, 4]);
  });

  it('leaves out a name for somebody that only another sentence explains', () => {
    const renamed = 'The striker was taken to the hospital of Westmark with 3 broken ribs.';
    const lines = [news, ferry, inspector, renamed, rails];
    expect(points(lines, 4)).not.toContain(3);
    expect(points(lines, 4, 'en', 'Striker of Hale is hurt')).toContain(3);
    const norsk = [
      'Byrådet i Halden vedtok mandag en ny bro over elven til 40 millioner.',
      'Mannen ble kjørt til sykehuset i Vestby med 3 brukne ribbein i går.',
      'Fergen mister løyvet i juni, og 140 avganger om dagen tar slutt da.',
      'Statens tilsyn skal melde om grunnmuren innen 14. mars neste år.',
      'Halden kommune betaler 12 av 40 millioner, og Oslo dekker resten fra 2027.',
    ];
    expect(points(norsk, 3, 'nb')).not.toContain(1);
  });

  it('takes one that needs another rather than none', () => {
    const named = 'The mayor of Hale named the ferries Anna, Berta and so on...';
    const counted = 'Anglers of the valley counted the eels at the weir...';
    expect(points([named, counted, 'It was a long day for all of them...'])).toEqual([0]);
  });

  it('are three sentences before one that needs another is left out', () => {
    const told = 'The ferries that she had named carried 140 people a day to Westmark.';
    const asked = 'The owners whom she had asked told her of 12 flats at the quay of Hale.';
    const all = (lines: string[], most: number) => {
      const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'en' });
      return summarize(text, { sentences: most, form: 'points' }).sentences;
    };
    expect(all([news, ferry, told, asked], 2)).toHaveLength(2);
    expect(all([news, ferry, told, asked], 3)).toHaveLength(3);
    expect(points([news, ferry, inspector, rails, told, asked], 5)).toEqual([0, 1, 2, 3]);
  });

  it('leaves out what opens as one that is chosen', () => {
    const again = 'The council of Hale approved a bridge because 900 people had asked for lanes.';
    expect(points([news, ferry, again, inspector], 4)).toEqual([0, 1, 3]);
  });

  it('leaves out what has neither a name nor a figure nor an event, but in a reflection', () => {
    const plain = 'The air above the water smelled of summer and of cut grass.';
    expect(points([news, plain, ferry, inspector, plain.replace('air', 'wind')], 4)).toEqual([
      0, 2, 3,
    ]);
  });
});

describe('the first three sentences of a text', () => {
  const lines = [
    'The town council of Hale approved a new bridge over the river on Monday.',
    'A ferry company will lose its licence in June, when 140 crossings a day end.',
    'Stone Works of Kessel lays 40 kilometres of rail for a tram by 2031.',
    'Inspectors of the state have to report on the foundations by 14 March 2027.',
    'Ann Berg, a baker of Westmark, rode 12 kilometres to the vote in May.',
  ];

  it('are not all among the points, as long as there are others', () => {
    const chosen = points(lines, 4);
    expect(chosen).toHaveLength(4);
    expect(chosen.filter((at) => at < 3)).toHaveLength(2);
  });

  it('are where there are no others, and where more than four are wanted', () => {
    expect(points(lines.slice(0, 4), 3).filter((at) => at < 3)).toHaveLength(2);
    expect(points([...lines.slice(0, 3), 'It rained...'], 3)).toEqual([0, 1, 2]);
    const more = 'Farmers of Moss will grow 90 hectares of rye for the mill of Westmark.';
    expect(points([...lines, more], 5)).toEqual(expect.arrayContaining([0, 1, 2]));
  });
});

describe('the points of a reflection', () => {
  const plain = (thing: string) =>
    `A good ${thing} tells people what they need to know before they have to ask for it.`;
  const things = ['sign', 'map', 'letter', 'form', 'poster', 'label', 'chart', 'table', 'list'];

  it('are plain sentences near its beginning, unless the writer speaks', () => {
    const told = [
      ...things.map(plain),
      'In Hale every good wall tells people what they need to know.',
    ];
    const spoken = 'We drew nine bridges for Hale, because 40 children had asked for them in May.';
    const chosen = points([plain('word'), spoken, ...told], 5);
    expect(chosen[0]).toBe(0);
    expect(chosen).not.toContain(1);
    expect(Math.max(...chosen)).toBeLessThanOrEqual(6);
  });

  it('are its first with what follows it, and one more, in scripts that do not tell names', () => {
    const lines = [
      'کتاب پڑھنا انسان کے دل کو بہت خوشی دیتا ہے۔',
      'اچھی باتیں ہمیشہ لوگوں کے دلوں میں زندہ رہتی ہیں۔',
      'درخت زمین کو خوبصورت اور ہوا کو صاف بناتے ہیں۔',
      'محبت سے بولے گئے لفظ کبھی ضائع نہیں ہوتے۔',
      'خاموشی بھی اکثر بہت کچھ کہہ دیتی ہے۔',
      'بچے کھیل کود سے بہت کچھ سیکھ لیتے ہیں۔',
      'سفر انسان کو نئے راستے اور نئے خیال دیتا ہے۔',
      'صبر کا پھل ہمیشہ میٹھا سمجھا جاتا ہے۔',
      'علم کی روشنی اندھیرے راستوں کو روشن کرتی ہے۔',
    ];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'ur' });
    const chosen = summarize(text, { sentences: 3, form: 'points' }).sentences;
    expect(chosen.slice(0, 2)).toMatchObject([{ index: 0 }, { index: 1, isJoined: true }]);
    expect(chosen).toHaveLength(3);
  });
});

describe('a sentence far behind the news', () => {
  it('is no point', () => {
    const names = 'Anna Berta Clara Dora Emma Frida Greta Hanna Ida Julia Karin Lena'.split(' ');
    const plain = names.flatMap((name) => [
      `${name} was glad of it and so was the neighbour of ${name} from the hill.`,
      `It was said that ${name} had seen it.`,
    ]);
    const late = 'Inspectors of the state will report on the bridge of Hale by 14 March 2027.';
    const news = 'The town council of Hale approved a new bridge over the river on Monday.';
    const ferry = 'A ferry company will lose its licence in June, when 140 crossings end.';
    const near = [
      news,
      ferry,
      'Ann Berg, a baker of Westmark, rode 40 kilometres to the vote in May.',
    ];
    expect(points([...near, ...plain, late], 5)).not.toContain(27);
  });
});

describe('questions without a question mark', () => {
  it('are known in Urdu', () => {
    const text = readText([...(STORY.ur ?? []), 'کس کو پاکستانی کہا جائے گا ۔'].join('\n\n'), {
      format: 'plain',
      locale: 'ur',
    });
    expect(findCandidates(text).omitted.map(({ rule }) => rule)).toContain('question');
  });
});
