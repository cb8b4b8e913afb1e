import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArchiveEstimate } from '../../../../shared/contracts';
import { durationOf } from './duration';
import { TEXTS } from './texts';

/** What a run would do, in numbers. */
export function Estimate({ estimate }: { estimate: ArchiveEstimate }) {
  const intl = useIntl();
  const { looked, articles, calls, tokens, seconds, isSample } = estimate;
  const { unit, count } = durationOf(seconds);
  const lines = [
    intl.formatMessage(TEXTS.looked, { count: looked }),
    intl.formatMessage(TEXTS.articles, { count: articles }),
    ...(calls === 0 ? [] : [intl.formatMessage(TEXTS.calls, { count: calls, tokens })]),
    ...(articles === 0 ? [] : [intl.formatMessage(TEXTS[unit], { count })]),
    ...(isSample ? [intl.formatMessage(TEXTS.sample)] : []),
  ];
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {intl.formatMessage(TEXTS.estimate)}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {lines.map((line) => (
          <Typography key={line} tag="li" textColor="neutral800">
            {line}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
