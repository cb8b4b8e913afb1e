import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';
import { STORY } from './stories';

/** The sentences that are points of their own, by their places. */
function points(lines: readonly string[], sentences = 4, locale = 'en', title?: string): number[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  const chosen = summarize(text, { sentences, form: 'points' }).sentences;
  return chosen.filter(({ isJoined }) => !isJoined).map(({ index }) => index);
}

describe('somebody’s words without marks', () => {
  const eels = (children: string, sold: string) =>
    `${children} children ate eels at school in 1987, and ${sold} 400 nets to Westmark.`;
  const isPoint = (line: string, locale = 'en') =>
    points([...(STORY[locale] ?? []), line], 2, locale, line).includes(4);

  it('are no point of a report', () => {
    expect(isPoint(eels('Our', 'we sold'))).toBe(false);
    expect(isPoint(eels('Farm', 'Ann Hale sold'))).toBe(true);
  });

  it('may be a point with marks, or in German with who says them', () => {
    expect(
      isPoint(`Ann Hale told Stone Works that “our children ate eels at school in 1987”.`),
    ).toBe(true);
    expect(
      isPoint('Wir haben 1987 Aale gegessen und 400 Netze verkauft, sagte Anna Berg.', 'de'),
    ).toBe(true);
    expect(
      isPoint('Viele meiner Netze lagen 1987 im Wasser, weil ich 400 Aale kannte.', 'de'),
    ).toBe(false);
  });
});

describe('where few sentences can be points', () => {
  const opening = 'The town council of Hale approved a new bridge over the river on Monday.';
  const leaning = [
    'It will be 40 metres long.',
    'They asked for wider lanes and for a path.',
    'That was in May of the year before.',
  ];

  it('up to two that go on with one are read on its line', () => {
    const text = readText([opening, ...leaning].join('\n\n'), { format: 'plain', locale: 'en' });
    const { sentences } = summarize(text, { sentences: 4, form: 'points' });
    expect(sentences.map(({ isJoined }) => isJoined)).toEqual([false, true, true]);
  });

  it('no item of a list and nobody’s words make up the number', () => {
    const plan = 'Engineers from Stone Works drew the plans after a flood in March.';
    const announced = 'The council has a few requirements for a bridge, which include:';
    const item = 'Reporting to the council of Hale each year on 900 stones of the bridge.';
    expect(points([opening, plan, announced, item])).toEqual([0, 1]);
    const spoken = 'Our ferries were the best of all, and this misses what we gave to the town.';
    expect(points([opening, plan, spoken, leaning[1] ?? ''])).not.toContain(2);
  });
});
