import { FormattedMessage } from 'react-intl';
import { EDITOR_TEXTS, type EditorText } from '../../shared/editor-texts';
import { PLUGIN_ID } from './pluginId';

interface Field {
  name: string;
  hint?: React.ReactNode;
  [property: string]: unknown;
}

/** What Strapi hands to `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
interface EditViewLayout {
  layout: { layout: Field[][][]; [property: string]: unknown };
  [property: string]: unknown;
}

const texts = Object.entries(EDITOR_TEXTS).flatMap(([type, fields]) =>
  Object.entries<EditorText>(fields).map(([field, text]) => ({ key: `${type}.${field}`, ...text })),
);

/** `article.title.label` and `article.title.hint` in English, for whoever translates. */
export const englishTexts: Record<string, string> = {};
for (const { key, label, description } of texts) {
  englishTexts[`${key}.label`] = label;
  if (description !== undefined) englishTexts[`${key}.hint`] = description;
}

/** The id under which the admin panel looks a text up; labels have one of Strapi's own. */
export function messageId(key: string): string {
  const [type, field, part] = key.split('.');
  return part === 'label'
    ? `content-manager.content-types.plugin::${PLUGIN_ID}.${type}.${field}`
    : `${PLUGIN_ID}.${key}`;
}

const hintIds = new Map(
  texts.flatMap(({ key, description }) =>
    description === undefined ? [] : [[description, messageId(`${key}.hint`)]],
  ),
);

/**
 * Shows the fields' descriptions in the admin's language. Strapi translates labels by itself, but
 * takes descriptions as they are stored; one that an administrator rewrote is left alone.
 */
export function translateHints(view: EditViewLayout): EditViewLayout {
  const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(translateHint)));
  return { ...view, layout: { ...view.layout, layout } };
}

function translateHint(field: Field): Field {
  const id = typeof field.hint === 'string' ? hintIds.get(field.hint) : undefined;
  if (id === undefined) return field;
  return { ...field, hint: <FormattedMessage id={id} defaultMessage={field.hint as string} /> };
}
