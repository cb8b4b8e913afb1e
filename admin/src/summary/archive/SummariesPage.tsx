import { Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PERMISSIONS } from '../../permissions';
import { LastRun } from './LastRun';
import { NewRun } from './NewRun';
import { Jobs, Overview } from './Overview';
import { TEXTS } from './texts';
import { useArchive } from './use-archive';

/** Settings → Newsroom → Summaries: how those of the archive are, and their writing again. */
export function SummariesPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.readSummaries}>
      <ArchivePage />
    </Page.Protect>
  );
}

function ArchivePage() {
  const intl = useIntl();
  const archive = useArchive();
  const { allowedActions } = useRBAC(PERMISSIONS.runSummaries);
  const canRun = allowedActions['canRun'] === true;
  const { state, isLoading } = archive;
  if (isLoading) return <Page.Loading />;
  if (state === undefined) return <Page.Error />;
  const title = intl.formatMessage(TEXTS.title);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={intl.formatMessage(TEXTS.subtitle)} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <LastRun
            archive={archive}
            run={state.run}
            hasModel={state.model !== null}
            canRun={canRun}
          />
          <NewRun archive={archive} state={state} canRun={canRun} />
          <Overview state={state} />
          <Jobs state={state} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
