import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Duplicate } from '../../../../shared/contracts';
import { ArticleLink } from './ArticleLink';
import { TEXTS } from './texts';

/** Articles that say much the same, so that nothing is written twice. */
export function Duplicates({ duplicates }: { duplicates: Duplicate[] }) {
  const intl = useIntl();
  return (
    <Box role="status">
      {duplicates.length > 0 ? (
        <Flex
          background="warning100"
          borderColor="warning200"
          hasRadius
          padding={3}
          gap={2}
          direction="column"
          alignItems="stretch"
        >
          <Flex gap={2} alignItems="start">
            <WarningCircle fill="warning600" style={{ flex: 'none' }} aria-hidden />
            <Typography variant="pi" fontWeight="bold" textColor="warning700">
              {intl.formatMessage(TEXTS.duplicate)}
            </Typography>
          </Flex>
          {duplicates.map((article) => (
            <Box key={`${article.documentId} ${article.locale}`}>
              <ArticleLink {...article} />
              <Typography tag="p" variant="pi" textColor="neutral800">
                {intl.formatMessage(TEXTS.share, {
                  percent: intl.formatNumber(article.share, { style: 'percent' }),
                })}
              </Typography>
            </Box>
          ))}
        </Flex>
      ) : null}
    </Box>
  );
}
