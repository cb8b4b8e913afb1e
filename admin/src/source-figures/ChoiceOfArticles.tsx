import { Button, Flex, Grid, TextInput } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceFiguresResponse } from '../../../shared/contracts';
import { languageName } from '../language';
import { Card } from '../summary/archive/Card';
import { Choice, Labelled } from '../summary/archive/Choice';
import type { FiguresChoice } from './api';
import { TEXTS } from './texts';
import { useDownload } from './use-download';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;

interface ChoiceProps {
  data: Pick<SourceFiguresResponse['data'], 'types' | 'locales'>;
  choice: FiguresChoice;
  onChange: (choice: FiguresChoice) => void;
}

/** Which articles are counted, and the figures of them as a file. */
export function ChoiceOfArticles({ data: { types, locales }, choice, onChange }: ChoiceProps) {
  const intl = useIntl();
  const change = (changed: Partial<FiguresChoice>) => onChange({ ...choice, ...changed });
  return (
    <Card title={intl.formatMessage(TEXTS.which)}>
      <Grid.Root gap={4}>
        <Span choice={choice} change={change} />
        {types.length > 1 ? (
          <Choice
            label={intl.formatMessage(TEXTS.type)}
            value={choice.type}
            all={intl.formatMessage(TEXTS.allTypes)}
            options={types.map(({ uid, displayName }) => [uid, displayName])}
            onChange={(type) => change({ type })}
          />
        ) : null}
        {locales.length > 1 ? (
          <Choice
            label={intl.formatMessage(TEXTS.language)}
            value={choice.locale}
            all={intl.formatMessage(TEXTS.allLanguages)}
            options={locales.map(({ code }) => [code, languageName(code, intl) ?? code])}
            onChange={(locale) => change({ locale })}
          />
        ) : null}
      </Grid.Root>
      <DownloadButton choice={choice} />
    </Card>
  );
}

interface SpanProps {
  choice: FiguresChoice;
  change: (changed: Partial<FiguresChoice>) => void;
}

function Span({ choice: { from, to }, change }: SpanProps) {
  const intl = useIntl();
  return (
    <>
      <MonthInput
        label={intl.formatMessage(TEXTS.from)}
        value={from}
        max={to}
        onChange={(month) => change({ from: month })}
      />
      <MonthInput
        label={intl.formatMessage(TEXTS.to)}
        value={to}
        min={from}
        onChange={(month) => change({ to: month })}
      />
    </>
  );
}

function DownloadButton({ choice }: { choice: FiguresChoice }) {
  const intl = useIntl();
  const { isBusy, download } = useDownload(choice);
  return (
    <Flex>
      {/* Not `disabled` while it is busy: it would lose the focus. */}
      <Button
        variant="secondary"
        startIcon={<Download />}
        aria-disabled={isBusy}
        onClick={download}
      >
        {intl.formatMessage(isBusy ? TEXTS.downloading : TEXTS.download)}
      </Button>
    </Flex>
  );
}

interface MonthInputProps {
  label: string;
  value: string;
  min?: string;
  max?: string;
  onChange: (month: string) => void;
}

/** A month; a browser that has no field of months takes it as it is written. */
function MonthInput({ label, value, min, max, onChange }: MonthInputProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const isWithin = (min === undefined || min <= text) && (max === undefined || text <= max);
  // What is being written is not asked for yet.
  const commit = () => {
    if (text === value) return;
    if (MONTH.test(text) && isWithin) onChange(text);
    else setText(value);
  };
  return (
    <Labelled label={label}>
      <TextInput
        type="month"
        placeholder="2026-03"
        {...{ min, max }}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </Labelled>
  );
}
