import { Box, Button, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { CustomFieldProps } from '../custom-field';
import { CorrectionEntry } from './CorrectionEntry';
import { MOST } from './entries';
import { TEXTS } from './texts';
import { useEntries } from './use-entries';

/** Edits the corrections of an article, one after the other. */
export function CorrectionsInput(props: CustomFieldProps) {
  const { name, hint, disabled = false, error, rawError } = props;
  const intl = useIntl();
  const id = useId();
  const { entries, add, remove, change, frame, addButton, notice } = useEntries(props);
  const count = entries.length;
  return (
    // Where there are entries, the wrong one says itself what it misses.
    <Field.Root name={name} hint={hint} error={count === 0 ? error : undefined}>
      <Box ref={frame} role="group" aria-labelledby={id}>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Label id={id} {...props} />
          {count === 0 ? (
            <Typography textColor="neutral600">{intl.formatMessage(TEXTS.none)}</Typography>
          ) : (
            <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
              {entries.map((entry, index) => (
                <CorrectionEntry
                  key={index}
                  isChecked={(rawError ?? null) !== null}
                  entry={entry}
                  number={index + 1}
                  disabled={disabled}
                  onChange={(part) => change(index, part)}
                  onRemove={() => remove(index)}
                />
              ))}
            </Flex>
          )}
          <AddButton count={count} disabled={disabled} onAdd={add} button={addButton} />
          <Field.Hint />
          <Field.Error />
          <VisuallyHidden role="status">{notice}</VisuallyHidden>
        </Flex>
      </Box>
    </Field.Root>
  );
}

type LabelProps = Pick<CustomFieldProps, 'label' | 'labelAction' | 'required'>;

/** No `label`: it names a group, which no click can lead into. */
function Label({ id, label, labelAction, required }: LabelProps & { id: string }) {
  return (
    <Flex gap={1}>
      <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      {required === true ? (
        <Typography aria-hidden variant="pi" textColor="danger600">
          *
        </Typography>
      ) : null}
      {labelAction}
    </Flex>
  );
}

interface AddButtonProps {
  count: number;
  disabled: boolean;
  onAdd: () => void;
  button: React.Ref<HTMLButtonElement>;
}

function AddButton({ count, disabled, onAdd, button }: AddButtonProps) {
  const intl = useIntl();
  const isFull = count >= MOST;
  return (
    <Flex gap={3}>
      <Button
        ref={button}
        variant="secondary"
        size="S"
        startIcon={<Plus />}
        disabled={disabled || isFull}
        onClick={onAdd}
      >
        {intl.formatMessage(TEXTS.add)}
      </Button>
      {isFull ? (
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage(TEXTS.full, { count: MOST })}
        </Typography>
      ) : null}
    </Flex>
  );
}
