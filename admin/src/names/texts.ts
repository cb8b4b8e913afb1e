import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** What Strapi's builder of content types says of the field, in English. */
export const TEXTS = {
  field: said('newsroom.names.field', 'Names'),
  fieldHint: said('newsroom.names.fieldHint', 'A list of names, one a line'),
};
