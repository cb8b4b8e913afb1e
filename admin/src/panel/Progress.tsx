import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface ProgressProps {
  label: string;
  /** From 0 to 1. */
  share: number;
}

/**
 * How far something is, as a bar and in per cent. The design system's `ProgressBar` does not tell
 * screen readers its value.
 */
export function Progress({ label, share }: ProgressProps) {
  const intl = useIntl();
  const percent = intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Flex gap={3}>
      <Box
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={percent}
        background="neutral200"
        borderRadius="4px"
        flex="1"
        maxWidth="48rem"
        overflow="hidden"
      >
        <Box background="primary600" height="8px" width={`${share * 100}%`} />
      </Box>
      <Typography variant="pi" textColor="neutral800" aria-hidden>
        {percent}
      </Typography>
    </Flex>
  );
}
