import {
  Box,
  DateTimePicker,
  Field,
  Flex,
  Grid,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { missingIn, type Entry } from './entries';
import { KIND_NAMES, KINDS, TEXTS } from './texts';

interface CorrectionEntryProps {
  /** The last save was held back: what is missing is said. */
  isChecked: boolean;
  entry: Entry;
  number: number;
  disabled: boolean;
  onChange: (change: Partial<Entry>) => void;
  onRemove: () => void;
}

/** One correction, with its date, kind and text. */
export function CorrectionEntry(props: CorrectionEntryProps) {
  const { number, disabled, onRemove } = props;
  const intl = useIntl();
  const id = useId();
  return (
    <Box tag="li">
      <Box role="group" aria-labelledby={id} hasRadius background="neutral100" padding={4}>
        <Flex justifyContent="space-between" paddingBottom={2}>
          <Typography id={id} fontWeight="semiBold">
            {intl.formatMessage(TEXTS.entry, { number })}
          </Typography>
          <IconButton
            label={intl.formatMessage(TEXTS.remove, { number })}
            variant="ghost"
            disabled={disabled}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        </Flex>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <DateField {...props} />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <KindField {...props} />
          </Grid.Item>
          <Grid.Item col={12} direction="column" alignItems="stretch">
            <TextField {...props} />
          </Grid.Item>
        </Grid.Root>
      </Box>
    </Box>
  );
}

/** What a field misses, once a save was held back and as long as it does. */
function useMissing({ isChecked, entry }: CorrectionEntryProps, field: keyof Entry) {
  const intl = useIntl();
  const isMissing = isChecked && missingIn(entry).includes(field);
  return isMissing ? intl.formatMessage(TEXTS[`${field}Missing`]) : undefined;
}

function DateField(props: CorrectionEntryProps) {
  const { entry, number, disabled, onChange } = props;
  const intl = useIntl();
  return (
    <Field.Root error={useMissing(props, 'date')} required>
      <Field.Label>{intl.formatMessage(TEXTS.date)}</Field.Label>
      <DateTimePicker
        dateLabel={intl.formatMessage(TEXTS.day, { number })}
        timeLabel={intl.formatMessage(TEXTS.time, { number })}
        clearLabel={intl.formatMessage(TEXTS.clear)}
        value={entry.date === null ? null : new Date(entry.date)}
        disabled={disabled}
        onChange={(date) => onChange({ date: date?.toISOString() ?? null })}
        onClear={() => onChange({ date: null })}
      />
      <Field.Error />
    </Field.Root>
  );
}

function KindField(props: CorrectionEntryProps) {
  const { entry, disabled, onChange } = props;
  const intl = useIntl();
  return (
    <Field.Root error={useMissing(props, 'kind')} required>
      <Field.Label>{intl.formatMessage(TEXTS.kind)}</Field.Label>
      <SingleSelect
        value={entry.kind ?? ''}
        disabled={disabled}
        onChange={(chosen) => onChange({ kind: KIND_NAMES.find((kind) => kind === chosen) })}
      >
        {KIND_NAMES.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {intl.formatMessage(KINDS[kind])}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}

function TextField(props: CorrectionEntryProps) {
  const { entry, disabled, onChange } = props;
  const intl = useIntl();
  return (
    <Field.Root error={useMissing(props, 'text')} required>
      <Field.Label>{intl.formatMessage(TEXTS.text)}</Field.Label>
      <Textarea
        value={entry.text}
        disabled={disabled}
        rows={3}
        dir="auto"
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Field.Error />
    </Field.Root>
  );
}
