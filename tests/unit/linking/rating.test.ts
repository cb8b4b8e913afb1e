import type { SuggestionsRequest } from '../../../shared/contracts';
import type { ArticleRights } from '../../../server/src/desk/rights';
import { rate } from '../../../server/src/suggestions/rating';

const rights = { mayRead: () => true } as unknown as ArticleRights;
const comparison = {
  ref: {
    ...{ textId: 1, type: 'api::post.post', documentId: 'other', locale: 'en' },
    ...{ draftRow: 1, publishedRow: null },
  },
  cosine: 0.3,
  titleCoverage: 0,
  sharedWords: () => [],
};

/** How an article of a section is rated for one of another section. */
function rated(own: string | null, other: string | null) {
  const article = { title: 'A', body: null, section: own, datePublished: null, attributions: [] };
  const request: SuggestionsRequest = { locale: 'en', article, linked: [] };
  const dates = { datePublished: null, createdAt: new Date() };
  const draft = { id: 1, documentId: 'other', section: other, ...dates };
  return rate(request, { draft, comparison }, [], rights);
}

describe('rating a suggestion', () => {
  it('gives the same section as a reason, and more for it', () => {
    const same = rated('Sport', 'Sport');
    expect(same.reasons.section).toBe('Sport');
    expect(same.score).toBeGreaterThan(rated('Sport', 'Culture').score);
  });

  it.each(['', ' ', null])('takes two articles without a section (%j) for no reason', (none) => {
    const one = rated(none, none);
    expect(one.reasons.section).toBeNull();
    expect(one.score).toBe(rated('Sport', 'Culture').score);
  });
});
