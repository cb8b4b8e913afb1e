import type { LinkingType } from '../../../admin/src/article-types';

/** The plugin's own kind of type, but for what is given. */
export function articleType(changed: Partial<LinkingType> = {}): LinkingType {
  return {
    ...{ uid: 'api::story.story', name: 'story', displayName: 'Story', body: 'blocks' },
    ...{ localized: true, draftAndPublish: true },
    fields: {
      ...{ title: 'headline', body: 'text', section: 'desk', datePublished: 'firstSeen' },
      summary: 'gist',
      summaryOrigin: null,
      citations: null,
    },
    relations: {
      attributions: { name: 'sources', target: 'plugin::newsroom.attribution' },
      related: { name: 'seeAlso', target: 'api::story.story' },
      ...{ previous: null, next: null },
    },
    ...changed,
  };
}
