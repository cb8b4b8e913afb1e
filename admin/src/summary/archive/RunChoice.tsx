import { Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ArchiveState } from '../../../../shared/contracts';
import { languageName } from '../../language';
import { narrowing, SCOPES, type Chosen } from './run-request';
import { SCOPE_TEXTS, TEXTS } from './texts';

/** What the select holds where nothing is chosen; it takes no empty text. */
const ALL = 'all';

const LONGEST_SECTION = 255;

interface RunChoiceProps {
  state: ArchiveState;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Which articles a run is over. */
export function RunChoice({ state, chosen, onChange }: RunChoiceProps) {
  const intl = useIntl();
  const { byLanguage, bySection } = narrowing(state.types, chosen);
  const change = (changed: Partial<Chosen>) => onChange({ ...chosen, ...changed });
  return (
    <Grid.Root gap={4}>
      <Choice
        label={intl.formatMessage(TEXTS.scope)}
        value={chosen.scope}
        options={SCOPES.map((scope) => [scope, intl.formatMessage(SCOPE_TEXTS[scope])])}
        onChange={(value) =>
          change({ scope: SCOPES.find((scope) => scope === value) ?? 'missing' })
        }
      />
      {state.types.length > 1 ? (
        <Choice
          label={intl.formatMessage(TEXTS.type)}
          value={chosen.type}
          all={intl.formatMessage(TEXTS.allTypes)}
          options={state.types.map(({ uid, displayName }) => [uid, displayName])}
          onChange={(type) => change({ type })}
        />
      ) : null}
      {byLanguage && state.locales.length > 1 ? (
        <Choice
          label={intl.formatMessage(TEXTS.language)}
          value={chosen.locale}
          all={intl.formatMessage(TEXTS.allLanguages)}
          options={state.locales.map(({ code }) => [code, languageName(code, intl) ?? code])}
          onChange={(locale) => change({ locale })}
        />
      ) : null}
      {bySection ? (
        <SectionChoice value={chosen.section} onChange={(section) => change({ section })} />
      ) : null}
    </Grid.Root>
  );
}

interface LabelledProps {
  label: string;
  hint?: string;
  children: ReactNode;
}

function Labelled({ label, hint, children }: LabelledProps) {
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root width="100%" hint={hint}>
        <Field.Label>{label}</Field.Label>
        {children}
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}

interface ChoiceProps {
  label: string;
  /** An empty text stands for all. */
  value: string;
  /** The words for all, where all can be chosen. */
  all?: string;
  options: (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, all, options, onChange }: ChoiceProps) {
  return (
    <Labelled label={label}>
      <SingleSelect
        value={all !== undefined && value === '' ? ALL : value}
        onChange={(chosen) => onChange(all !== undefined && chosen === ALL ? '' : String(chosen))}
      >
        {all === undefined ? null : <SingleSelectOption value={ALL}>{all}</SingleSelectOption>}
        {options.map(([each, words]) => (
          <SingleSelectOption key={each} value={each}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

interface SectionChoiceProps {
  value: string;
  onChange: (section: string) => void;
}

function SectionChoice({ value, onChange }: SectionChoiceProps) {
  const intl = useIntl();
  return (
    <Labelled
      label={intl.formatMessage(TEXTS.section)}
      hint={intl.formatMessage(TEXTS.sectionHint)}
    >
      <TextInput
        name="newsroom-summaries-section"
        maxLength={LONGEST_SECTION}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}
