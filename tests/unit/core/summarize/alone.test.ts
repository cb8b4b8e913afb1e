import { chosen, points } from './chosen';
import { STORY } from './stories';

describe('somebody’s words without marks', () => {
  const eels = (children: string, sold: string) =>
    `${children} children ate eels at school in 1987, and ${sold} 400 nets to Westmark.`;
  const isPoint = (line: string, locale = 'en') =>
    points([...(STORY[locale] ?? []), line], 2, locale, line).includes(4);

  it('are no point of a report', () => {
    expect(isPoint(eels('Our', 'we sold'))).toBe(false);
    expect(isPoint(eels('Farm', 'Ann Hale sold'))).toBe(true);
  });

  it.each([
    ['en', `Ann Hale told Stone Works that “our children ate eels at school in 1987”.`],
    ['en', 'We sold 400 nets in 1987, said Ann Hale of Stone Works in Westmark.'],
    ['en', 'Nets were sold by 400 farmers of Hale after World War I in Westmark.'],
    ['de', 'Wir haben 1987 Aale gegessen und 400 Netze verkauft, klagt Anna Berg.'],
    ['es', 'Ana Gil vendió 400 redes a Nuestra Señora de Halden en 1987.'],
  ])('may be a point with marks, with a speaker, or as a name: %s: %s', (language, line) => {
    expect(isPoint(line, language)).toBe(true);
  });

  it.each([
    ['de', 'Wir hoffen auf 400 neue Netze in Halden im Mai 1987.'],
    ['de', 'Wir glaubten 1987, dass 400 Netze in Halden genug sind.'],
    ['de', 'Viele meiner Netze lagen 1987 im Wasser, weil ich 400 Aale kannte.'],
    ['es', 'Nuestros niños comieron anguilas en 1987 y vendimos 400 redes.'],
  ])('are known in other languages: %s: %s', (language, line) => {
    expect(isPoint(line, language)).toBe(false);
  });

  it('are known to be the writers’ where the text speaks of itself', () => {
    const own = [
      'We have opened a bridge of stone over the river in Hale on Monday.',
      'Engineers from Stone Works drew the plans after a flood in March.',
    ];
    const line = eels('Our', 'we sold');
    expect(
      chosen([...own, line, ...(STORY.en ?? []).slice(1)], 4, 'en', line).map(({ index }) => index),
    ).toContain(2);
  });
});

describe('where few sentences can be points', () => {
  const opening = 'The town council of Hale approved a new bridge over the river on Monday.';
  const leaning = [
    'It will be 40 metres long.',
    'They asked for wider lanes and for a path.',
    'That was in May of the year before.',
    'He said so in a letter to her.',
    'This is what they had feared.',
  ];

  it('up to two that go on with one are read on its line', () => {
    const joined = chosen([opening, ...leaning]).map(({ isJoined }) => isJoined);
    expect(joined.slice(0, 3)).toEqual([false, true, true]);
    expect(joined[3]).not.toBe(true);
  });

  it('no item of a list and nobody’s words make up the number', () => {
    const plan = 'Engineers from Stone Works drew the plans after a flood in March.';
    const announced = 'The council has a few requirements for a bridge, which include:';
    const item = 'Reporting to the council of Hale each year on 900 stones of the bridge.';
    expect(points([opening, plan, announced, item])).toEqual([0, 1]);
    const spoken = 'Our 40 ferries were the best of all, and this misses what we gave.';
    const all = chosen([opening, plan, spoken, leaning[1] ?? '', leaning[2] ?? '']);
    expect(all.map(({ index }) => index)).not.toContain(2);
  });
});
