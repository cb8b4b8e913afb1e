import { Box, Flex, Typography } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { Duplicates } from './Duplicates';
import { LinkedFrom } from './LinkedFrom';
import { LinkedList } from './LinkedList';
import { Neighbours } from './Neighbours';
import { NoticeLine } from '../../panel/NoticeLine';
import { SuggestionList } from './SuggestionList';
import { TEXTS } from './texts';
import { usePanel, type PanelProps } from './use-panel';

/** All of the panel, for one article in one language. */
export function LinkedArticles(props: PanelProps) {
  const panel = usePanel(props);
  const { article, rights, links, history, suggestions } = panel;
  const canLink = rights.canEdit('related');

  const undoByKey = (event: KeyboardEvent) => {
    const isText = (event.target as HTMLElement).closest('input, textarea') !== null;
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isText) return;
    event.preventDefault();
    history.undo?.();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%" onKeyDown={undoByKey}>
      <Duplicates duplicates={suggestions.answer?.duplicates ?? []} />
      <Box>
        <ReadOnlyNote isPublishedTab={rights.isPublishedTab} canLink={canLink} />
        <LinkedList panel={panel} />
        <NoticeLine notice={history.notice} undo={history.undo} />
      </Box>
      {canLink ? <SuggestionList panel={panel} /> : null}
      <Neighbours panel={panel} />
      {article.saved ? <LinkedFrom stored={links.stored} /> : null}
    </Flex>
  );
}

function ReadOnlyNote({ isPublishedTab, canLink }: { isPublishedTab: boolean; canLink: boolean }) {
  const intl = useIntl();
  if (canLink) return null;
  return (
    <Typography variant="pi" tag="p" textColor="neutral600">
      {intl.formatMessage(isPublishedTab ? TEXTS.publishedTab : TEXTS.readOnly)}
    </Typography>
  );
}
