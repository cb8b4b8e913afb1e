import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PERMISSIONS } from '../../permissions';
import { IndexDetails } from './IndexDetails';
import { RebuildButton } from './RebuildButton';
import { useIndex } from './use-index';

/** Settings → Newsroom → Linked articles: how the index is, and its rebuilding. */
export function LinkingSettings() {
  return (
    <Page.Protect permissions={PERMISSIONS.readIndex}>
      <IndexPage />
    </Page.Protect>
  );
}

function IndexPage() {
  const intl = useIntl();
  const { index, isLoading, rebuild } = useIndex();
  if (isLoading) return <Page.Loading />;
  if (index === undefined) return <Page.Error />;
  const title = intl.formatMessage({
    id: 'newsroom.linking.settings.title',
    defaultMessage: 'Linked articles',
  });
  const subtitle = intl.formatMessage({
    id: 'newsroom.linking.settings.subtitle',
    defaultMessage: 'The index from which suggestions, searches and warnings of duplicates come.',
  });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={subtitle}
        primaryAction={<RebuildButton state={index.state} rebuild={rebuild} />}
      />
      <Layouts.Content>
        <IndexDetails index={index} />
      </Layouts.Content>
    </Page.Main>
  );
}
