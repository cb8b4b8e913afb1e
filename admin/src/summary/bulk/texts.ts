import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the list view's action says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  label: said('newsroom.summary.bulk.label', 'Write summaries again'),
  title: said('newsroom.summary.bulk.title', 'Write these summaries again?'),
  what: said(
    'newsroom.summary.bulk.what',
    '{count, plural, one {# article gets a new summary from its text as it is saved, in this language.} other {# articles get new summaries from their texts as they are saved, in this language.}}',
  ),
  kept: said(
    'newsroom.summary.bulk.kept',
    'Kept as they are: what a person wrote or a program sent, sentences that an editor chose, and the wish for no summary.',
  ),
  confirm: said('newsroom.summary.bulk.confirm', 'Write again'),
  written: said(
    'newsroom.summary.bulk.written',
    '{count, plural, one {# written again} other {# written again}}',
  ),
  asked: said(
    'newsroom.summary.bulk.asked',
    '{count, plural, one {# waits for the model} other {# wait for the model}}',
  ),
  keptCount: said(
    'newsroom.summary.bulk.keptCount',
    '{count, plural, one {# kept} other {# kept}}',
  ),
  short: said(
    'newsroom.summary.bulk.short',
    '{count, plural, one {# too short} other {# too short}}',
  ),
  nothing: said('newsroom.summary.bulk.nothing', 'There was nothing to write.'),
};
