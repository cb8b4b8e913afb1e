import { Button, Flex, Typography } from '@strapi/design-system';
import { Component, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PANEL_TEXTS } from './texts';

interface BoundaryProps {
  /** What is said in place of a panel that failed. */
  text: string;
  children: ReactNode;
}

/** Keeps an error of the panel in the panel: the edit view has no boundary of its own. */
export class PanelBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure text={this.props.text} onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="start" gap={2} role="alert">
      <Typography textColor="neutral600">{text}</Typography>
      <Button variant="tertiary" size="S" onClick={onRetry}>
        {intl.formatMessage(PANEL_TEXTS.tryAgain)}
      </Button>
    </Flex>
  );
}
