import { Box, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CustomFieldProps } from '../custom-field';
import { NewIdentity } from './NewIdentity';
import { StoredIdentity } from './StoredIdentity';
import { TEXTS } from './texts';
import { useIdentity } from './use-identity';

/** Shows who an unnamed source is on request, and takes another text; no ciphertext is shown. */
export function IdentityInput(props: CustomFieldProps) {
  const { name, label, labelAction, hint, error } = props;
  const id = useId();
  const [notice, setNotice] = useState('');
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Box role="group" aria-labelledby={id} data-newsroom="identity">
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Flex gap={1}>
            <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
              {label}
            </Typography>
            {labelAction}
          </Flex>
          <Content {...props} announce={setNotice} />
          <Field.Hint />
          <Field.Error />
          <VisuallyHidden role="status">{notice}</VisuallyHidden>
        </Flex>
      </Box>
    </Field.Root>
  );
}

type ContentProps = CustomFieldProps & { announce: (text: string) => void };

function Content({ disabled = false, announce, ...props }: ContentProps) {
  const intl = useIntl();
  const { documentId, stored, isKept, newText, replace, remove, keep, write } = useIdentity(props);
  const isStoredShown = stored !== null && isKept;
  const { frame, moveFocus } = useFocus(`${isStoredShown} ${newText === null}`);
  const act = (change: () => void, said: string) => {
    moveFocus();
    change();
    announce(said);
  };
  const onReplace = () => act(replace, '');
  const onRemove = () => act(remove, intl.formatMessage(TEXTS.removed));
  const onKeep = () => act(keep, intl.formatMessage(TEXTS.kept));

  if (stored === null && disabled) {
    return <Typography textColor="neutral600">{intl.formatMessage(TEXTS.none)}</Typography>;
  }
  return (
    <Box ref={frame}>
      {isStoredShown ? (
        <StoredIdentity {...{ documentId, stored, disabled, onReplace, onRemove, announce }} />
      ) : (
        <NewIdentity
          text={newText}
          disabled={disabled}
          onChange={write}
          onKeep={stored === null ? undefined : onKeep}
        />
      )}
    </Box>
  );
}

/**
 * Moves the focus to what takes the place of a button that had it.
 *
 * @param shown what is shown: the form answers a change later than the state of this component
 */
function useFocus(shown: string) {
  const frame = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    frame.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [shown]);
  return { frame, moveFocus: () => void (isMoving.current = true) };
}
