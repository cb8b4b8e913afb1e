import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Duplicate } from '../../../../shared/contracts';
import { ArticleLink } from './ArticleLink';
import { TEXTS } from './texts';

/** Articles that say much the same, so that nothing is written twice. */
export function Duplicates({ duplicates }: { duplicates: Duplicate[] }) {
  const intl = useIntl();
  const said = duplicates.length > 0 ? intl.formatMessage(TEXTS.duplicate) : '';
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
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
            <Typography tag="h3" variant="pi" fontWeight="bold" textColor="warning700">
              {said}
            </Typography>
          </Flex>
          {duplicates.map((article) => (
            <DuplicateRow key={`${article.documentId} ${article.locale}`} article={article} />
          ))}
        </Flex>
      ) : null}
    </>
  );
}

function DuplicateRow({ article }: { article: Duplicate }) {
  const intl = useIntl();
  const percent = intl.formatNumber(article.share, { style: 'percent' });
  return (
    <Box>
      <ArticleLink {...article} />
      <Typography tag="p" variant="pi" textColor="neutral800">
        {intl.formatMessage(TEXTS.share, { percent })}
      </Typography>
    </Box>
  );
}
