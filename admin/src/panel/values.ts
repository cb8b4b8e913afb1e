/** Values of the form's fields, or of a stored document's, by the names of the type. */
export type Values = Record<string, unknown>;
