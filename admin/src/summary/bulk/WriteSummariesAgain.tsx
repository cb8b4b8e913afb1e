import { Flex, Typography } from '@strapi/design-system';
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { useDocumentRBAC, useNotification, useQueryParams, useTable } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ArticleTypeInfo } from '../../../../shared/contracts';
import { useArticleType } from '../../use-article-types';
import { useRewriteMutation } from '../api';
import { hasSummary } from '../article-type';
import { useErrorText } from '../../use-error-text';
import { outcomeOf } from './outcome';
import { TEXTS } from './texts';

/** The list view's action on the articles that are ticked; nothing for types without summaries. */
export const WriteSummariesAgain: BulkActionComponent = ({ documents, model }) => {
  const intl = useIntl();
  const type = useArticleType(model);
  const canUpdate = useDocumentRBAC('WriteSummariesAgain', (rbac) => rbac.canUpdate);
  const rewrite = useRewrite(
    type,
    documents.map(({ documentId }) => documentId),
  );
  if (type === undefined || !hasSummary(type) || canUpdate !== true) return null;
  return {
    variant: 'tertiary',
    label: intl.formatMessage(TEXTS.label),
    dialog: {
      type: 'dialog',
      title: intl.formatMessage(TEXTS.title),
      content: <WhatIsKept count={documents.length} />,
      confirmLabel: intl.formatMessage(TEXTS.confirm),
      onConfirm: rewrite,
    },
  };
};

function WhatIsKept({ count }: { count: number }) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textAlign="center">{intl.formatMessage(TEXTS.what, { count })}</Typography>
      <Typography textAlign="center" textColor="neutral600">
        {intl.formatMessage(TEXTS.kept)}
      </Typography>
    </Flex>
  );
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** Does it in the language of the list, and says what came of it. */
function useRewrite(type: ArticleTypeInfo | undefined, documentIds: string[]) {
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [{ query }] = useQueryParams<Query>();
  const selectRow = useTable('WriteSummariesAgain', (state) => state.selectRow);
  const [ask] = useRewriteMutation();
  return async () => {
    if (type === undefined) return;
    const locale = type.localized ? (query?.plugins?.i18n?.locale ?? null) : null;
    try {
      const outcome = await ask({ type, documentIds, locale }).unwrap();
      toggleNotification({ type: 'success', message: outcomeOf(outcome, intl) });
      selectRow([]);
    } catch (cause) {
      const message = errorText(cause);
      toggleNotification({ type: 'danger', message });
    }
  };
}
