import { Button, Flex, Typography } from '@strapi/design-system';
import { Component, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { TEXTS } from './texts';

/** Keeps an error of the panel in the panel: the edit view has no boundary of its own. */
export class PanelBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failure({ onRetry }: { onRetry: () => void }) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="start" gap={2} role="alert">
      <Typography textColor="neutral600">{intl.formatMessage(TEXTS.failed)}</Typography>
      <Button variant="tertiary" size="S" onClick={onRetry}>
        {intl.formatMessage(TEXTS.tryAgain)}
      </Button>
    </Flex>
  );
}
