import { createIntl } from 'react-intl';
import { reasonTexts } from '../../../admin/src/linking/reasons/reason-texts';
import type { SuggestionReasons } from '../../../shared/contracts';

const NONE: SuggestionReasons = {
  terms: [],
  sources: [],
  section: null,
  days: null,
  background: false,
};

const intl = createIntl({ locale: 'en', onError: () => undefined });

const say = (reasons: Partial<SuggestionReasons>) =>
  reasonTexts({ ...NONE, ...reasons }, intl).map(({ text }) => text);

describe('the reasons of a suggestion', () => {
  it('are none where the server gives none', () => {
    expect(say({})).toEqual([]);
  });

  it('are said with shared sources and words before section and time', () => {
    const reasons = {
      terms: ['harbour', 'cranes'],
      sources: [{ documentId: 'm', name: 'Ministry of Transport' }],
      section: 'Economy',
      days: 3,
      background: true,
    };
    expect(say(reasons)).toEqual([
      'Same source: Ministry of Transport',
      'harbour · cranes',
      'Background to this story',
      'Both in Economy',
      '3 days apart',
    ]);
  });

  it.each([
    [0, 'Same day'],
    [1, '1 day apart'],
    [-4, '4 days apart'],
    [60, '60 days apart'],
    [61, '2 months apart'],
    [730, '24 months apart'],
    [731, '2 years apart'],
    [3653, '10 years apart'],
  ])('say %i days as an editor would', (days, text) => {
    expect(say({ days })).toEqual([text]);
  });

  it('mark only the shared words as quoted from the article', () => {
    const texts = reasonTexts({ ...NONE, terms: ['Hafen'], section: 'Welt', days: 0 }, intl);
    expect(texts.filter(({ quotes }) => quotes).map(({ text }) => text)).toEqual(['Hafen']);
  });
});
