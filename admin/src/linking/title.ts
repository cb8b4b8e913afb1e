import type { IntlShape } from 'react-intl';

const UNTITLED = { id: 'newsroom.linking.untitled', defaultMessage: 'Untitled' };

/** An article's title, or the words for one that has none. */
export function titleOf(
  { title }: { title?: string | null },
  intl: Pick<IntlShape, 'formatMessage'>,
): string {
  return title?.trim() ? title : intl.formatMessage(UNTITLED);
}
