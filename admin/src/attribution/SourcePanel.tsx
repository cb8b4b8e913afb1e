import { Flex } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { ComponentType } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { PanelBoundary } from '../panel/PanelBoundary';
import { PLUGIN_ID } from '../pluginId';
import { ArticlesSection } from '../source-states/panel/ArticlesSection';
import { MergeSection } from '../source-merge/MergeSection';
import { LinkSection } from './LinkSection';
import type { SourceSectionProps } from './section';
import { TEXTS } from './texts';

const ATTRIBUTION = `plugin::${PLUGIN_ID}.attribution`;

/** In the order in which they stand. */
const SECTIONS: ComponentType<SourceSectionProps>[] = [LinkSection, ArticlesSection, MergeSection];

/** The side panel of a source that is stored; nothing for other types, new sources and clones. */
export const SourcePanel: PanelComponent = ({ model, document, documentId }) => {
  const intl = useIntl();
  const { origin } = useParams<{ origin: string }>();
  const isStored = documentId !== undefined && document?.documentId === documentId;
  if (model !== ATTRIBUTION || origin !== undefined || !isStored) return null;
  const savedAt = typeof document.updatedAt === 'string' ? document.updatedAt : null;
  return {
    title: intl.formatMessage(TEXTS.title),
    content: (
      <PanelBoundary text={intl.formatMessage(TEXTS.broken)}>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          {SECTIONS.map((Section, at) => (
            <Section key={`${documentId} ${at}`} documentId={documentId} savedAt={savedAt} />
          ))}
        </Flex>
      </PanelBoundary>
    ),
  };
};
