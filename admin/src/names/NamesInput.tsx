import type { CustomFieldProps } from '../custom-field';
import { LinesInput } from '../LinesInput';
import { formValue, linesOf } from './lines';

/** Edits a list of names, one a line. */
export function NamesInput(props: CustomFieldProps) {
  return <LinesInput {...props} {...{ linesOf, formValue }} dir="auto" />;
}
