import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';

export interface Rights {
  canRead: (field: string) => boolean;
  /** Never while the published version is looked at. */
  canEdit: (field: string) => boolean;
  /** The form shows the published version. */
  isPublishedTab: boolean;
}

/**
 * What the editor may do with the article's relation fields, by the rules of the form's own inputs.
 *
 * @param saved whether the article is there already; a new one takes the right to create
 */
export function useRights(saved: boolean): Rights {
  const isPublishedTab = useForm('LinkedArticles', ({ disabled }) => disabled);
  const canUserAction = useDocumentRBAC('LinkedArticles', (rbac) => rbac.canUserAction);
  const readable = useDocumentRBAC('LinkedArticles', (rbac) =>
    saved ? rbac.canReadFields : rbac.canCreateFields,
  );
  const editable = useDocumentRBAC('LinkedArticles', (rbac) =>
    saved ? rbac.canUpdateFields : rbac.canCreateFields,
  );
  return {
    isPublishedTab,
    canRead: (field) => canUserAction(field, readable, 'relation'),
    canEdit: (field) => !isPublishedTab && canUserAction(field, editable, 'relation'),
  };
}
