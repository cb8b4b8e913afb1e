import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';

/** What the editor may do with the link of a source, by the rules of the form's own inputs. */
export function useLinkRights(): { canRead: boolean; canEdit: boolean } {
  const isDisabled = useForm('SourceLink', ({ disabled }) => disabled);
  const canUserAction = useDocumentRBAC('SourceLink', (rbac) => rbac.canUserAction);
  const readable = useDocumentRBAC('SourceLink', (rbac) => rbac.canReadFields);
  const editable = useDocumentRBAC('SourceLink', (rbac) => rbac.canUpdateFields);
  return {
    canRead: canUserAction('url', readable, 'text'),
    canEdit: !isDisabled && canUserAction('url', editable, 'text'),
  };
}
