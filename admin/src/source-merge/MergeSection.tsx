import { Flex } from '@strapi/design-system';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Note } from '../panel/Note';
import { NoticeLine } from '../panel/NoticeLine';
import { Section } from '../panel/Section';
import { FormerMerges } from './FormerMerges';
import { MergePreview } from './MergePreview';
import { SourceSearch } from './SourceSearch';
import { TEXTS } from './texts';
import { useMerge } from './use-merge';

/** Sources that are this one: they are merged into it, and parted again. */
export function MergeSection({ documentId }: { documentId: string }) {
  const intl = useIntl();
  const merging = useMerge(documentId);
  const { canMerge, isModified } = useMergeState();
  const { chosen, choose, notice, undoLast } = merging;
  const blocked = isModified ? intl.formatMessage(TEXTS.notSaved) : null;
  return (
    <Section title={intl.formatMessage(TEXTS.title)}>
      <Flex direction="column" alignItems="stretch" gap={2} data-newsroom="source-merge">
        {canMerge ? null : <Note>{intl.formatMessage(TEXTS.mayNot)}</Note>}
        {canMerge && chosen === null ? <SourceSearch but={documentId} onChoose={choose} /> : null}
        {canMerge && chosen !== null ? (
          <MergePreview kept={documentId} merging={merging} chosen={chosen} blocked={blocked} />
        ) : null}
        {/* Always in its place, so that it can take the focus over from what it tells of. */}
        <NoticeLine notice={notice} undo={blocked === null ? undoLast : undefined} />
        <FormerMerges documentId={documentId} merging={merging} canUndo={canMerge && !isModified} />
      </Flex>
    </Section>
  );
}

/** The server asks the rights again, of each source. */
function useMergeState(): { canMerge: boolean; isModified: boolean } {
  const isDisabled = useForm('SourceMerge', ({ disabled }) => disabled);
  const isModified = useForm('SourceMerge', ({ modified }) => modified);
  const canUpdate = useDocumentRBAC('SourceMerge', (rbac) => rbac.canUpdate);
  const canDelete = useDocumentRBAC('SourceMerge', (rbac) => rbac.canDelete);
  return { canMerge: !isDisabled && canUpdate === true && canDelete === true, isModified };
}
