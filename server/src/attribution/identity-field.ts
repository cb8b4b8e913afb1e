/** The attribute that says who an unnamed source is. */
export const IDENTITY = 'identity';

/** The custom field that edits it, as a schema names it. */
export const IDENTITY_FIELD = 'plugin::newsroom.identity';
