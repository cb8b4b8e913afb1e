import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { PanelBoundary } from '../panel/PanelBoundary';
import { storedArticle } from '../panel/stored-article';
import { useArticleType } from '../use-article-types';
import { hasSources } from './article-type';
import { Sources } from './Sources';
import { TEXTS } from './texts';
import { useRights } from './use-rights';

/** The side panel of the edit view; nothing for types without sources, or where they may not be seen. */
export const SourcesPanel: PanelComponent = ({ model, document, documentId }) => {
  const intl = useIntl();
  const type = useArticleType(model);
  const { canRead } = useRights(type, document?.documentId !== undefined);
  if (type === undefined || !hasSources(type) || !canRead) return null;
  return {
    title: intl.formatMessage(TEXTS.title),
    content: (
      <PanelBoundary text={intl.formatMessage(TEXTS.broken)}>
        <Sources
          type={type}
          documentId={documentId}
          stored={document?.documentId === undefined ? null : storedArticle(type, document)}
        />
      </PanelBoundary>
    ),
  };
};
