import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  TextButton,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isEmpty, wrongIn, type Entry, type WrongField } from './entries';
import { TEXTS, USE_NAMES, USES } from './texts';
import type { LinkedSource } from './use-linked-sources';

interface SourceUseProps {
  /** The last save was held back: what is wrong is said. */
  isChecked: boolean;
  source: LinkedSource;
  entry: Entry;
  disabled: boolean;
  onChange: (change: Partial<Entry>) => void;
}

/** One source, with what it is used for; once that is told, with where in it and where to find it. */
export function SourceUse(props: SourceUseProps) {
  const { source, entry } = props;
  const intl = useIntl();
  const id = useId();
  const isOpen = useOnceTold(entry);
  return (
    <Box tag="li">
      <Box role="group" aria-labelledby={id} hasRadius background="neutral100" padding={4}>
        <Typography id={id} tag="p" fontWeight="semiBold">
          <bdi>{source.name ?? intl.formatMessage(TEXTS.unnamed)}</bdi>
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
          <Uses {...props} />
          {isOpen ? (
            <Grid.Root gap={4}>
              <Part of={<LocatorField {...props} />} />
              <Part of={<AccessedField {...props} />} />
              <Part of={<UrlField {...props} />} />
              <Part of={<ArchivedField {...props} />} />
            </Grid.Root>
          ) : null}
        </Flex>
      </Box>
    </Box>
  );
}

/** A field that has been shown stays, also where it was the last one with something in it. */
function useOnceTold(entry: Entry): boolean {
  const [isTold, setIsTold] = useState(!isEmpty(entry));
  if (!isTold && !isEmpty(entry)) setIsTold(true);
  return isTold;
}

const Part = ({ of }: { of: ReactNode }) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
    {of}
  </Grid.Item>
);

/** Whether a field is to be said wrong: once a save was held back and as long as it is. */
const isSaidWrong = ({ isChecked, entry }: SourceUseProps, field: WrongField): boolean =>
  isChecked && wrongIn(entry).includes(field);

function Uses(props: SourceUseProps) {
  const { entry, disabled, onChange } = props;
  const intl = useIntl();
  const id = useId();
  const isMissing = isSaidWrong(props, 'use');
  const toggle = (use: Entry['use'][number], isOn: boolean) =>
    USE_NAMES.filter((name) => (name === use ? isOn : entry.use.includes(name)));
  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={isMissing ? `${id}-error` : undefined}
    >
      <Typography id={`${id}-label`} variant="pi" fontWeight="bold" textColor="neutral800">
        {intl.formatMessage(TEXTS.use)}
      </Typography>
      <Flex gap={4} wrap="wrap" paddingTop={2}>
        {USE_NAMES.map((use) => (
          <Checkbox
            key={use}
            checked={entry.use.includes(use)}
            disabled={disabled}
            onCheckedChange={(to) => onChange({ use: toggle(use, to === true) })}
          >
            {intl.formatMessage(USES[use])}
          </Checkbox>
        ))}
      </Flex>
      {isMissing ? (
        <Typography id={`${id}-error`} tag="p" variant="pi" textColor="danger600">
          {intl.formatMessage(TEXTS.useMissing)}
        </Typography>
      ) : null}
    </Box>
  );
}

function LocatorField({ entry, disabled, onChange }: SourceUseProps) {
  const intl = useIntl();
  return (
    <Field.Root>
      <Field.Label>{intl.formatMessage(TEXTS.locator)}</Field.Label>
      <TextInput
        value={entry.locator}
        placeholder={intl.formatMessage(TEXTS.locatorExample)}
        maxLength={255}
        disabled={disabled}
        dir="auto"
        onChange={(event) => onChange({ locator: event.target.value })}
      />
    </Field.Root>
  );
}

/** Today, where the editor is. */
function today(): string {
  const now = new Date();
  const digits = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

function AccessedField({ entry, disabled, onChange }: SourceUseProps) {
  const intl = useIntl();
  return (
    <Field.Root>
      <Field.Label>{intl.formatMessage(TEXTS.accessed)}</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <Box flex="1">
          <TextInput
            type="date"
            value={entry.accessed}
            disabled={disabled}
            onChange={(event) => onChange({ accessed: event.target.value })}
          />
        </Box>
        <Button
          variant="tertiary"
          disabled={disabled}
          onClick={() => onChange({ accessed: today() })}
        >
          {intl.formatMessage(TEXTS.today)}
        </Button>
      </Flex>
    </Field.Root>
  );
}

function UrlField(props: SourceUseProps) {
  const { source, entry, disabled, onChange } = props;
  const intl = useIntl();
  const { url } = source;
  const isOffered = url !== null && entry.url === '' && !disabled;
  return (
    <AddressField {...props} field="url" placeholder={url ?? undefined}>
      {isOffered ? (
        <TextButton onClick={() => onChange({ url })}>
          {intl.formatMessage(TEXTS.takeUrl)}
        </TextButton>
      ) : null}
    </AddressField>
  );
}

const ArchivedField = (props: SourceUseProps) => <AddressField {...props} field="archivedUrl" />;

interface AddressFieldProps extends SourceUseProps {
  field: 'url' | 'archivedUrl';
  placeholder?: string;
  children?: ReactNode;
}

function AddressField({ field, placeholder, children, ...props }: AddressFieldProps) {
  const { entry, disabled, onChange } = props;
  const intl = useIntl();
  const error = isSaidWrong(props, field) ? intl.formatMessage(TEXTS.notAnAddress) : undefined;
  return (
    <Field.Root error={error}>
      <Field.Label>{intl.formatMessage(TEXTS[field])}</Field.Label>
      <TextInput
        type="url"
        value={entry[field]}
        placeholder={placeholder}
        maxLength={2048}
        disabled={disabled}
        dir="ltr"
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
      {children}
      <Field.Error />
    </Field.Root>
  );
}
