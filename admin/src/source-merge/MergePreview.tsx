import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { MergeEffect } from '../../../shared/contracts';
import { ErrorNote, Note } from '../panel/Note';
import { PANEL_TEXTS } from '../panel/texts';
import { useMergePreviewQuery, type FoundSource } from './api';
import { fieldNames } from './field-names';
import { TEXTS } from './texts';
import type { Merging } from './use-merge';

interface MergePreviewProps {
  kept: string;
  chosen: FoundSource;
  merging: Merging;
  /** Why it cannot be done now; `null` where it can. */
  blocked: string | null;
}

/** What a merge would do, and its confirmation. It gets the focus. */
export function MergePreview({ kept, chosen, merging, blocked }: MergePreviewProps) {
  const intl = useIntl();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const pair = { merged: chosen.documentId, kept };
  const { data, isError, refetch } = useMergePreviewQuery(pair, {
    refetchOnMountOrArgChange: true,
    // The merge's answer has all that is known of sources asked again; this one is deleted then.
    skip: merging.isBusy,
  });
  useEffect(() => group.current?.focus(), []);
  const isReady = data !== undefined && blocked === null && !merging.isBusy;
  return (
    <Box ref={group} role="group" aria-labelledby={id} tabIndex={-1}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography id={id} fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
          {intl.formatMessage(TEXTS.question, { name: chosen.name })}
        </Typography>
        {isError ? (
          <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={() => void refetch()} />
        ) : null}
        {data === undefined && !isError ? (
          <Loader small>{intl.formatMessage(PANEL_TEXTS.loading)}</Loader>
        ) : null}
        {data === undefined ? null : <Effect effect={data} name={chosen.name} />}
        {blocked === null ? null : <Note>{blocked}</Note>}
        <Buttons merging={merging} isReady={isReady} />
      </Flex>
    </Box>
  );
}

function Buttons({ merging, isReady }: { merging: Merging; isReady: boolean }) {
  const intl = useIntl();
  return (
    <Flex gap={2}>
      {/* Not `disabled` while it is busy: it would lose the focus. */}
      <Button
        size="S"
        variant="danger-light"
        aria-disabled={!isReady}
        onClick={() => (isReady ? merging.merge() : undefined)}
      >
        {intl.formatMessage(TEXTS.confirm)}
      </Button>
      <Button size="S" variant="tertiary" onClick={() => merging.choose(null)}>
        {intl.formatMessage(TEXTS.cancel)}
      </Button>
    </Flex>
  );
}

function Effect({ effect, name }: { effect: MergeEffect; name: string }) {
  const intl = useIntl();
  const { articles, aliases, fields } = effect;
  return (
    <Box role="status">
      <Note>{intl.formatMessage(TEXTS.articles, { count: articles })}</Note>
      {aliases.length === 0 ? null : (
        <Note>{intl.formatMessage(TEXTS.aliases, { names: intl.formatList(aliases) })}</Note>
      )}
      {fields.length === 0 ? null : (
        <Note>{intl.formatMessage(TEXTS.fields, { fields: fieldNames(fields, intl) })}</Note>
      )}
      <Note>{intl.formatMessage(TEXTS.deleted, { name })}</Note>
    </Box>
  );
}
