import type { MessageDescriptor } from 'react-intl';
import type { ArticleTypeInfo, QueueCounts } from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { LISTS } from '../addresses';

export interface TypeCounts {
  type: LinkingType;
  counts: QueueCounts;
}

/** Something that articles of one type lack. */
export interface Todo {
  key: string;
  /** How the type is called; absent where there is one only. */
  typeName: string | undefined;
  message: MessageDescriptor;
  count: number;
  /** The list to find them in; `null` where there is none. */
  list: string | null;
  /** Where the list has other words than the message: links are in no list, articles are. */
  listMessage: MessageDescriptor | undefined;
}

const MESSAGES = {
  withoutSource: {
    id: 'newsroom.linking.widget.withoutSource',
    defaultMessage:
      '{count, plural, one {# article without a source} other {# articles without a source}}',
  },
  withoutSummary: {
    id: 'newsroom.linking.widget.withoutSummary',
    defaultMessage:
      '{count, plural, one {# article without a summary} other {# articles without a summary}}',
  },
  waitingLinks: {
    id: 'newsroom.linking.widget.waitingLinks',
    defaultMessage:
      '{count, plural, one {# link waits for an article to be published} other {# links wait for articles to be published}}',
  },
  unpublished: {
    id: 'newsroom.linking.widget.unpublished',
    defaultMessage: 'Unpublished articles',
  },
};

/**
 * What else needs a hand, type by type; only what does, and only of what the types have.
 *
 * @param types all that the user may read: links may wait for articles of another type
 */
export function todoOf(counts: TypeCounts[], types: readonly ArticleTypeInfo[]): Todo[] {
  const isOne = counts.length === 1;
  return counts
    .flatMap(({ type, counts: { withoutSource, withoutSummary, waitingLinks } }) => {
      const target = types.find(({ uid }) => uid === type.relations.related.target);
      const entry = { typeName: isOne ? undefined : type.displayName, listMessage: undefined };
      const unpublished = target === undefined ? null : LISTS.unpublished(target);
      return [
        {
          ...{ ...entry, key: `${type.uid} source`, message: MESSAGES.withoutSource },
          ...{ count: withoutSource, list: LISTS.withoutSource(type) },
        },
        {
          ...{ ...entry, key: `${type.uid} summary`, message: MESSAGES.withoutSummary },
          ...{ count: withoutSummary, list: LISTS.withoutSummary(type) },
        },
        {
          ...{ ...entry, key: `${type.uid} links`, message: MESSAGES.waitingLinks },
          ...{ count: waitingLinks, list: unpublished, listMessage: MESSAGES.unpublished },
        },
      ];
    })
    .filter(({ count }) => count > 0);
}
