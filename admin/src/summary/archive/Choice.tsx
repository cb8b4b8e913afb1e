import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What the select holds where nothing is chosen; it takes no empty text. */
const ALL = 'all';

interface LabelledProps {
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A field of a form in two columns, with its label. */
export function Labelled({ label, hint, children }: LabelledProps) {
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

/** One of several, or all of them. */
export function Choice({ label, value, all, options, onChange }: ChoiceProps) {
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
