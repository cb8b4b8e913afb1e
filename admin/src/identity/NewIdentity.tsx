import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TEXTS } from './texts';

interface NewIdentityProps {
  /** `null` where what is stored is removed. */
  text: string | null;
  disabled: boolean;
  onChange: (text: string) => void;
  /** Absent where nothing is stored. */
  onKeep: (() => void) | undefined;
}

/** What will be stored instead. */
export function NewIdentity({ text, disabled, onChange, onKeep }: NewIdentityProps) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {text === null ? (
        <Typography textColor="neutral600">{intl.formatMessage(TEXTS.removed)}</Typography>
      ) : (
        <Field.Root hint={intl.formatMessage(TEXTS.newHint)}>
          <Field.Label>{intl.formatMessage(TEXTS.newText)}</Field.Label>
          <Textarea
            value={text}
            disabled={disabled}
            rows={3}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
      )}
      {onKeep === undefined ? null : (
        <Flex>
          <Button variant="tertiary" size="S" onClick={onKeep}>
            {intl.formatMessage(TEXTS.keep)}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
