import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { BuildProgress } from './BuildProgress';
import { stateMessage } from './states';

const MESSAGES = {
  articles: { id: 'newsroom.linking.settings.articles', defaultMessage: 'Articles read' },
  articlesHint: {
    id: 'newsroom.linking.settings.articlesHint',
    defaultMessage: 'Each language counts by itself.',
  },
  articlesOf: {
    id: 'newsroom.linking.settings.articlesOf',
    defaultMessage: '{done, number} of {total, number}',
  },
  finished: { id: 'newsroom.linking.settings.finished', defaultMessage: 'Last built' },
  error: { id: 'newsroom.linking.settings.error', defaultMessage: 'Last error' },
};

/** The state of the index in words, with a progress bar while it is being built. */
export function IndexDetails({ index }: { index: IndexState }) {
  const intl = useIntl();
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={6}
      background="neutral0"
      shadow="filterShadow"
      hasRadius
      padding={6}
    >
      <Typography tag="p">{intl.formatMessage(stateMessage(index))}</Typography>
      {index.state === 'building' && <BuildProgress index={index} />}
      <Details index={index} />
    </Flex>
  );
}

/** Whether a building has ended before all articles were read: how far it came is told of it alone. */
const isHalfBuilt = ({ state, total }: IndexState): boolean =>
  (state === 'stopped' || state === 'failed') && total > 0;

function Details({ index }: { index: IndexState }) {
  const intl = useIntl();
  const { done, total, error, finishedAt } = index;
  const hasCount = isHalfBuilt(index);
  if (!hasCount && finishedAt === null && error === null) return null;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
      {hasCount && (
        <Detail
          label={intl.formatMessage(MESSAGES.articles)}
          hint={intl.formatMessage(MESSAGES.articlesHint)}
        >
          {intl.formatMessage(MESSAGES.articlesOf, { done, total })}
        </Detail>
      )}
      {finishedAt !== null && (
        <Detail label={intl.formatMessage(MESSAGES.finished)}>
          {intl.formatDate(finishedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Detail>
      )}
      {error !== null && <Detail label={intl.formatMessage(MESSAGES.error)}>{error}</Detail>}
    </Flex>
  );
}

interface DetailProps {
  label: string;
  hint?: string;
  children: string;
}

function Detail({ label, hint, children }: DetailProps) {
  return (
    <Box>
      <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Typography tag="dd" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
      {hint !== undefined && (
        <Typography tag="dd" variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
    </Box>
  );
}
