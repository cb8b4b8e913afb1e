import { Box, TextButton, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PANEL_TEXTS } from './texts';

/** A line of the panel that says how things stand. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      <bdi>{children}</bdi>
    </Typography>
  );
}

/** What could not be read, and the way to try again. */
export function ErrorNote({ text, onRetry }: { text: string; onRetry: () => void }) {
  const intl = useIntl();
  return (
    <Box role="alert">
      <Typography tag="p" variant="pi" textColor="danger600">
        {text}
      </Typography>
      <TextButton onClick={onRetry}>{intl.formatMessage(PANEL_TEXTS.tryAgain)}</TextButton>
    </Box>
  );
}
