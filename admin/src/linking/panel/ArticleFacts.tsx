import { Flex, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArticleStatus } from '../../../../shared/contracts';
import { languageName } from '../../language';

const VARIANTS = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

/** In the content manager's own words and colours. */
export function StatusBadge({ status }: { status: ArticleStatus }) {
  const intl = useIntl();
  return (
    <Status size="XS" variant={VARIANTS[status]}>
      <Typography tag="span" variant="pi" fontWeight="bold">
        {intl.formatMessage({
          id: `content-manager.containers.List.${status}`,
          defaultMessage: status,
        })}
      </Typography>
    </Status>
  );
}

interface Facts {
  /** `null` where the type has no drafts. */
  status: ArticleStatus | null;
  locale: string | null;
  datePublished?: string | null;
  updatedAt?: string;
}

/** Status, date and language of an article, as far as it has them, on a line that may wrap. */
export function ArticleFacts({ status, locale, datePublished, updatedAt }: Facts) {
  const intl = useIntl();
  const date = datePublished ?? updatedAt;
  const said = [date && intl.formatDate(date, { dateStyle: 'medium' }), languageName(locale, intl)];
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      {status === null ? null : <StatusBadge status={status} />}
      <Typography variant="pi" textColor="neutral600" dir="auto">
        {said.filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  );
}
