import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useEffect, useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { useOneAtATime } from '../../use-one-at-a-time';
import { WIDGET_TEXTS as TEXTS } from '../texts';

/** In characters, as the server takes it. */
const LONGEST_REASON = 500;

interface KeepFormProps {
  /** Of the button that opens the form. */
  label: string;
  /** Id of what the button is about, where its label does not say. */
  about?: string;
  /** Answers whether it was done. */
  onKeep: (reason: string) => Promise<boolean>;
}

/** A button that opens a form in its place for the reason why something is kept. */
export function KeepForm({ label, about, onKeep }: KeepFormProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Box>
      <Button
        ref={button}
        id={`${id}-button`}
        variant="secondary"
        size="S"
        aria-expanded={isOpen}
        aria-controls={`${id}-form`}
        aria-labelledby={about === undefined ? undefined : `${id}-button ${about}`}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <Box id={`${id}-form`} hidden={!isOpen} paddingTop={2}>
        {isOpen ? <ReasonForm onKeep={onKeep} onClose={close} /> : null}
      </Box>
    </Box>
  );
}

interface ReasonFormProps extends Pick<KeepFormProps, 'onKeep'> {
  onClose: () => void;
}

function ReasonForm({ onKeep, onClose }: ReasonFormProps) {
  const intl = useIntl();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { isBusy, submit } = useSubmit(onKeep, onClose);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') field.current?.focus();
    else submit(given);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <ReasonField field={field} isMissing={isMissing} reason={reason} onChange={setReason} />
        <Flex gap={2}>
          {/* Not `disabled` while it is busy: it would lose the focus. */}
          <Button type="submit" size="S" aria-disabled={isBusy}>
            {intl.formatMessage(TEXTS.submit)}
          </Button>
          <Button variant="tertiary" size="S" onClick={onClose}>
            {intl.formatMessage(TEXTS.cancel)}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}

interface ReasonFieldProps {
  field: RefObject<HTMLTextAreaElement>;
  isMissing: boolean;
  reason: string;
  onChange: (reason: string) => void;
}

function ReasonField({ field, isMissing, reason, onChange }: ReasonFieldProps) {
  const intl = useIntl();
  return (
    <Field.Root
      required
      hint={intl.formatMessage(TEXTS.reasonHint)}
      error={isMissing ? intl.formatMessage(TEXTS.reasonMissing) : undefined}
    >
      <Field.Label>{intl.formatMessage(TEXTS.reason)}</Field.Label>
      <Textarea
        ref={field}
        value={reason}
        rows={3}
        maxLength={LONGEST_REASON}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

/** One request at a time; the form is closed once it was done. */
function useSubmit(onKeep: KeepFormProps['onKeep'], onClose: () => void) {
  const { isBusy, attempt } = useOneAtATime();
  const send = (reason: string) =>
    attempt(async () => {
      if (await onKeep(reason)) onClose();
    });
  return { isBusy, submit: (reason: string) => void send(reason) };
}
