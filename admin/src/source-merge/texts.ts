import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the section says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  title: said('newsroom.sources.merge.title', 'Is the same as…'),
  search: said('newsroom.sources.merge.search', 'Another source that is this one'),
  clear: said('newsroom.sources.merge.clear', 'Clear the search'),
  found: said(
    'newsroom.sources.merge.found',
    '{count, plural, =0 {No other source found} one {# source found} other {# sources found}}',
  ),
  choose: said('newsroom.sources.merge.choose', 'Merge “{name}” into this source…'),
  question: said('newsroom.sources.merge.question', 'Merge “{name}” into this source?'),
  articles: said(
    'newsroom.sources.merge.articles',
    '{count, plural, =0 {No article names it.} one {# article gets this source instead.} other {# articles get this source instead.}}',
  ),
  aliases: said('newsroom.sources.merge.aliases', 'Other names that are added: {names}'),
  fields: said('newsroom.sources.merge.fields', 'Filled from it: {fields}'),
  deleted: said(
    'newsroom.sources.merge.deleted',
    'Then “{name}” is deleted. The merge can be undone.',
  ),
  confirm: said('newsroom.sources.merge.confirm', 'Merge'),
  cancel: said('newsroom.sources.merge.cancel', 'Cancel'),
  notSaved: said('newsroom.sources.merge.notSaved', 'Save the changes in the form first.'),
  mayNot: said('newsroom.sources.merge.mayNot', 'Your role may not merge sources.'),
  unread: said('newsroom.sources.merge.unread', 'The answer could not be read.'),
  done: said('newsroom.sources.merge.done', '“{name}” was merged into this source.'),
  failed: said('newsroom.sources.merge.failed', 'Nothing was changed: {reason}'),
  leftArticles: said(
    'newsroom.sources.merge.leftArticles',
    '{count, plural, one {# article was changed since and left as it is.} other {# articles were changed since and left as they are.}}',
  ),
  leftFields: said(
    'newsroom.sources.merge.leftFields',
    'Changed since and left as they are: {fields}',
  ),
  former: said('newsroom.sources.merge.former', 'Merged into this source'),
  madeBy: said('newsroom.sources.merge.madeBy', '{when}, by {user}'),
  undoOne: said('newsroom.sources.merge.undoOne', 'Undo the merge of “{name}”'),
};
