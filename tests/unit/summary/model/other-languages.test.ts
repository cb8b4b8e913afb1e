import { isOtherLanguage } from '../../../../server/src/summary/model/answer/language';
import { ARTICLES, type Language } from './articles';

const LANGUAGES = Object.keys(ARTICLES) as Language[];

/** The last sentences of an article in another language are no summary of it. */
const lastOf = (language: Language): string => ARTICLES[language].split('\n\n')[1] as string;

/**
 * Of Azerbaijani no words are known that would tell it within its script, and too many are Turkish
 * ones.
 */
const isInDoubt = (article: Language, answer: Language) =>
  (answer === 'az' && /\p{Script=Latin}/u.test(ARTICLES[article])) ||
  (article === 'az' && answer === 'tr');

const pairs = LANGUAGES.flatMap((article) => LANGUAGES.map((answer) => [article, answer] as const));

describe('an answer in the language of the article', () => {
  it.each(LANGUAGES)('is known for it: %s', (language) => {
    expect(isOtherLanguage(ARTICLES[language], lastOf(language))).toBe(false);
    const [first = ''] = ARTICLES[language].split(/(?<=[.。։])/u);
    expect(isOtherLanguage(ARTICLES[language], first)).toBe(false);
  });

  it('may have names in another script', () => {
    const article = `${ARTICLES.ru} Компания Kessel Harbour Works построит причал.`;
    expect(isOtherLanguage(article, 'Kessel Harbour Works построит новый причал.')).toBe(false);
  });

  it('is in doubt no other one', () => {
    expect(isOtherLanguage(ARTICLES.en, 'Port Kessel: 31–12.')).toBe(false);
    expect(isOtherLanguage(ARTICLES.en, '240')).toBe(false);
    expect(isOtherLanguage('', 'Any text.')).toBe(false);
  });
});

describe('an answer in another language', () => {
  it.each(pairs.filter(([a, b]) => a !== b && !isInDoubt(a, b)))(
    'is known for it: %s article, %s answer',
    (article, answer) => {
      expect(isOtherLanguage(ARTICLES[article], lastOf(answer))).toBe(true);
    },
  );
});
