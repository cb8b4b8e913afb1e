import { Field, Textarea } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { CustomFieldProps } from './custom-field';

interface LinesInputProps extends CustomFieldProps {
  /** What the field shows for a stored value, or for the form's. */
  linesOf: (value: unknown) => string;
  /** What the form keeps of the lines. */
  formValue: (text: string) => unknown;
  dir: 'auto' | 'ltr';
}

/** Edits a list, one entry a line; the lines are put in order when the field is left. */
export function LinesInput(props: LinesInputProps) {
  const { name, label, labelAction, hint, required, disabled, error, value, onChange } = props;
  const { linesOf, formValue, dir } = props;
  const [text, setText] = useState(() => linesOf(value));
  useEffect(() => {
    // A save, or another version of the document; not what is being typed here.
    if (JSON.stringify(formValue(text)) !== JSON.stringify(value ?? [])) setText(linesOf(value));
  }, [value]);
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        value={text}
        disabled={disabled}
        rows={3}
        dir={dir}
        onChange={(event) => {
          setText(event.target.value);
          onChange(name, formValue(event.target.value));
        }}
        onBlur={() => setText(linesOf(formValue(text)))}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
