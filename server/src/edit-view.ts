/**
 * A field's label and description in the content manager, in English; `admin/src/translations`
 * holds the other languages under `content-manager.content-types.<uid>.<field>`.
 */
export function described(label: string, description = '') {
  return { edit: { label, description }, list: { label } };
}
