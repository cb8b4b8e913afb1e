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
] as const;

const MESSAGES = {
  title: {
    id: 'newsroom.linking.widget.counts',
    defaultMessage: 'Also to do, in all languages',
  },
  note: {
    id: 'newsroom.linking.widget.countsNote',
    defaultMessage: 'A list shows one language at a time; choose the others there.',
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

/** What else needs a hand, each with the list to find it in; nothing where nothing does. */
export function Counts({ counts }: { counts: QueueCounts }) {
  const intl = useIntl();
  const entries = ENTRIES.filter(({ count }) => counts[count] > 0);
  if (entries.length === 0 && counts.waitingLinks === 0) return null;
  return (
    <Box paddingTop={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0 0">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h3">
        {intl.formatMessage(MESSAGES.title)}
      </Typography>
      <Flex tag="ul" wrap="wrap" gap="0 1.6rem" paddingTop={1}>
        {entries.map(({ count, to, message }) => (
          <li key={count}>
            <ListLink to={to}>{intl.formatMessage(message, { count: counts[count] })}</ListLink>
          </li>
        ))}
        {counts.waitingLinks > 0 ? <WaitingLinks count={counts.waitingLinks} /> : null}
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {intl.formatMessage(MESSAGES.note)}
      </Typography>
    </Box>
  );
}

function ListLink({ to, children }: { to: string; children: string }) {
  return (
    <Typography
      tag={RouterLink}
      variant="pi"
      textColor="primary600"
      textDecoration="underline"
      to={to}
    >
      {children}
    </Typography>
  );
}

/** No list has links: theirs is of all the articles that a link may wait for. */
function WaitingLinks({ count }: { count: number }) {
  const intl = useIntl();
  return (
    <li>
      <Typography variant="pi" textColor="neutral800">
        {intl.formatMessage(MESSAGES.waitingLinks, { count })}
        {' · '}
      </Typography>
      <ListLink to={LISTS.unpublished}>{intl.formatMessage(MESSAGES.unpublished)}</ListLink>
    </li>
  );
}
