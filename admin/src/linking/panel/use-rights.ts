import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import type { ArticleTypeInfo } from '../../../../shared/contracts';
import type { LinkField } from './use-form-links';

/** Never for a relation that the type does not have. */
export interface Rights {
  canRead: (field: LinkField) => boolean;
  /** Never while the published version is looked at. */
  canEdit: (field: LinkField) => boolean;
  /** The form shows the published version. */
  isPublishedTab: boolean;
}

/**
 * What the editor may do with the article's links, by the rules of the form's own inputs.
 *
 * @param saved whether the article is there already; a new one takes the right to create
 */
export function useRights(type: ArticleTypeInfo | undefined, saved: boolean): Rights {
  const isPublishedTab = useForm('LinkedArticles', ({ disabled }) => disabled);
  const canUserAction = useDocumentRBAC('LinkedArticles', (rbac) => rbac.canUserAction);
  const readable = useDocumentRBAC('LinkedArticles', (rbac) =>
    saved ? rbac.canReadFields : rbac.canCreateFields,
  );
  const editable = useDocumentRBAC('LinkedArticles', (rbac) =>
    saved ? rbac.canUpdateFields : rbac.canCreateFields,
  );
  const isAllowed = (field: LinkField, fields: typeof readable) => {
    const name = type?.relations[field]?.name;
    return name !== undefined && canUserAction(name, fields, 'relation');
  };
  return {
    isPublishedTab,
    canRead: (field) => isAllowed(field, readable),
    canEdit: (field) => !isPublishedTab && isAllowed(field, editable),
  };
}
