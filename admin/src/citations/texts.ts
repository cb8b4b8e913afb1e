import type { MessageDescriptor } from 'react-intl';
import type { CitationUse } from '../../../shared/contracts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the field says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  field: said('newsroom.citations.field', 'Use of sources'),
  fieldHint: said(
    'newsroom.citations.fieldHint',
    'What each source of an article was used for, where in it, and where it can be found again',
  ),
  use: said('newsroom.citations.use', 'Used for'),
  useMissing: said('newsroom.citations.useMissing', 'Say what it was used for, or empty the rest.'),
  locator: said('newsroom.citations.locator', 'Page or minute'),
  locatorExample: said('newsroom.citations.locatorExample', 'p. 12, or 03:15'),
  url: said('newsroom.citations.url', 'Address when it was cited'),
  takeUrl: said('newsroom.citations.takeUrl', 'Take the source’s address'),
  archivedUrl: said('newsroom.citations.archivedUrl', 'Address of an archived copy'),
  notAnAddress: said(
    'newsroom.citations.notAnAddress',
    'Give a whole address that begins with https:// or http://.',
  ),
  accessed: said('newsroom.citations.accessed', 'Accessed on'),
  today: said('newsroom.citations.today', 'Today'),
  unnamed: said('newsroom.citations.unnamed', 'A source that you may not read'),
  none: said('newsroom.citations.none', 'Link a source first: then you can say how it is used.'),
  kept: said(
    'newsroom.citations.kept',
    '{count, plural, one {# more entry is kept, of a source that is not linked; readers do not see it.} other {# more entries are kept, of sources that are not linked; readers do not see them.}}',
  ),
  notKnown: said(
    'newsroom.citations.notKnown',
    'This content type has no relation to sources that the plugin knows: name it under "types" in the plugin’s configuration.',
  ),
  elsewhere: said(
    'newsroom.citations.elsewhere',
    'Open the article on a page of its own to say how its sources are used.',
  ),
  failed: said('newsroom.citations.failed', 'The sources could not be read.'),
};

export const USES = {
  quoted: said('newsroom.citations.uses.quoted', 'Quoted'),
  figures: said('newsroom.citations.uses.figures', 'Figures'),
  background: said('newsroom.citations.uses.background', 'Background'),
  document: said('newsroom.citations.uses.document', 'The document reported on'),
} satisfies Record<CitationUse, MessageDescriptor>;

export const USE_NAMES = Object.keys(USES) as CitationUse[];
