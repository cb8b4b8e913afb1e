import type { MessageDescriptor } from 'react-intl';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** What the panel and the widget say, in English; `translations/` has it in other languages. */
export const TEXTS = {
  usedFor: said('newsroom.sources.articles.usedFor', 'Used for: {uses}'),
  more: said('newsroom.sources.articles.more', 'Show more'),
  shown: said('newsroom.sources.articles.shown', '{shown} of {total} shown'),
};

export const PANEL_TEXTS = {
  title: said('newsroom.sources.articles.title', 'Articles that rest on it'),
  none: said('newsroom.sources.articles.none', 'No article rests on it.'),
  unread: said(
    'newsroom.sources.articles.unread',
    'The articles that rest on it could not be read.',
  ),
  draftOnly: said(
    'newsroom.sources.articles.draftOnly',
    'In the draft only; readers see none of it.',
  ),
  open: said('newsroom.sources.articles.open', 'Nothing was done about it yet.'),
  corrected: said('newsroom.sources.articles.corrected', 'A correction was added.'),
  kept: said('newsroom.sources.articles.kept', 'Kept by {user} on {day}: {reason}'),
};

export const WIDGET_TEXTS = {
  title: said('newsroom.sources.widget.title', 'Articles on withdrawn sources'),
  none: said(
    'newsroom.sources.widget.none',
    'All is well: no published article rests on a withdrawn source that nobody has dealt with.',
  ),
  mayNot: said(
    'newsroom.sources.widget.mayNot',
    'Your role may not see how things stand with sources.',
  ),
  restsOn: said(
    'newsroom.sources.widget.restsOn',
    'Rests on a source that was withdrawn: {source}',
  ),
  restsOnSince: said(
    'newsroom.sources.widget.restsOnSince',
    'Rests on a source that was withdrawn on {day}: {source}',
  ),
  unnamed: said('newsroom.citations.unnamed', 'A source that you may not read'),
  correct: said('newsroom.sources.widget.correct', 'Add a correction, or replace the source'),
  keep: said('newsroom.sources.widget.keep', 'Keep with a reason'),
  keepTicked: said(
    'newsroom.sources.widget.keepTicked',
    '{count, plural, one {Keep # ticked with a reason} other {Keep # ticked with a reason}}',
  ),
  mayNotChange: said('newsroom.linking.widget.mayNot', 'Your role may not change this article.'),
  tick: said('newsroom.sources.widget.tick', 'Tick: {title}'),
  tickAll: said('newsroom.sources.widget.tickAll', 'Tick all that are shown'),
  reason: said('newsroom.sources.widget.reason', 'Reason'),
  reasonHint: said(
    'newsroom.sources.widget.reasonHint',
    'Why it can stay as it is. Other editors see this beside the source.',
  ),
  reasonMissing: said('newsroom.sources.widget.reasonMissing', 'Give a reason.'),
  submit: said('newsroom.sources.widget.submit', 'Keep'),
  cancel: said('newsroom.sources.widget.cancel', 'Cancel'),
  saidKept: said(
    'newsroom.sources.widget.saidKept',
    '{count, plural, one {# article stays as it is.} other {# articles stay as they are.}}',
  ),
  notKept: said('newsroom.sources.widget.notKept', 'Not kept: {reason}'),
};
