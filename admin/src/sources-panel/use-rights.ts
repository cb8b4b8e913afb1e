import { useDocumentRBAC, useForm, useRBAC } from '@strapi/strapi/admin';
import type { ArticleTypeInfo } from '../../../shared/contracts';
import { ATTRIBUTION } from '../attribution/uid';

const onSources = (action: string) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: ATTRIBUTION,
});

const SOURCES = [onSources('read'), onSources('create')];

export interface Rights {
  /** Both the article's sources and sources at all. */
  canRead: boolean;
  /** Never while the published version is looked at. */
  canLink: boolean;
  canCreate: boolean;
  /** Say how the article uses its sources. */
  canCite: boolean;
  /** The form shows the published version. */
  isPublishedTab: boolean;
}

/**
 * What the editor may do with the article's sources, by the rules of the form's own inputs.
 *
 * @param saved whether the article is there already; a new one takes the right to create
 */
export function useRights(type: ArticleTypeInfo | undefined, saved: boolean): Rights {
  const isPublishedTab = useForm('Sources', ({ disabled }) => disabled);
  const canUserAction = useDocumentRBAC('Sources', (rbac) => rbac.canUserAction);
  const readable = useDocumentRBAC('Sources', (rbac) =>
    saved ? rbac.canReadFields : rbac.canCreateFields,
  );
  const editable = useDocumentRBAC('Sources', (rbac) =>
    saved ? rbac.canUpdateFields : rbac.canCreateFields,
  );
  const { allowedActions } = useRBAC(SOURCES);
  const isAllowed = (fields: typeof readable) => {
    const name = type?.relations.attributions?.name;
    return name !== undefined && canUserAction(name, fields, 'relation');
  };
  const canLink = !isPublishedTab && isAllowed(editable);
  const citations = type?.fields.citations ?? null;
  return {
    isPublishedTab,
    canRead: isAllowed(readable) && allowedActions['canRead'] === true,
    canLink,
    canCite: canLink && citations !== null && canUserAction(citations, editable, 'json'),
    canCreate: canLink && allowedActions['canCreate'] === true,
  };
}
