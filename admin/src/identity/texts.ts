import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the field says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  field: said('newsroom.identity.field', 'Identity of a source'),
  fieldHint: said(
    'newsroom.identity.fieldHint',
    'Who an unnamed source is: stored encrypted, and shown on request to those who have the right',
  ),
  /** In a list, for one that is stored. */
  encrypted: said('newsroom.identity.encrypted', 'Encrypted'),
  none: said('newsroom.identity.none', 'None is stored.'),
  stored: said('newsroom.identity.stored', 'An identity is stored, encrypted.'),
  show: said('newsroom.identity.show', 'Show'),
  hide: said('newsroom.identity.hide', 'Hide'),
  shown: said(
    'newsroom.identity.shown',
    'The identity is shown below. It is recorded that you saw it.',
  ),
  hidden: said('newsroom.identity.hidden', 'The identity is hidden.'),
  replace: said('newsroom.identity.replace', 'Replace'),
  remove: said('newsroom.identity.remove', 'Remove'),
  removed: said('newsroom.identity.removed', 'The identity is removed when you save.'),
  keep: said('newsroom.identity.keep', 'Keep what is stored'),
  kept: said('newsroom.identity.kept', 'What is stored is kept.'),
  newText: said('newsroom.identity.newText', 'New identity'),
  newHint: said('newsroom.identity.newHint', 'It is encrypted when you save.'),
  failed: said('newsroom.identity.failed', 'The identity could not be read. Try again.'),
  missing: said(
    'newsroom.identity.missing',
    'The identity cannot be read, because the key {keyId} is missing on the server. You can replace it.',
  ),
  damaged: said(
    'newsroom.identity.damaged',
    'The identity cannot be read, because what is stored is damaged. You can replace it.',
  ),
  seenBy: said('newsroom.identity.seenBy', 'Who saw it ({count, number})'),
  seenByNobody: said('newsroom.identity.seenByNobody', 'Nobody has seen it yet.'),
  seenEntry: said('newsroom.identity.seenEntry', '{user}, {date}'),
  seenEarlier: said('newsroom.identity.seenEarlier', 'Earlier ones are not listed.'),
};
