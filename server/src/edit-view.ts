import type { EditorText } from '../../shared/editor-texts';

/** The fields' labels and descriptions as a schema gives them to the content manager. */
export function editViewMetadatas(texts: Record<string, EditorText>) {
  return Object.fromEntries(
    Object.entries(texts).map(([field, { label, description = '' }]) => [
      field,
      { edit: { label, description }, list: { label } },
    ]),
  );
}
