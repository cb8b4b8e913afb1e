import { Flex, Loader } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { FoundSourcesInText } from '../../../shared/contracts';
import { LeadLine } from '../panel/LeadLine';
import { ErrorNote, Note } from '../panel/Note';
import { NoticeLine } from '../panel/NoticeLine';
import { PlaceHighlight } from '../panel/PlaceHighlight';
import type { Lists } from './lists';
import { NamedList } from './NamedList';
import { Mentioned, NotNamed, Unnamed, Unsourced } from './OtherLists';
import { TEXTS } from './texts';
import { usePanel, type Panel, type PanelProps } from './use-panel';
import { Warnings } from './Warnings';

/** All of the panel, for one article in one language. */
export function Sources(props: PanelProps) {
  const panel = usePanel(props);
  const { history, lead } = panel;
  const undoByKey = (event: KeyboardEvent) => {
    const isText = (event.target as HTMLElement).closest('input, textarea') !== null;
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isText) return;
    event.preventDefault();
    history.undo?.();
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
      onKeyDown={undoByKey}
      data-newsroom="sources"
    >
      <PlaceHighlight />
      <ReadOnlyNote panel={panel} />
      {/* Always in its place, so that it can take the focus over from what it tells of. */}
      <NoticeLine notice={history.notice} undo={history.undo} />
      <Answered panel={panel} />
      <LeadLine said={lead.said} />
    </Flex>
  );
}

function ReadOnlyNote({ panel: { rights } }: { panel: Panel }) {
  const intl = useIntl();
  if (rights.canLink) return null;
  const text = rights.isPublishedTab ? TEXTS.publishedTab : TEXTS.readOnly;
  return <Note>{intl.formatMessage(text)}</Note>;
}

/** What is said of the sources, or why nothing is. */
function Answered({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const { found, sources, lists } = panel;
  if (sources.isError) {
    const text = intl.formatMessage(TEXTS.linksUnread);
    return <ErrorNote text={text} onRetry={sources.refetch} />;
  }
  if (found.isIdle) return <Note>{intl.formatMessage(TEXTS.empty)}</Note>;
  if (found.isError) {
    return <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={found.askAgain} />;
  }
  if (found.data === undefined || lists === undefined) {
    return <Loader small>{intl.formatMessage(TEXTS.looking)}</Loader>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-busy={found.isFetching}>
      <Parts panel={panel} data={found.data} lists={lists} />
      {found.isFetching ? <Note>{intl.formatMessage(TEXTS.looking)}</Note> : null}
    </Flex>
  );
}

interface PartsProps {
  panel: Panel;
  data: FoundSourcesInText;
  lists: Lists;
}

function Parts({ panel, data, lists }: PartsProps) {
  return (
    <>
      <Warnings onlyOne={data.onlyOne} onlyUnnamed={data.onlyUnnamed} fallen={lists.fallen} />
      <NamedList
        panel={panel}
        lists={lists}
        isNobodyNamed={data.found.length === lists.unnamed.length}
      />
      <Mentioned panel={panel} sources={lists.mentioned} />
      <Unnamed panel={panel} sources={lists.unnamed} />
      <NotNamed sources={lists.notNamed} />
      <Unsourced panel={panel} sentences={data.unsourced} more={data.unsourcedMore} />
    </>
  );
}
