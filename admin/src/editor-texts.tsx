import { FormattedMessage } from 'react-intl';
import { EDITOR_TEXTS, type EditorText } from '../../shared/editor-texts';
import { choiceInputFor } from './choices';
import { PLUGIN_ID } from './pluginId';

interface Field {
  name: string;
  /** Which input shows it: the attribute's own type, or one that a plugin added. */
  type?: string;
  hint?: React.ReactNode;
  attribute?: { type?: string; enum?: string[] };
  [property: string]: unknown;
}

/** What Strapi hands to `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
interface EditViewLayout {
  layout: { layout: Field[][][]; [property: string]: unknown };
  [property: string]: unknown;
}

/**
 * The id under which the admin panel looks up `article.title.label` or `article.title.hint`, as
 * the translations call them; labels have one of Strapi's own.
 */
export function messageId(key: string): string {
  const [type, field, part] = key.split('.');
  return part === 'label'
    ? `content-manager.content-types.plugin::${PLUGIN_ID}.${type}.${field}`
    : `${PLUGIN_ID}.${key}`;
}

const hintIds = new Map<string, string>();
for (const [type, fields] of Object.entries(EDITOR_TEXTS)) {
  for (const [field, { description }] of Object.entries<EditorText>(fields)) {
    if (description !== undefined) hintIds.set(description, messageId(`${type}.${field}.hint`));
  }
}

/**
 * Shows the fields' descriptions and the choices of the plugin's enumerations in the admin's
 * language. Strapi translates labels by itself, but takes descriptions as they are stored, and the
 * values of an enumeration for its words. A description that an administrator rewrote is left alone.
 */
export function translateFields(view: EditViewLayout): EditViewLayout {
  const translate = (field: Field) => withChoiceInput(withHint(field));
  const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(translate)));
  return { ...view, layout: { ...view.layout, layout } };
}

function withHint(field: Field): Field {
  const id = typeof field.hint === 'string' ? hintIds.get(field.hint) : undefined;
  if (id === undefined) return field;
  return { ...field, hint: <FormattedMessage id={id} defaultMessage={field.hint as string} /> };
}

function withChoiceInput(field: Field): Field {
  const input = choiceInputFor(field.attribute);
  return input === undefined ? field : { ...field, type: input.type };
}
