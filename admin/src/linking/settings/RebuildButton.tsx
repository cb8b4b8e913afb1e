import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog, useRBAC } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { PERMISSIONS } from '../../permissions';

const MESSAGES = {
  build: { id: 'newsroom.linking.settings.build', defaultMessage: 'Build' },
  continue: { id: 'newsroom.linking.settings.continue', defaultMessage: 'Continue' },
  rebuild: { id: 'newsroom.linking.settings.rebuild', defaultMessage: 'Rebuild' },
  mayNot: {
    id: 'newsroom.linking.settings.mayNot',
    defaultMessage: 'Your role may not rebuild the index.',
  },
  confirmTitle: {
    id: 'newsroom.linking.settings.confirmTitle',
    defaultMessage: 'Read all articles again?',
  },
  confirm: {
    id: 'newsroom.linking.settings.confirm',
    defaultMessage:
      'This runs in the background. Suggestions may be incomplete until it is done; no article is changed.',
  },
  confirmContinue: {
    id: 'newsroom.linking.settings.confirmContinue',
    defaultMessage:
      'The building goes on where it stopped, in the background; no article is changed.',
  },
  continueTitle: {
    id: 'newsroom.linking.settings.continueTitle',
    defaultMessage: 'Go on building the index?',
  },
};

interface RebuildButtonProps {
  state: IndexState['state'];
  rebuild: () => Promise<void>;
}

/** Starts the building, or goes on with it, once the administrator has said yes. */
export function RebuildButton({ state, rebuild }: RebuildButtonProps) {
  const intl = useIntl();
  const noteId = useId();
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.rebuildIndex);
  const [open, setOpen] = useState(false);
  const isBuilding = state === 'building';
  const mayNot = !isLoading && !allowedActions['canRebuild'];
  const goesOn = state === 'stopped';
  return (
    <Flex gap={3} wrap="wrap">
      {mayNot && (
        <Typography variant="pi" textColor="neutral600" id={noteId}>
          {intl.formatMessage(MESSAGES.mayNot)}
        </Typography>
      )}
      <Dialog.Root open={open} onOpenChange={(to) => setOpen(to && !isBuilding)}>
        <Dialog.Trigger>
          <Button
            startIcon={<ArrowClockwise />}
            disabled={!allowedActions['canRebuild']}
            // While it is built it is only said to be disabled: really so, it would lose the focus.
            aria-disabled={isBuilding || !allowedActions['canRebuild']}
            aria-describedby={mayNot ? noteId : undefined}
          >
            {intl.formatMessage(labelOf(state))}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog
          variant="default"
          icon={<ArrowClockwise width="24px" height="24px" fill="primary600" />}
          title={intl.formatMessage(goesOn ? MESSAGES.continueTitle : MESSAGES.confirmTitle)}
          onConfirm={rebuild}
        >
          {intl.formatMessage(goesOn ? MESSAGES.confirmContinue : MESSAGES.confirm)}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}

function labelOf(state: IndexState['state']) {
  if (state === 'missing') return MESSAGES.build;
  return state === 'stopped' ? MESSAGES.continue : MESSAGES.rebuild;
}
