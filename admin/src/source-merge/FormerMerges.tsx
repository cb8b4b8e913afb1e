import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SourceMerge } from '../../../shared/contracts';
import { ErrorNote, Note } from '../panel/Note';
import { PANEL_TEXTS } from '../panel/texts';
import { useMergesQuery } from './api';
import { TEXTS } from './texts';
import type { Merging } from './use-merge';

interface FormerMergesProps {
  documentId: string;
  merging: Merging;
  canUndo: boolean;
}

/** The sources that were merged into this one; nothing where none were. */
export function FormerMerges({ documentId, merging, canUndo }: FormerMergesProps) {
  const intl = useIntl();
  const { data, isError, refetch } = useMergesQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) {
    return <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={() => void refetch()} />;
  }
  if (data === undefined || data.length === 0) return null;
  return (
    <Box>
      <Typography tag="h4" variant="pi" fontWeight="bold">
        {intl.formatMessage(TEXTS.former)}
      </Typography>
      <Box tag="ul">
        {data.map((merge) => (
          <FormerMerge
            key={merge.id}
            merge={merge}
            undo={canUndo ? () => merging.undo(merge.id) : undefined}
          />
        ))}
      </Box>
    </Box>
  );
}

function FormerMerge({ merge, undo }: { merge: SourceMerge; undo: (() => void) | undefined }) {
  const intl = useIntl();
  const { merged, by, at } = merge;
  const when = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex tag="li" justifyContent="space-between" gap={2} paddingTop={1}>
      <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        <Typography variant="pi">
          <bdi>{merged.name}</bdi>
        </Typography>
        <Note>{intl.formatMessage(TEXTS.madeBy, { when, user: by })}</Note>
      </Box>
      {undo === undefined ? null : (
        <TextButton
          aria-label={intl.formatMessage(TEXTS.undoOne, { name: merged.name })}
          onClick={undo}
          style={{ flex: 'none' }}
        >
          {intl.formatMessage(PANEL_TEXTS.undo)}
        </TextButton>
      )}
    </Flex>
  );
}
