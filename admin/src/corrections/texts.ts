import type { MessageDescriptor } from 'react-intl';
import type { CorrectionKind } from '../../../shared/contracts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the field says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  field: said('newsroom.corrections.field', 'Corrections'),
  fieldHint: said(
    'newsroom.corrections.fieldHint',
    'What was put right since an article appeared: date, kind and text of each',
  ),
  entry: said('newsroom.corrections.entry', 'Correction {number}'),
  date: said('newsroom.corrections.date', 'Date'),
  day: said('newsroom.corrections.day', 'Day of correction {number}'),
  time: said('newsroom.corrections.time', 'Time of correction {number}'),
  /** Strapi's picker adds what: "Clear date", "Clear time". */
  clear: said('newsroom.corrections.clear', 'Clear'),
  kind: said('newsroom.corrections.kind', 'Kind'),
  text: said('newsroom.corrections.text', 'Text for readers'),
  add: said('newsroom.corrections.add', 'Add a correction'),
  remove: said('newsroom.corrections.remove', 'Remove correction {number}'),
  removed: said('newsroom.corrections.removed', 'Correction {number} removed.'),
  none: said('newsroom.corrections.none', 'There are none.'),
  full: said('newsroom.corrections.full', 'An article has at most {count, number} of them.'),
  dateMissing: said('newsroom.corrections.dateMissing', 'Give the date and the time.'),
  kindMissing: said('newsroom.corrections.kindMissing', 'Choose a kind.'),
  textMissing: said('newsroom.corrections.textMissing', 'Write what was changed.'),
};

export const KINDS = {
  correction: said('newsroom.corrections.kinds.correction', 'Correction: something was wrong'),
  clarification: said(
    'newsroom.corrections.kinds.clarification',
    'Clarification: something was unclear',
  ),
  update: said('newsroom.corrections.kinds.update', 'Update: something has happened since'),
  retraction: said(
    'newsroom.corrections.kinds.retraction',
    'Retraction: we no longer stand by the article',
  ),
} satisfies Record<CorrectionKind, MessageDescriptor>;

export const KIND_NAMES = Object.keys(KINDS) as CorrectionKind[];
