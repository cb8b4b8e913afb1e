import { useDocumentRBAC, useForm, useRBAC } from '@strapi/strapi/admin';
import type { ArticleTypeInfo } from '../../../../shared/contracts';
import { PERMISSIONS } from '../../permissions';

export interface Rights {
  canRead: boolean;
  /** Never while the published version is looked at. */
  canEdit: boolean;
  /** Whether the wish for no summary can be said. */
  canWantNone: boolean;
  canReview: boolean;
  /** The form shows the published version. */
  isPublishedTab: boolean;
}

/**
 * What the editor may do with the article's summary, by the rules of the form's own inputs.
 *
 * @param saved whether the article is there already; a new one takes the right to create
 */
export function useRights(type: ArticleTypeInfo | undefined, saved: boolean): Rights {
  const isPublishedTab = useForm('Summary', ({ disabled }) => disabled);
  const canUserAction = useDocumentRBAC('Summary', (rbac) => rbac.canUserAction);
  const readable = useDocumentRBAC('Summary', (rbac) =>
    saved ? rbac.canReadFields : rbac.canCreateFields,
  );
  const editable = useDocumentRBAC('Summary', (rbac) =>
    saved ? rbac.canUpdateFields : rbac.canCreateFields,
  );
  const { allowedActions } = useRBAC(PERMISSIONS.reviewSummaries);
  const isAllowed = (field: string | null | undefined, fields: typeof readable) =>
    typeof field === 'string' && canUserAction(field, fields, 'text');
  const canEdit = !isPublishedTab && isAllowed(type?.fields.summary, editable);
  return {
    isPublishedTab,
    canRead: isAllowed(type?.fields.summary, readable),
    canEdit,
    canWantNone: canEdit && isAllowed(type?.fields.summaryOrigin, editable),
    canReview: canEdit && allowedActions['canReview'] === true,
  };
}
