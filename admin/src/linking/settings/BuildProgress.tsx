import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { indexProgress } from '../index-progress';

/**
 * How far the building is, as a bar and in per cent. The design system's `ProgressBar` does not
 * tell screen readers its value.
 */
export function BuildProgress({ index }: { index: IndexState }) {
  const intl = useIntl();
  const progress = indexProgress(index);
  const label = intl.formatMessage({
    id: 'newsroom.linking.settings.articles',
    defaultMessage: 'Articles read',
  });
  const percent = intl.formatNumber(progress, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Flex gap={3}>
      <Box
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuetext={percent}
        background="neutral200"
        borderRadius="4px"
        flex="1"
        maxWidth="48rem"
        overflow="hidden"
      >
        <Box background="primary600" height="8px" width={`${progress * 100}%`} />
      </Box>
      <Typography variant="pi" textColor="neutral800" aria-hidden>
        {percent}
      </Typography>
    </Flex>
  );
}
