import { Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { QueuedArticle, Suggestion } from '../../../../shared/contracts';
import { ReasonChips } from '../reasons/ReasonChips';
import { ArticleLink } from './ArticleDetails';
import { useToggle } from './use-toggle';

const MESSAGES = {
  suggested: { id: 'newsroom.linking.widget.suggested', defaultMessage: 'Suggested link:' },
  link: { id: 'newsroom.linking.widget.link', defaultMessage: 'Link' },
  undo: { id: 'newsroom.linking.widget.undo', defaultMessage: 'Undo' },
  mayNot: {
    id: 'newsroom.linking.widget.mayNot',
    defaultMessage: 'Your role may not change this article.',
  },
  notInLanguage: {
    id: 'newsroom.linking.widget.notInLanguage',
    defaultMessage: 'It has no version in the language of this article yet.',
  },
};

interface SuggestedLinkProps {
  article: QueuedArticle;
  suggestion: Suggestion;
  linked: boolean;
  setLinked: (linked: boolean) => Promise<void>;
}

/** What the article could link to, why, and the one button that links it and takes it back. */
export function SuggestedLink({ article, suggestion, linked, setLinked }: SuggestedLinkProps) {
  const intl = useIntl();
  const id = useId();
  const { toggle, isPending, note, failed } = useToggle(linked, setLinked);
  const refusal = refusalOf(article, suggestion, intl);
  return (
    <Flex justifyContent="space-between" alignItems="flex-end" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem" minWidth={0}>
        <Typography tag="p">
          <Typography variant="pi" textColor="neutral600">
            {intl.formatMessage(MESSAGES.suggested)}{' '}
          </Typography>
          <ArticleLink article={suggestion} id={`${id}-title`} />
        </Typography>
        <ReasonChips reasons={suggestion.reasons} lang={suggestion.locale} />
        <Typography
          id={`${id}-note`}
          variant="pi"
          textColor={failed ? 'danger600' : 'neutral600'}
          tag="p"
        >
          {refusal ?? note}
        </Typography>
      </Flex>
      <Button
        size="S"
        variant={linked ? 'tertiary' : 'secondary'}
        id={`${id}-button`}
        onClick={toggle}
        disabled={refusal !== null}
        // While it works it is only said to be disabled: really so, it would lose the focus.
        aria-disabled={isPending || refusal !== null}
        aria-labelledby={`${id}-button ${id}-title`}
        aria-describedby={`${id}-note`}
      >
        {intl.formatMessage(linked ? MESSAGES.undo : MESSAGES.link)}
      </Button>
    </Flex>
  );
}

/** Why the article cannot be linked here, where it cannot. */
function refusalOf(
  { canUpdate }: QueuedArticle,
  { linkable }: Suggestion,
  intl: IntlShape,
): string | null {
  if (!canUpdate) return intl.formatMessage(MESSAGES.mayNot);
  return linkable ? null : intl.formatMessage(MESSAGES.notInLanguage);
}
