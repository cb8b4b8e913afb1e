import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Suggestion } from '../../../../shared/contracts';
import { itemOf } from '../form-links';
import { ReasonChips } from '../reasons/ReasonChips';
import { titleOf } from '../title';
import { useStatus } from '../use-status';
import { ArticleFacts } from './ArticleFacts';
import { ArticleLink } from './ArticleLink';
import { RowMenu } from './RowMenu';
import { Strength } from './Strength';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

interface SuggestionRowProps {
  panel: Panel;
  suggestion: Suggestion;
}

/** An article that may be linked, why, and what to do with it. */
export function SuggestionRow({ panel, suggestion }: SuggestionRowProps) {
  const intl = useIntl();
  const statusOf = useStatus();
  const title = titleOf(suggestion, intl);
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="1px 0 0"
      borderStyle="solid"
    >
      <Flex gap={1} alignItems="start">
        <Box flex="1" minWidth={0}>
          <ArticleLink {...suggestion} />
        </Box>
        <IconButton
          label={intl.formatMessage(TEXTS.notThis, { title })}
          withTooltip={false}
          title={intl.formatMessage(TEXTS.notThisTip)}
          variant="ghost"
          size="XS"
          onClick={() => void panel.dismiss(suggestion)}
        >
          <Cross />
        </IconButton>
      </Flex>
      <ArticleFacts {...suggestion} status={statusOf(suggestion)} />
      <Closeness
        score={suggestion.score}
        // A clone has nothing that links to it: those links are the original's.
        linksHere={panel.article.saved && suggestion.linksHere}
        isSearch={panel.suggestions.isSearch}
      />
      <ReasonChips reasons={suggestion.reasons} lang={suggestion.locale} />
      <SuggestionActions panel={panel} suggestion={suggestion} />
    </Box>
  );
}

interface ClosenessProps extends Pick<Suggestion, 'score' | 'linksHere'> {
  /** What answers a search is close to the words, which says nothing of the article. */
  isSearch: boolean;
}

function Closeness({ score, linksHere, isSearch }: ClosenessProps) {
  const intl = useIntl();
  return (
    <Flex gap={2} paddingTop={1} paddingBottom={2} wrap="wrap">
      {isSearch ? null : <Strength score={score} />}
      {linksHere ? (
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {intl.formatMessage(TEXTS.linksHere)}
        </Typography>
      ) : null}
    </Flex>
  );
}

function SuggestionActions({ panel, suggestion }: SuggestionRowProps) {
  const intl = useIntl();
  const { actions, links, linkBoth, pending } = panel;
  const { linkable, linksHere, documentId } = suggestion;
  const title = titleOf(suggestion, intl);
  if (!linkable) {
    return (
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {intl.formatMessage(TEXTS.notLinkable)}
      </Typography>
    );
  }
  if (!links.isKnown) return null;
  return (
    <Flex gap={1} paddingTop={2} wrap="wrap">
      <Button
        size="S"
        variant="secondary"
        aria-label={intl.formatMessage(TEXTS.linkTo, { title })}
        disabled={pending !== null}
        onClick={() => actions.link(suggestion)}
      >
        {intl.formatMessage(TEXTS.link)}
      </Button>
      {linkBoth && !linksHere ? (
        <Button
          size="S"
          variant="tertiary"
          aria-label={intl.formatMessage(TEXTS.bothTo, { title })}
          disabled={pending !== null}
          loading={pending === documentId}
          onClick={() => void linkBoth(suggestion)}
        >
          {intl.formatMessage(TEXTS.both)}
        </Button>
      ) : null}
      <RowMenu panel={panel} item={itemOf(suggestion)} title={title} />
    </Flex>
  );
}
