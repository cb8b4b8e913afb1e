import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { KnownSourceCard } from '../../../shared/contracts';
import { TEXTS } from './texts';

interface LinkButtonProps {
  source: KnownSourceCard;
  onLink: () => void;
  /** Whether the name stands right above. */
  isShort?: boolean;
}

export function LinkButton({ source, onLink, isShort = false }: LinkButtonProps) {
  const intl = useIntl();
  const label = intl.formatMessage(TEXTS.linkTo, { name: source.name });
  return (
    <Button size="S" variant="secondary" aria-label={label} onClick={onLink}>
      {isShort ? intl.formatMessage(TEXTS.link) : label}
    </Button>
  );
}
