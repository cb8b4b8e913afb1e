import type { IntlShape } from 'react-intl';
import type { BulkResponse } from '../../../../shared/contracts';
import { TEXTS } from './texts';

/** What came of the action, in numbers; only of what there was any. */
export function outcomeOf(
  { written, asked, kept, short }: BulkResponse['data'],
  intl: Pick<IntlShape, 'formatMessage'>,
): string {
  const counts = [
    [written, TEXTS.written],
    [asked, TEXTS.asked],
    [kept, TEXTS.keptCount],
    [short, TEXTS.short],
  ] as const;
  const said = counts.flatMap(([count, text]) =>
    count === 0 ? [] : [intl.formatMessage(text, { count })],
  );
  return said.length === 0 ? intl.formatMessage(TEXTS.nothing) : said.join(' · ');
}
