import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { hasLinks } from '../../article-types';
import { useArticleType } from '../../use-article-types';
import { storedArticle } from '../../panel/stored-article';
import { LinkedArticles } from './LinkedArticles';
import { PanelBoundary } from '../../panel/PanelBoundary';
import { TEXTS } from './texts';
import { useRights } from './use-rights';

/** The side panel of the edit view; nothing for types without links, or where they may not be seen. */
export const LinkedArticlesPanel: PanelComponent = ({ model, document, documentId }) => {
  const intl = useIntl();
  const type = useArticleType(model);
  const { canRead } = useRights(type, document?.documentId !== undefined);
  if (type === undefined || !hasLinks(type) || !canRead('related')) return null;
  return {
    title: intl.formatMessage(TEXTS.title),
    content: (
      <PanelBoundary text={intl.formatMessage(TEXTS.failed)}>
        <LinkedArticles
          type={type}
          documentId={documentId}
          stored={document?.documentId === undefined ? null : storedArticle(type, document)}
        />
      </PanelBoundary>
    ),
  };
};
