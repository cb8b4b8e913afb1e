import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { AttributionKind, NamedSource } from '../../../shared/contracts';
import { SOURCE_KINDS } from '../choices';
import { Note } from '../panel/Note';
import { LinkButton } from './LinkButton';
import { TEXTS } from './texts';
import { useCreation, type Creation } from './use-creation';
import type { Panel } from './use-panel';

const LONGEST_NAME = 255;

const KINDS = Object.keys(SOURCE_KINDS) as AttributionKind[];

interface CreateFormProps {
  panel: Panel;
  source: NamedSource;
  onClose: () => void;
}

/** A new source, filled in by what the text says. No `form`: it stands in the article's. */
export function CreateForm({ panel, source, onClose }: CreateFormProps) {
  const intl = useIntl();
  const creation = useCreation(panel, source);
  const { draft, like, isBusy, create } = creation;
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    // Not of the list of kinds, which hangs elsewhere in the page and closes by the same key.
    const isOwn = event.currentTarget.contains(event.target as Node);
    if (event.key === 'Escape' && isOwn) onClose();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // It would send the article's form.
    event.preventDefault();
    create();
  };
  return (
    <Flex
      role="group"
      aria-label={intl.formatMessage(TEXTS.createOf, { name: source.name })}
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={3}
      background="neutral100"
      hasRadius
      onKeyDown={byKey}
    >
      <Fields creation={creation} />
      <LikeOnes panel={panel} source={source} like={like} />
      <Flex gap={2} wrap="wrap">
        {/* Not `disabled` while it is busy: it would lose the focus. */}
        <Button size="S" aria-disabled={isBusy || draft.name.trim() === ''} onClick={create}>
          {intl.formatMessage(like.length > 0 ? TEXTS.createAnyway : TEXTS.create)}
        </Button>
        <Button size="S" variant="tertiary" onClick={onClose}>
          {intl.formatMessage(TEXTS.cancel)}
        </Button>
      </Flex>
    </Flex>
  );
}

function Fields({ creation: { draft, change } }: { creation: Creation }) {
  const intl = useIntl();
  return (
    <>
      <NameField name={draft.name} onChange={(name) => change({ name })} />
      <Field.Root width="100%">
        <Field.Label>{intl.formatMessage(TEXTS.kind)}</Field.Label>
        <SingleSelect
          size="S"
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as AttributionKind })}
        >
          {KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {intl.formatMessage(SOURCE_KINDS[kind])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root width="100%" hint={intl.formatMessage(TEXTS.aliasesHint)}>
        <Field.Label>{intl.formatMessage(TEXTS.aliases)}</Field.Label>
        <Textarea
          value={draft.aliases}
          onChange={({ target }) => change({ aliases: target.value })}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}

interface NameFieldProps {
  name: string;
  onChange: (name: string) => void;
}

/** Takes the focus: the form has just been opened. */
function NameField({ name, onChange }: NameFieldProps) {
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const error = name.trim() === '' ? intl.formatMessage(TEXTS.nameNeeded) : undefined;
  return (
    <Field.Root width="100%" error={error} required>
      <Field.Label>{intl.formatMessage(TEXTS.name)}</Field.Label>
      <TextInput
        ref={input}
        size="S"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => onChange(target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}

interface LikeOnesProps extends Pick<CreateFormProps, 'panel' | 'source'> {
  like: Creation['like'];
}

/** Stored sources that it may be, so that none is there twice. */
function LikeOnes({ panel, source, like }: LikeOnesProps) {
  const intl = useIntl();
  const isThere = like.some(({ isSame }) => isSame);
  const text = isThere ? TEXTS.thereAlready : TEXTS.likeOnes;
  return (
    // Out of the flow while it is empty: a column would leave a gap on each side of it.
    <Box role="status" position={like.length === 0 ? 'absolute' : undefined}>
      {like.length === 0 ? null : (
        <Flex direction="column" alignItems="start" gap={2}>
          <Note>{intl.formatMessage(text)}</Note>
          {like.map((one) => (
            <LinkButton
              key={one.documentId}
              source={one}
              onLink={() => panel.link(one, source.name)}
            />
          ))}
        </Flex>
      )}
    </Box>
  );
}
