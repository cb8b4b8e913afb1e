import { Box, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { QueuedArticle } from '../../../../shared/contracts';
import { editViewOf } from '../addresses';
import { titleOf } from '../title';
import { ArticleDetails } from './ArticleDetails';
import { SuggestedLink } from './SuggestedLink';

const MESSAGES = {
  none: {
    id: 'newsroom.linking.widget.noSuggestion',
    defaultMessage: 'No article is close enough to suggest.',
  },
  noneYet: { id: 'newsroom.linking.widget.noneYet', defaultMessage: 'No suggestion yet.' },
  choose: { id: 'newsroom.linking.widget.choose', defaultMessage: 'Choose links by hand' },
};

interface QueueRowProps {
  article: QueuedArticle;
  /** Whether the index is complete: only then is a missing suggestion the last word. */
  isReady: boolean;
  linked: boolean;
  setLinked: (linked: boolean) => Promise<void>;
}

/** An article that nothing links to, with its suggestion and the button that links the two. */
export function QueueRow({ article, isReady, linked, setLinked }: QueueRowProps) {
  const { suggestion } = article;
  return (
    <Box
      tag="li"
      paddingBottom={3}
      marginBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <ArticleDetails article={article} />
      <Box paddingTop={1}>
        {suggestion === null ? (
          <NoSuggestion article={article} message={isReady ? MESSAGES.none : MESSAGES.noneYet} />
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

interface NoSuggestionProps {
  article: QueuedArticle;
  message: MessageDescriptor;
}

function NoSuggestion({ article, message }: NoSuggestionProps) {
  const intl = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {intl.formatMessage(message)}{' '}
      <Link tag={RouterLink} to={editViewOf(article)}>
        {intl.formatMessage(MESSAGES.choose)}
        <VisuallyHidden>: {titleOf(article, intl)}</VisuallyHidden>
      </Link>
    </Typography>
  );
}
