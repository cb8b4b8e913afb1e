import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { indexProgress } from '../index-progress';

/** How far the building is, as a bar and in per cent. */
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
      <ProgressBar
        value={Math.round(progress * 100)}
        aria-label={label}
        getValueLabel={() => percent}
      />
      <Typography variant="pi" textColor="neutral600" aria-hidden>
        {percent}
      </Typography>
    </Flex>
  );
}
