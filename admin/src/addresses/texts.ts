import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the field says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  field: said('newsroom.addresses.field', 'Addresses elsewhere'),
  fieldHint: said(
    'newsroom.addresses.fieldHint',
    'Addresses that identify the same thing elsewhere: Wikidata, ROR, a DOI',
  ),
  wrong: said(
    'newsroom.addresses.wrong',
    'This is no address: {line}. Give one that begins with https:// or http://, a DOI like 10.1000/182, an item of Wikidata like Q42 or a ROR id like 05dxps055.',
  ),
};
