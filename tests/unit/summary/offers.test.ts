import type { NewsroomConfig } from '../../../server/src/config';
import { choiceName, type Choice } from '../../../server/src/summary/choice';
import { generateSummary, type SummarySource } from '../../../server/src/summary/generator';
import { findOffer, ownSentences } from '../../../server/src/summary/offers';
import { sentencesOf } from '../../../server/src/summary/sentences';

/** The second sentence needs the first, and stands on its line. */
const ENGLISH = [
  'The town council of Hale approved a new bridge over the river on Monday.',
  'It will carry 900 cars a day from May 2027.',
  'It rained...',
  'A ferry company will lose its licence in June, when 140 crossings a day end.',
  'They will be missed by 40 farmers of the east bank.',
  'It snowed...',
];
const CHINESE = [
  '黑尔镇议会星期一批准在河上修建一座新桥，费用为4000万。',
  '他们否决了90名农民要求的隧道。',
  '斯通公司的工程师在三月的洪水之后画了图纸。',
  '渡轮公司将在六月失去执照，每天140班渡轮将停止。',
];

const source = (lines: readonly string[], locale: string): SummarySource => ({
  ...{ title: 'A bridge', body: lines.join('\n\n'), format: 'plain', locale, maxLength: null },
});
const options = (form: Choice['form']) =>
  ({ length: 'standard', form, minimumWords: 0 }) as NewsroomConfig['summary'];
const points = (of: SummarySource, length: Choice['length']) =>
  generateSummary(of, { length, form: 'points', minimumWords: 0 }) ?? '';

describe('a text with two sentences on a line', () => {
  it.each([
    ['English', source(ENGLISH, 'en')],
    ['Chinese', source(CHINESE, 'zh')],
  ])('is known for what the plugin makes: %s', (_language, of) => {
    const text = points(of, 'standard');
    expect(sentencesOf(text, of.locale).length).toBeGreaterThan(text.split('\n').length);
    const choice = choiceName({ length: 'standard', form: 'points' });
    expect(findOffer(text, of, options('points'), null)).toEqual({ choice, isUsual: true });
  });

  it('is the same where each has a line of its own, and another one in one run', () => {
    const of = source(ENGLISH, 'en');
    const sentences = sentencesOf(points(of, 'standard'), 'en');
    const usual = findOffer(sentences.join('\n'), of, options('points'), null);
    expect(usual).toMatchObject({ isUsual: true });
    const run = findOffer(sentences.join(' '), of, options('points'), null);
    expect(run).toEqual({
      choice: choiceName({ length: 'standard', form: 'paragraph' }),
      isUsual: false,
    });
  });

  it('is points and no paragraph where it is the only line, as far as the site has points', () => {
    const of = source(ENGLISH.slice(0, 3), 'en');
    const text = points(of, 'brief');
    expect(text).toBe(`${ENGLISH[0]} ${ENGLISH[1]}`);
    const found = (form: Choice['form']) => findOffer(text, of, options(form), null)?.choice;
    expect(found('points')).toBe(choiceName({ length: 'brief', form: 'points' }));
    expect(found('paragraph')).toBe(choiceName({ length: 'brief', form: 'paragraph' }));
  });

  it('has only sentences that are the article’s own', () => {
    const trimmed = ['Meanwhile, Ann Hale said in May that the bridge will carry 900 cars a day.'];
    const of = source([...ENGLISH.slice(0, 3), ...trimmed, ...ENGLISH.slice(3)], 'en');
    const own = new Set(ownSentences(of, options('points')));
    for (const sentence of sentencesOf(points(of, 'long'), 'en')) expect(own).toContain(sentence);
  });
});
