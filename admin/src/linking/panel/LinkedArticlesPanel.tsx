import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import type { ArticleCard } from '../../../../shared/contracts';
import { ARTICLE_UID } from '../article-type';
import { LinkedArticles } from './LinkedArticles';
import { PanelBoundary } from './PanelBoundary';
import { TEXTS } from './texts';
import { useRights } from './use-rights';

/** The side panel of the edit view; nothing for other types, or where links may not be seen. */
export const LinkedArticlesPanel: PanelComponent = ({ model, document, documentId }) => {
  const intl = useIntl();
  const { canRead } = useRights(document?.documentId !== undefined);
  const stored = document as Partial<ArticleCard> | undefined;
  if (model !== ARTICLE_UID || !canRead('related')) return null;
  return {
    title: intl.formatMessage(TEXTS.title),
    content: (
      <PanelBoundary>
        <LinkedArticles
          documentId={documentId}
          storedLocale={stored?.locale}
          savedAt={stored?.updatedAt}
          datePublished={stored?.datePublished}
          status={stored?.status}
        />
      </PanelBoundary>
    ),
  };
};
