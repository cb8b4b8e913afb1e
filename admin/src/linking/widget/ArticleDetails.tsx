import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { ArticleCard } from '../../../../shared/contracts';
import { editViewOf } from '../addresses';
import { titleOf } from '../title';

/** The article that waits: its title, which opens it, and when and in which language it is. */
export function ArticleDetails({ article }: { article: ArticleCard }) {
  const intl = useIntl();
  const { locale, status, datePublished, updatedAt } = article;
  const state =
    status === 'draft'
      ? intl.formatMessage({ id: 'newsroom.linking.widget.draft', defaultMessage: 'Draft' })
      : intl.formatMessage({
          id: 'newsroom.linking.widget.published',
          defaultMessage: 'Published',
        });
  const date = intl.formatDate(datePublished ?? updatedAt, { dateStyle: 'medium' });
  const language = intl.formatDisplayName(locale, { type: 'language' }) ?? locale;
  return (
    <Box>
      <ArticleLink article={article} />
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[state, date, language].join(' · ')}
      </Typography>
    </Box>
  );
}

/** The title as a link to the edit view, in the article's language and direction. */
export function ArticleLink({ article, id }: { article: ArticleCard; id?: string }) {
  const intl = useIntl();
  return (
    <Link
      tag={RouterLink}
      id={id}
      to={editViewOf(article)}
      lang={article.locale}
      dir="auto"
      style={{ display: 'inline', overflowWrap: 'anywhere' }}
    >
      {titleOf(article, intl)}
    </Link>
  );
}
