import { useIntl } from 'react-intl';
import type { CustomFieldProps } from '../custom-field';
import { LinesInput } from '../LinesInput';
import { formValue, linesOf, wrongLine } from './lines';
import { TEXTS } from './texts';

/** Edits a list of addresses, one a line; identifiers become addresses when the field is left. */
export function AddressesInput(props: CustomFieldProps) {
  const intl = useIntl();
  const line = props.error === undefined ? undefined : wrongLine(linesOf(props.value));
  const error =
    line === undefined ? undefined : intl.formatMessage(TEXTS.wrong, { line: line.trim() });
  return <LinesInput {...props} {...{ linesOf, formValue, error }} dir="ltr" />;
}
