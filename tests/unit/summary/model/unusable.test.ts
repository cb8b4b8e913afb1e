import { cleanAnswer, type Asked } from '../../../../server/src/summary/model/clean-answer';
import { asked, type Language } from './articles';

const FIRST = 'Port Kessel’s council approved a new harbour by 31 votes to 12.';

const whyNot = (answer: string | string[], language: Language, more?: Partial<Asked>) => {
  const cleaned = cleanAnswer(answer, asked(language, more));
  return 'unusable' in cleaned ? cleaned.unusable : cleaned.sentences;
};

describe('a model’s answer', () => {
  it.each<[string, string | string[], Language, Partial<Asked>, RegExp]>([
    ['nothing', '', 'en', {}, /is empty/],
    ['an empty list', [], 'en', {}, /is empty/],
    ['marks alone', '***\n- \n"…"', 'en', {}, /is empty/],
    ['reasoning that never ends', '<think>The council approved the harbour.', 'en', {}, /is empty/],
    ['broken JSON', '["The council approved the harb', 'en', {}, /JSON/],
    ['JSON without text', '{"summary": {"a": 7}}', 'en', {}, /JSON/],
    [
      'the headline',
      '**Council approves harbour!**',
      'en',
      { title: 'Council approves harbour' },
      /headline/,
    ],
    ['a field that is too short', FIRST, 'en', { maxLength: 20 }, /longer than the field/],
    [
      'more than the article',
      FIRST,
      'en',
      { article: 'The council met.' },
      /longer than the article/,
    ],
    ['half a sentence', 'The council of Port', 'en', { wasCut: true }, /cut off/],
    [
      'the prompt',
      `Say only what the article says, and nothing that\nyou know from elsewhere. ${FIRST}`,
      'en',
      {},
      /was told/,
    ],
    [
      'the delimiters',
      `----- article 0123456789abcdef0123456789abcdef -----\n${FIRST}`,
      'en',
      {},
      /was told/,
    ],
    ['far too much', 'a '.repeat(150_000), 'en', {}, /far longer/],
  ])('is unusable with %s', (_what, answer, language, more, why) => {
    expect(whyNot(answer, language, more)).toMatch(why);
  });

  it.each<[Language, string]>([
    ['en', 'I’m sorry, but I can’t help with that.'],
    ['en', 'I cannot summarize this article.'],
    ['de', 'Es tut mir leid, aber ich kann diesen Artikel nicht zusammenfassen.'],
    ['fr', 'Je suis désolé, je ne peux pas résumer cet article.'],
    ['es', 'Lo siento, no puedo ayudar con eso.'],
    ['ru', 'Извините, я не могу помочь с этим.'],
    ['hy', 'Ներեցեք, ես չեմ կարող օգնել դրանում։'],
    ['ar', 'عذرا، لا يمكنني المساعدة في ذلك.'],
    ['zh', '抱歉，我无法总结这篇文章。'],
    ['ja', '申し訳ありませんが、お手伝いできません。'],
  ])('is unusable where it refuses in %s: %s', (language, answer) => {
    expect(whyNot(answer, language)).toMatch(/refusal/);
  });
});
