import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';

/** The sentences that are points of their own, by their places. */
function points(lines: readonly string[], sentences: number, locale = 'en'): number[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale });
  const chosen = summarize(text, { sentences, form: 'points' }).sentences;
  return chosen.filter(({ isJoined }) => !isJoined).map(({ index }) => index);
}

const news = 'The town council of Hale approved a new bridge over the river on Monday.';
const ferry = 'A ferry company will lose its licence in June, when 140 crossings a day end.';

describe('points beside each other', () => {
  it('are not two that open with the same subject and deed', () => {
    const mill =
      'Stone Works of Westmark opened a mill in May, where 40 bakers grind rye for Hale.';
    const school = 'Stone Works of Westmark opened a school for 90 pupils, paid by a lottery.';
    expect(points([news, mill, school, ferry], 4)).toHaveLength(3);
  });

  it('do not hold what is said within a quotation that ends further on', () => {
    const closing = 'Nobody slept in Hale until 4 in the morning," said Ann Berg, a pilot.';
    expect(points([news, ferry, closing], 3)).toEqual([0]);
    expect(points([news, ferry, closing.replace('"', '')], 3)).toEqual([0, 1]);
  });

  it('do not leave the speaker to be guessed behind a long quotation', () => {
    const pronoun = '"The bridge of Hale costs 40 million," he said on the steps of the town hall.';
    expect(points([news, ferry, pronoun], 3)).not.toContain(2);
  });

  it('may begin with things that are counted, where an earlier one told of them', () => {
    const homes = 'The council of Hale will sell homes on the hill for 40,000 each in June.';
    const counted =
      'The two homes will be built by Stone Works of Westmark in 2027 and cost 12 million.';
    expect(points([homes, counted, 'It rained.'], 3)).toEqual([0, 1]);
  });
});

describe('somebody who is only called by what they are', () => {
  it('is told by a name before it, where the article stands at the end of the noun', () => {
    const lines = [
      'Byrådet i Halden vedtok mandag en ny bro over elva til 40 millioner.',
      'Politiet i Moss pågrep onsdag en 40 år gammel baker fra Drammen.',
      'Natt til torsdag slapp politiet i Moss mannen fri etter 14 timer i arresten.',
      'Fergeselskapet mister konsesjonen i juni, når 140 daglige turer er slutt.',
    ];
    expect(points(lines, 4, 'nb')).toContain(2);
  });

  it('and what was held is not, unless a noun behind it tells what it was', () => {
    const lines = [
      'Halden udalak zubi berria onartu zuen astelehenean, 40 milioi euroko kostuarekin.',
      'Ferry konpainiak ekainean galduko du baimena, 140 bidaia amaitzen direnean.',
      'Halden hirian atzo ekitaldia amaitu zen, 300 lagun plazan zeudela.',
      'Halden hirian atzo ekitaldi bat egin zuten, 300 lagun plazan zeudela.',
      'Vestbyko Stone Works enpresak 25 kilometro trenbide egingo ditu 2031rako.',
    ];
    expect(points(lines, 4, 'eu')).toEqual([0, 1, 4]);
  });
});
