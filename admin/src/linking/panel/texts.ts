import type { MessageDescriptor } from 'react-intl';
import { PANEL_TEXTS, text } from '../../panel/texts';

/** All that the panel says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  ...PANEL_TEXTS,
  title: text('newsroom.linking.panel.title', 'Linked articles'),
  failed: text(
    'newsroom.linking.panel.failed',
    'Linked articles cannot be shown. The article itself is not affected.',
  ),
  newTab: text('newsroom.linking.panel.newTab', '{title} (opens in a new tab)'),
  readOnly: text(
    'newsroom.linking.panel.readOnly',
    'You may read the links of this article, but not change them.',
  ),
  publishedTab: text('newsroom.linking.panel.publishedTab', 'These are the links of the draft.'),

  linked: text('newsroom.linking.panel.linked', 'Links to'),
  noLinks: text(
    'newsroom.linking.panel.noLinks',
    'No articles yet. Link one of the suggestions below.',
  ),
  noLinksReadOnly: text('newsroom.linking.panel.noLinksReadOnly', 'No articles yet.'),
  hiddenLinks: text(
    'newsroom.linking.panel.hiddenLinks',
    '{count, plural, one {# more that you may not read} other {# more that you may not read}}',
  ),
  linksFailed: text('newsroom.linking.panel.linksFailed', 'The stored links could not be read.'),
  waits: text('newsroom.linking.panel.waits', 'Goes live when it is published'),
  unpublished: text(
    'newsroom.linking.panel.unpublished',
    'Unpublished: readers do not see this link',
  ),
  deleted: text('newsroom.linking.panel.deleted', '“{title}” was deleted'),
  deletedUntitled: text('newsroom.linking.panel.deletedUntitled', 'A linked article was deleted'),
  move: text('newsroom.linking.panel.move', 'Move {title}'),
  moveHint: text(
    'newsroom.linking.panel.moveHint',
    'Press the up or down arrow key to move the article.',
  ),
  remove: text('newsroom.linking.panel.remove', 'Remove {title}'),
  more: text('newsroom.linking.panel.more', 'More for {title}'),
  moveUp: text('newsroom.linking.panel.moveUp', 'Move up'),
  moveDown: text('newsroom.linking.panel.moveDown', 'Move down'),
  asPrevious: text('newsroom.linking.panel.asPrevious', 'Show as previous article'),
  asNext: text('newsroom.linking.panel.asNext', 'Show as next article'),

  undoFailed: text('newsroom.linking.panel.undoFailed', 'The change could not be undone.'),
  saidLinked: text('newsroom.linking.panel.saidLinked', 'Linked: {title}'),
  saidBoth: text('newsroom.linking.panel.saidBoth', 'Linked both ways: {title}'),
  saidRemoved: text('newsroom.linking.panel.saidRemoved', 'Removed: {title}'),
  saidMoved: text('newsroom.linking.panel.saidMoved', '{title} moved to place {place} of {count}'),
  saidDismissed: text('newsroom.linking.panel.saidDismissed', 'Not suggested any more: {title}'),
  saidPrevious: text('newsroom.linking.panel.saidPrevious', 'Previous article: {title}'),
  saidNext: text('newsroom.linking.panel.saidNext', 'Next article: {title}'),
  saidCleared: text('newsroom.linking.panel.saidCleared', 'Back to the article by date'),

  suggestions: text('newsroom.linking.panel.suggestions', 'Suggestions'),
  results: text('newsroom.linking.panel.results', 'Found'),
  search: text('newsroom.linking.panel.search', 'Search articles'),
  clearSearch: text('newsroom.linking.panel.clearSearch', 'Clear the search'),
  noText: text(
    'newsroom.linking.panel.noText',
    'Write a headline or some text, and suggestions appear here.',
  ),
  noSuggestions: text(
    'newsroom.linking.panel.noSuggestions',
    'Nothing that is close to this article.',
  ),
  noResults: text(
    'newsroom.linking.panel.noResults',
    'Nothing found. Try other words or fewer filters.',
  ),
  suggestionsFailed: text(
    'newsroom.linking.panel.suggestionsFailed',
    'Suggestions could not be read.',
  ),
  count: text(
    'newsroom.linking.panel.count',
    '{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}',
  ),
  strong: text('newsroom.linking.panel.strong', 'Very close'),
  medium: text('newsroom.linking.panel.medium', 'Close'),
  weak: text('newsroom.linking.panel.weak', 'Somewhat close'),
  showMore: text('newsroom.linking.panel.showMore', 'Show more'),
  linksHere: text('newsroom.linking.panel.linksHere', 'Links here already'),
  notLinkable: text(
    'newsroom.linking.panel.notLinkable',
    'Not in this language, so it cannot be linked',
  ),
  link: text('newsroom.linking.panel.link', 'Link'),
  linkTo: text('newsroom.linking.panel.linkTo', 'Link {title}'),
  both: text('newsroom.linking.panel.both', 'Link both ways'),
  bothTo: text('newsroom.linking.panel.bothTo', 'Link both ways: {title}'),
  bothAfterSave: text(
    'newsroom.linking.panel.bothAfterSave',
    'Save this article once to link both ways.',
  ),
  bothFailed: text('newsroom.linking.panel.bothFailed', 'Not linked: {reason}'),
  notThis: text('newsroom.linking.panel.notThis', 'Do not suggest {title}'),
  notThisTip: text('newsroom.linking.panel.notThisTip', 'Not this one'),
  notThisFailed: text('newsroom.linking.panel.notThisFailed', 'This could not be remembered.'),

  filters: text('newsroom.linking.panel.filters', 'Filters'),
  filtersOn: text('newsroom.linking.panel.filtersOn', 'Filters ({count})'),
  language: text('newsroom.linking.panel.language', 'Language'),
  section: text('newsroom.linking.panel.section', 'Section'),
  age: text('newsroom.linking.panel.age', 'How old'),
  anyAge: text('newsroom.linking.panel.anyAge', 'Any age'),
  days: text(
    'newsroom.linking.panel.days',
    '{count, plural, one {Not older than # day} other {Not older than # days}}',
  ),
  publishedOnly: text('newsroom.linking.panel.publishedOnly', 'Published only'),

  duplicate: text('newsroom.linking.panel.duplicate', 'Much like an article that is there already'),
  share: text('newsroom.linking.panel.share', '{percent} of the text in common'),

  neighbours: text('newsroom.linking.panel.neighbours', 'Previous and next'),
  previous: text('newsroom.linking.panel.previous', 'Previous'),
  next: text('newsroom.linking.panel.next', 'Next'),
  chosen: text('newsroom.linking.panel.chosen', 'Chosen here'),
  byDate: text('newsroom.linking.panel.byDate', 'By date'),
  mayNotRead: text('newsroom.linking.panel.mayNotRead', 'An article that you may not read'),
  none: text('newsroom.linking.panel.none', 'None'),
  whenPublished: text(
    'newsroom.linking.panel.whenPublished',
    'By date, once this article is published',
  ),
  whenSaved: text('newsroom.linking.panel.whenSaved', 'By date, once this article is saved'),
  clear: text('newsroom.linking.panel.clear', 'Clear the choice: {title}'),

  linkedFrom: text('newsroom.linking.panel.linkedFrom', 'Linked from'),
  nobody: text('newsroom.linking.panel.nobody', 'No article links here yet.'),
  andMore: text(
    'newsroom.linking.panel.andMore',
    '{count, plural, one {and # more} other {and # more}}',
  ),
} satisfies Record<string, MessageDescriptor>;
