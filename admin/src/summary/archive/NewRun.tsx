import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArchiveRequest, ArchiveState } from '../../../../shared/contracts';
import { Card } from './Card';
import { Estimate } from './Estimate';
import { requestOf, type Chosen } from './run-request';
import { RunChoice } from './RunChoice';
import { TEXTS } from './texts';
import type { Archive } from './use-archive';

interface NewRunProps {
  archive: Archive;
  state: ArchiveState;
  canRun: boolean;
}

/** What a run is to be over, what it would do, and its beginning. */
export function NewRun({ archive, state, canRun }: NewRunProps) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<Chosen>({
    ...{ scope: 'missing', type: '', locale: '', section: '' },
  });
  const request = requestOf(state.types, chosen);
  const isUnderWay = state.run?.state === 'running' || state.run?.state === 'paused';
  const isOfThis = JSON.stringify(archive.estimate?.of) === JSON.stringify(request);
  const estimate = isOfThis ? archive.estimate : null;
  return (
    <Card title={intl.formatMessage(TEXTS.newRun)}>
      <RunChoice state={state} chosen={chosen} onChange={setChosen} />
      {/* Always in its place, so that what comes into it is read out; without a gap while empty. */}
      <Box role="status" position={estimate === null ? 'absolute' : undefined}>
        {estimate === null ? null : <Estimate estimate={estimate.data} />}
      </Box>
      <Flex gap={2} wrap="wrap">
        <Button
          variant="secondary"
          disabled={!canRun || archive.isBusy}
          onClick={() => void archive.tryFirst(request)}
        >
          {intl.formatMessage(TEXTS.tryFirst)}
        </Button>
        <BeginButton
          isOff={!canRun || archive.isBusy || isUnderWay}
          request={request}
          begin={archive.begin}
        />
      </Flex>
      {canRun ? null : (
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage(TEXTS.mayNot)}
        </Typography>
      )}
    </Card>
  );
}

interface BeginButtonProps {
  isOff: boolean;
  request: ArchiveRequest;
  begin: Archive['begin'];
}

function BeginButton({ isOff, request, begin }: BeginButtonProps) {
  const intl = useIntl();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button startIcon={<ArrowClockwise />} disabled={isOff}>
          {intl.formatMessage(TEXTS.begin)}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        variant="default"
        icon={<ArrowClockwise width="24px" height="24px" fill="primary600" />}
        title={intl.formatMessage(TEXTS.beginTitle)}
        onConfirm={() => begin(request)}
      >
        {intl.formatMessage(TEXTS.beginText)}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
