import { Box, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CustomFieldProps } from '../custom-field';
import { ErrorNote, Note } from '../panel/Note';
import { PANEL_TEXTS } from '../panel/texts';
import { emptyEntry, entriesOf, formValue, isEmpty, settledValue, withChange } from './entries';
import { SourceUse } from './SourceUse';
import { TEXTS } from './texts';
import { useLinkedSources, type LinkedSources } from './use-linked-sources';

/** Edits how an article uses the sources that its form links just now. */
export function CitationsInput(props: CustomFieldProps) {
  const { name, label, labelAction, hint, error, value } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const isElsewhere = useIsInDialog(frame);
  return (
    // Where there are entries, the wrong one says itself what is wrong.
    <Field.Root name={name} hint={hint} error={entriesOf(value).length === 0 ? error : undefined}>
      <Box ref={frame} role="group" aria-labelledby={id} data-newsroom="citations">
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Flex gap={1}>
            <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
              {label}
            </Typography>
            {labelAction}
          </Flex>
          {isElsewhere === true ? <Said text={TEXTS.elsewhere} /> : null}
          {isElsewhere === false ? <Sources {...props} /> : null}
          <Field.Hint />
          <Field.Error />
        </Flex>
      </Box>
    </Field.Root>
  );
}

/**
 * A linked article can be edited in a dialog over another one's page. Strapi tells a field there
 * nothing of the article it belongs to, and the address is the other one's.
 *
 * @returns `null` until it is known
 */
function useIsInDialog(frame: React.RefObject<HTMLElement>): boolean | null {
  const [isInDialog, setIsInDialog] = useState<boolean | null>(null);
  useEffect(() => {
    setIsInDialog((frame.current?.closest('[role="dialog"]') ?? null) !== null);
  }, [frame]);
  return isInDialog;
}

function Said({ text }: { text: (typeof TEXTS)[keyof typeof TEXTS] }) {
  const intl = useIntl();
  return <Note>{intl.formatMessage(text)}</Note>;
}

function Sources(props: CustomFieldProps) {
  const intl = useIntl();
  const linked = useLinkedSources();
  switch (linked.state) {
    case 'unknown':
      return <Said text={TEXTS.notKnown} />;
    case 'loading':
      return <Loader small>{intl.formatMessage(PANEL_TEXTS.loading)}</Loader>;
    case 'failed':
      return <ErrorNote text={intl.formatMessage(TEXTS.failed)} onRetry={linked.refetch} />;
    case 'known':
      return <Entries {...props} sources={linked.sources} />;
  }
}

interface EntriesProps extends CustomFieldProps, Pick<LinkedSources, 'sources'> {}

function Entries({ name, value, onChange, sources, disabled = false, rawError }: EntriesProps) {
  const intl = useIntl();
  const entries = entriesOf(value);
  const linked = sources.map(({ documentId }) => documentId);
  const kept = entries.filter((entry) => !linked.includes(entry.source) && !isEmpty(entry)).length;
  const settled = settledValue(value, linked);
  useEffect(() => {
    if (settled !== value) onChange(name, settled);
    // Once a source was unlinked; what is typed settles nothing.
  }, [linked.join()]);
  return (
    <>
      {sources.length === 0 ? (
        <Said text={TEXTS.none} />
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {sources.map((source) => (
            <SourceUse
              key={source.documentId}
              isChecked={(rawError ?? null) !== null}
              source={source}
              entry={
                entries.find((entry) => entry.source === source.documentId) ??
                emptyEntry(source.documentId)
              }
              disabled={disabled}
              onChange={(change) =>
                onChange(name, formValue(withChange(entries, source.documentId, change)))
              }
            />
          ))}
        </Flex>
      )}
      {kept > 0 ? <Note>{intl.formatMessage(TEXTS.kept, { count: kept })}</Note> : null}
    </>
  );
}
