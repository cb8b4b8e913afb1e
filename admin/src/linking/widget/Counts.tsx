import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { QueueCounts } from '../../../../shared/contracts';
import { LISTS } from '../addresses';

const ENTRIES = [
  {
    count: 'withoutSource',
    to: LISTS.withoutSource,
    message: {
      id: 'newsroom.linking.widget.withoutSource',
      defaultMessage:
        '{count, plural, one {# article without a source} other {# articles without a source}}',
    },
  },
  {
    count: 'withoutSummary',
    to: LISTS.withoutSummary,
    message: {
      id: 'newsroom.linking.widget.withoutSummary',
      defaultMessage:
        '{count, plural, one {# article without a summary} other {# articles without a summary}}',
    },
  },
  {
    count: 'waitingLinks',
    to: LISTS.unpublished,
    message: {
      id: 'newsroom.linking.widget.waitingLinks',
      defaultMessage:
        '{count, plural, one {# link waits for an article to be published} other {# links wait for articles to be published}}',
    },
  },
] as const;

/** What else needs a hand, each with the list that shows it; nothing where nothing does. */
export function Counts({ counts }: { counts: QueueCounts }) {
  const intl = useIntl();
  const entries = ENTRIES.filter(({ count }) => counts[count] > 0);
  if (entries.length === 0) return null;
  return (
    <Box paddingTop={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0 0">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h3">
        {intl.formatMessage({
          id: 'newsroom.linking.widget.counts',
          defaultMessage: 'Also to do, in all languages',
        })}
      </Typography>
      <Flex tag="ul" wrap="wrap" gap="0 1.6rem" paddingTop={1}>
        {entries.map(({ count, to, message }) => (
          <li key={count}>
            <Typography tag={RouterLink} variant="pi" textColor="primary600" to={to}>
              {intl.formatMessage(message, { count: counts[count] })}
            </Typography>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
