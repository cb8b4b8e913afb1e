import { Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { QueuedArticle, Suggestion } from '../../../../shared/contracts';
import { languageName } from '../../language';
import { ReasonChips } from '../reasons/ReasonChips';
import { ArticleLink } from './ArticleDetails';
import { isInOtherLanguage } from './merge-queues';
import { useToggle } from './use-toggle';

const MESSAGES = {
  suggested: { id: 'newsroom.linking.widget.suggested', defaultMessage: 'Suggested link:' },
  otherLanguage: {
    id: 'newsroom.linking.widget.otherLanguage',
    defaultMessage: 'The nearest article is in another language, {language}:',
  },
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

/**
 * What the article could link to, why, and the one button that links it and takes it back. What is in
 * another language has no button: a link stays within its language.
 */
export function SuggestedLink({ article, suggestion, linked, setLinked }: SuggestedLinkProps) {
  const intl = useIntl();
  const id = useId();
  const toggle = useToggle(linked, setLinked);
  const refusal = refusalOf(article, suggestion, intl);
  return (
    <Flex justifyContent="space-between" alignItems="flex-end" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem" minWidth={0}>
        <Typography tag="p">
          <Typography variant="pi" textColor="neutral600">
            {leadOf(article, suggestion, intl)}{' '}
          </Typography>
          <ArticleLink article={suggestion} id={`${id}-title`} />
        </Typography>
        <ReasonChips reasons={suggestion.reasons} lang={suggestion.locale} />
        <Typography
          id={`${id}-note`}
          variant="pi"
          textColor={toggle.failed ? 'danger600' : 'neutral600'}
          tag="p"
        >
          {refusal ?? toggle.note}
        </Typography>
      </Flex>
      {isInOtherLanguage(article) ? null : (
        <LinkButton id={id} linked={linked} toggle={toggle} isRefused={refusal !== null} />
      )}
    </Flex>
  );
}

interface LinkButtonProps {
  /** Begins the ids of the title and of the note. */
  id: string;
  linked: boolean;
  toggle: ReturnType<typeof useToggle>;
  isRefused: boolean;
}

function LinkButton({ id, linked, toggle, isRefused }: LinkButtonProps) {
  const intl = useIntl();
  return (
    <Button
      size="S"
      variant={linked ? 'tertiary' : 'secondary'}
      id={`${id}-button`}
      onClick={toggle.toggle}
      disabled={isRefused}
      // While it works it is only said to be disabled: really so, it would lose the focus.
      aria-disabled={toggle.isPending || isRefused}
      aria-labelledby={`${id}-button ${id}-title`}
      aria-describedby={`${id}-note`}
    >
      {intl.formatMessage(linked ? MESSAGES.undo : MESSAGES.link)}
    </Button>
  );
}

/** The words before the suggested title. */
function leadOf(article: QueuedArticle, { locale }: Suggestion, intl: IntlShape): string {
  if (!isInOtherLanguage(article)) return intl.formatMessage(MESSAGES.suggested);
  return intl.formatMessage(MESSAGES.otherLanguage, { language: languageName(locale, intl) });
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
