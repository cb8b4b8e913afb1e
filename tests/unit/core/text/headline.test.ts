import { readText } from '../../../../server/src/core/text';

const TITLE = 'Council backs “new bridge” for Hollern';
const read = (body: string, title = TITLE, locale = 'en') =>
  readText(body, { format: 'plain', locale, title }).sentences.map(({ text }) => text);

describe('a headline that the body repeats', () => {
  it.each([
    ['as it is', TITLE],
    ['with a stop', `${TITLE}.`],
    ['with other quotation marks', "Council backs 'new bridge' for Hollern!"],
    ['with guillemets', 'Council backs « new bridge » for Hollern'],
    ['in capitals', 'COUNCIL BACKS “NEW BRIDGE” FOR HOLLERN'],
    ['with other white space', ' Council  backs “new\u00a0bridge” for\tHollern '],
    ['behind a dateline', `HOLLERN, Nov 9 (Agency) — ${TITLE}.`],
    ['behind a kicker', `Traffic: ${TITLE}`],
  ])('is not read again %s, as a paragraph or as its first sentence', (_what, repeated) => {
    expect(read(`${repeated}\n\nThe story. Its end.`)).toEqual(['The story.', 'Its end.']);
    const stopped = /[.!]$/.test(repeated) ? repeated : `${repeated}.`;
    expect(read(`${stopped} The story. Its end.`)).toEqual(['The story.', 'Its end.']);
  });

  it('is not read again behind a byline', () => {
    expect(read(`By Ann Lee\n\n${TITLE}\n\nThe story.`)).toEqual(['By Ann Lee', 'The story.']);
  });

  it('may have sentences of its own', () => {
    expect(read('The bridge opens. Who pays? The story.', 'The bridge opens. Who pays?')).toEqual([
      'The story.',
    ]);
  });

  it('is known in other scripts', () => {
    expect(read('（霍伦讯）市议会批准新桥。工程五月开始。', '市议会批准新桥', 'zh')).toEqual([
      '工程五月开始。',
    ]);
    expect(read('ΨΗΦΙΣΤΗΚΕ Ο ΝΟΜΟΣ. Τέλος.', 'Ψηφίστηκε ο νόμος', 'el')).toEqual([
      'ΨΗΦΙΣΤΗΚΕ Ο ΝΟΜΟΣ.',
      'Τέλος.',
    ]);
    expect(read('ΝΕΟΣ ΝΟΜΟΣ. Τέλος.', 'ΝΕΟΣ ΝΟΜΟΣ', 'el')).toEqual(['Τέλος.']);
    expect(read('ԽՈՐՀՈՒՐԴԸ ՀԱՎԱՆԵՑ։ Սա է։', 'Խորհուրդը հավանեց', 'hy')).toEqual(['Սա է։']);
  });

  it('leads back to its place in the paragraph all the same', () => {
    const text = readText(`${TITLE}. The story.`, { format: 'plain', title: TITLE });
    expect(text.sentences).toEqual([
      expect.objectContaining({ index: 0, paragraph: 0, text: 'The story.', start: 40, end: 50 }),
    ]);
  });

  it.each([
    ['more than the headline', `${TITLE} after years.`],
    ['a sentence that ends like it', `Nobody says that the ${TITLE}.`],
    ['a sentence with a dash that ends like it', `It is said – the ${TITLE}.`],
    ['less than the headline', 'Council backs.'],
  ])('is not taken for %s', (_what, sentence) => {
    expect(read(`${sentence} The story.`)).toEqual([sentence, 'The story.']);
  });

  it('is read where it stands in the story', () => {
    const body = `One.\n\nTwo.\n\nThree.\n\n${TITLE}.\n\nThe end.`;
    expect(read(body)).toContain(`${TITLE}.`);
    expect(read('The story.', '?!')).toEqual(['The story.']);
  });
});
