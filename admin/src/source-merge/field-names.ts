import type { IntlShape } from 'react-intl';
import { EDITOR_TEXTS, type EditorText } from '../../../shared/editor-texts';
import { messageId } from '../editor-texts';

/** Fields of a source by their labels in the form. */
export function fieldNames(fields: readonly string[], intl: IntlShape): string {
  const texts: Record<string, EditorText> = EDITOR_TEXTS.attribution;
  const names = fields.map((field) =>
    intl.formatMessage({
      id: messageId(`attribution.${field}.label`),
      defaultMessage: texts[field]?.label ?? field,
    }),
  );
  return intl.formatList(names);
}
