import { Box, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { QueuedArticle } from '../../../../shared/contracts';
import { editViewOf } from './addresses';
import { ArticleDetails } from './ArticleDetails';
import { SuggestedLink } from './SuggestedLink';

interface QueueRowProps {
  article: QueuedArticle;
  linked: boolean;
  setLinked: (linked: boolean) => Promise<void>;
}

/** An article that nothing links to, with its suggestion and the button that links the two. */
export function QueueRow({ article, linked, setLinked }: QueueRowProps) {
  const { suggestion } = article;
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <ArticleDetails article={article} />
      <Box paddingTop={1}>
        {suggestion === null ? (
          <NoSuggestion article={article} />
        ) : (
          <SuggestedLink
            article={article}
            suggestion={suggestion}
            linked={linked}
            setLinked={setLinked}
          />
        )}
      </Box>
    </Box>
  );
}

function NoSuggestion({ article }: { article: QueuedArticle }) {
  const intl = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {intl.formatMessage({
        id: 'newsroom.linking.widget.noSuggestion',
        defaultMessage: 'No article is close enough to suggest.',
      })}{' '}
      <Link tag={RouterLink} to={editViewOf(article)}>
        {intl.formatMessage({
          id: 'newsroom.linking.widget.choose',
          defaultMessage: 'Choose links by hand',
        })}
        <VisuallyHidden>: {article.title}</VisuallyHidden>
      </Link>
    </Typography>
  );
}
