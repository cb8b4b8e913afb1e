import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { ArticleCard } from '../../../../shared/contracts';
import { hasLinks } from '../../article-types';
import { useArticleTypes } from '../../use-article-types';
import { editViewOf } from '../addresses';
import { languageName } from '../../language';
import { titleOf } from '../title';
import { useStatus } from '../use-status';

const STATES = {
  draft: { id: 'newsroom.linking.widget.draft', defaultMessage: 'Draft' },
  published: { id: 'newsroom.linking.widget.published', defaultMessage: 'Published' },
};

/**
 * The article that waits: its title, which opens it, and how, when and in which language it is; where
 * the site has several types, of which it is.
 */
export function ArticleDetails({ article }: { article: ArticleCard }) {
  const intl = useIntl();
  const { locale, datePublished, updatedAt } = article;
  const linking = useArticleTypes().types.filter(hasLinks);
  const typeName =
    linking.length > 1 && linking.find(({ uid }) => uid === article.uid)?.displayName;
  const status = useStatus()(article);
  const state = status && intl.formatMessage(status === 'draft' ? STATES.draft : STATES.published);
  const date = intl.formatDate(datePublished ?? updatedAt, { dateStyle: 'medium' });
  return (
    <Box>
      <ArticleLink article={article} />
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[typeName, state, date, languageName(locale, intl)].filter(Boolean).join(' · ')}
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
      lang={article.locale ?? undefined}
      dir="auto"
      style={{ display: 'inline', overflowWrap: 'anywhere' }}
    >
      {titleOf(article, intl)}
    </Link>
  );
}
