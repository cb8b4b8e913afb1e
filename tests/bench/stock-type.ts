import { articleSchema } from '../../server/src/article/schema';

export const STOCK = 'api::story.story';

/** The article's own fields and relations, as a type that only Strapi knows. */
export function stockType(): Record<string, unknown> {
  const ownLink = { target: STOCK };
  const { attributions, related, previous, next, ...rest } = articleSchema.attributes;
  const { inversedBy: _inverse, ...sources } = attributions;
  const attributes = {
    ...rest,
    attributions: sources,
    related: { ...related, ...ownLink },
    previous: { ...previous, ...ownLink },
    next: { ...next, ...ownLink },
  };
  return {
    'src/api/story/content-types/story/schema.json': {
      ...{ kind: 'collectionType', collectionName: 'stories', attributes },
      info: { singularName: 'story', pluralName: 'stories', displayName: 'Story' },
      options: { draftAndPublish: true },
      pluginOptions: { i18n: { localized: true } },
    },
  };
}
