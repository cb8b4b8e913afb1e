import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { COLUMN, WIDTH, type Feature } from '../../../../server/src/core/summarize/columns';
import { analyze } from '../../../../server/src/core/summarize/features';
import { readText } from '../../../../server/src/core/text';

/** What the ranking knows of each line, under the names that are asked for. */
function values(lines: readonly string[], locale: string, name: Feature, title = ''): number[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  const { candidates, left } = findCandidates(text);
  const analysis = analyze(candidates, text, left);
  return candidates.map((_, i) => analysis.values[i * WIDTH + COLUMN[name]] ?? 0);
}

const TELLING: ReadonlyArray<readonly [locale: string, name: Feature, line: string]> = [
  ['en', 'decided', 'A court sentenced the owner of the ferry on Friday morning.'],
  ['en', 'ahead', 'The council will hear the farmers on the last day of May.'],
  ['en', 'ahead', 'The inspector warned that the old bridge could fall in a storm.'],
  ['es', 'ahead', 'El inspector advirtió de que el puente viejo podía caer.'],
  ['en', 'reason', 'The ferry stopped because the river had risen too far.'],
  ['en', 'denied', 'The owner denied that the ferry had ever been unsafe.'],
  ['en', 'past', 'The town of Hale is one of the oldest on the river.'],
  ['en', 'past', 'In 1987 the town of Hale had four ferries on the river.'],
  ['en', 'personal', 'We want you to come to the new bridge with your children.'],
  ['en', 'plain', 'People walked along the river and looked at the water.'],
  ['de', 'decided', 'Das Gericht sprach den Besitzer der Fähre am Freitag frei.'],
  ['de', 'plain', 'Die Leute gingen am Fluss spazieren und sahen ins Wasser.'],
  ['fr', 'ahead', 'Le conseil votera sur le pont et le maire parlera ensuite.'],
  ['es', 'ahead', 'El puente cruzará el río y la plaza quedará sin coches.'],
  ['ru', 'decided', 'Суд приговорил владельца парома к двум годам условно.'],
  ['az', 'ahead', 'Körpü iki ildən sonra bütün maşınlar üçün istifadəyə veriləcək.'],
  ['hy', 'ahead', 'Կամուրջը կբացվի երկու տարի հետո, և լաստը կկանգնի։'],
  ['ar', 'denied', 'نفى صاحب العبارة أن تكون رحلاتها غير آمنة في أي وقت.'],
  ['hi', 'ahead', 'पुल दो साल बाद सभी गाड़ियों के लिए खोला जाएगा।'],
  ['zh', 'decided', '法院周五判处渡轮公司老板两年监禁。'],
  ['ja', 'ahead', '橋は来年の春に開通する予定だと市は説明した。'],
  ['vi', 'ahead', 'Hội đồng thành phố sẽ nghe ý kiến nông dân vào cuối tháng.'],
  ['da', 'decided', 'Retten dømte ejeren af færgen fredag formiddag.'],
];

describe('what a sentence does in a story', () => {
  test.each(TELLING)('%s, %s: %s', (locale, name, line) => {
    expect(values([line], locale, name)[0]).toBeGreaterThan(0);
  });

  it('is not told in a language without lists', () => {
    const lines = ['Baraza la mji liliamua Jumatatu kujenga daraja jipya juu ya mto.'];
    for (const name of ['decided', 'ahead', 'reason', 'denied'] as const) {
      expect(values(lines, 'sw', name)).toEqual([0]);
    }
  });

  it('is background where the year is earlier than the last one, unless it tells what comes', () => {
    const lines = [
      'The council approved the bridge over the river on 9 November 2026.',
      'A flood took the old bridge away on the night of 3 March 2021.',
      'The inspector will report on the flood of 2021 before the winter.',
    ];
    expect(values(lines, 'en', 'past')).toEqual([0, 1, 0]);
  });
});

describe('an outcome', () => {
  it('of an earlier year is background, and of the news beside what was before it is not', () => {
    const lines = [
      'A quake damaged forty houses in the north of the valley on 9 November 2026.',
      'In 2009 almost three hundred people were killed by a quake in the same valley.',
      'The court rejected the complaint that the owners had filed a month ago.',
    ];
    expect(values(lines, 'en', 'decided')).toEqual([1, 0, 1]);
    expect(values(lines, 'en', 'past')).toEqual([0, 1, 1]);
  });

  it('is not what a critic says, who contradicts', () => {
    const line = 'Neighbours of the harbour criticised the plan as too expensive.';
    expect(values([line], 'en', 'denied')).toEqual([1]);
    expect(values([line], 'en', 'decided')).toEqual([0]);
  });
});

describe('a reflection', () => {
  const thought = (i: number) =>
    `There is a quiet in the ${['morning', 'garden', 'street', 'kitchen', 'evening'][i % 5] ?? ''} that nobody hears ${'any more '.repeat(i % 2)}at all.`;
  const lines = Array.from({ length: 9 }, (_, i) => thought(i));

  it('is told from its opening on', () => {
    expect(values(lines, 'en', 'flow').slice(0, 4)).toEqual([0, 1, 1, 0]);
    expect(values(lines, 'en', 'third')[2]).toBe(0);
  });

  it('is no report of few sentences, and none with names and figures', () => {
    expect(values(lines.slice(0, 4), 'en', 'flow')).toEqual([0, 0, 0, 0]);
    const report = lines.map((line, i) => `${line.slice(0, -1)}, said Ann Hale, ${i + 20}.`);
    expect(Math.max(...values(report, 'en', 'flow'))).toBe(0);
  });

  it('is known by a larger share where names are not known for names', () => {
    const urdu = Array.from(
      { length: 9 },
      (_, i) => `صبح کے وقت ${'دریا '.repeat(1 + (i % 3))}کے کنارے خاموشی بہت گہری محسوس ہوتی ہے۔`,
    );
    expect(values(urdu, 'ur', 'flow')[1]).toBeGreaterThan(0);
  });
});

describe('the third sentence', () => {
  const lines = [
    'The town council of Hale approved a new bridge over the river on Monday.',
    'Engineers from Stone Works drew the plans of the bridge after a flood.',
    'People stood on both banks of the river and looked at the water.',
    'The state pays two thirds of the cost, and the town pays the rest.',
    'Farmers on the east bank asked for wider lanes and a path for cattle.',
    'A ferry carries people and goods across the river every hour.',
  ];

  it('is as good as any where it tells what came of it, or where the text is brief', () => {
    expect(values(lines, 'en', 'third')[2]).toBe(1);
    expect(values(lines.slice(0, 5), 'en', 'third')[2]).toBe(0);
    const outcome = [...lines];
    outcome[2] = 'A court rejected the complaint of a neighbour on the same day.';
    expect(values(outcome, 'en', 'third')[2]).toBe(0);
  });
});
