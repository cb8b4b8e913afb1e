import type { MessageDescriptor } from 'react-intl';
import type { ArchiveRun, ArchiveScope, ArchiveState } from '../../../../shared/contracts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the page says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  title: said('newsroom.summary.archive.title', 'Summaries'),
  subtitle: said(
    'newsroom.summary.archive.subtitle',
    'The summaries of the whole archive. What a person wrote, a program sent or an editor chose is never touched.',
  ),
  model: said('newsroom.summary.panel.model', 'Language model'),
  byModel: said('newsroom.summary.archive.byModel', 'Written by'),
  noModel: said('newsroom.summary.archive.noModel', 'No model: the plugin’s own summariser'),
  tokensDay: said('newsroom.summary.archive.tokensDay', 'Tokens today'),
  tokensMonth: said('newsroom.summary.archive.tokensMonth', 'Tokens this month'),
  tokensOf: said('newsroom.summary.archive.tokensOf', '{used, number} of {budget, number}'),
  unlimited: said('newsroom.summary.archive.unlimited', '{used, number}, without a limit'),
  jobs: said('newsroom.summary.archive.jobs', 'Texts for the model'),

  newRun: said('newsroom.summary.archive.newRun', 'Write summaries again'),
  scope: said('newsroom.summary.archive.scope', 'Which articles'),
  type: said('newsroom.summary.archive.type', 'Type'),
  allTypes: said('newsroom.summary.archive.allTypes', 'All types'),
  language: said('newsroom.summary.archive.language', 'Language'),
  allLanguages: said('newsroom.summary.archive.allLanguages', 'All languages'),
  section: said('newsroom.summary.archive.section', 'Section'),
  sectionHint: said('newsroom.summary.archive.sectionHint', 'Left empty: all sections.'),
  tryFirst: said('newsroom.summary.archive.tryFirst', 'Try it first (changes nothing)'),
  begin: said('newsroom.summary.archive.begin', 'Begin'),
  mayNot: said(
    'newsroom.summary.archive.mayNot',
    'Your role may not begin, pause or cancel a run.',
  ),
  beginTitle: said('newsroom.summary.archive.beginTitle', 'Write these summaries again?'),
  beginText: said(
    'newsroom.summary.archive.beginText',
    'This runs in the background and can be paused or cancelled. Readers see each new summary at once.',
  ),

  estimate: said('newsroom.summary.archive.estimate', 'What a run would do'),
  looked: said(
    'newsroom.summary.archive.looked',
    '{count, plural, one {# text looked at} other {# texts looked at}}',
  ),
  articles: said(
    'newsroom.summary.archive.articles',
    '{count, plural, =0 {No text would get another summary} one {# text would get another summary} other {# texts would get another summary}}',
  ),
  calls: said(
    'newsroom.summary.archive.calls',
    '{count, plural, one {The model is asked once} other {The model is asked # times}}, for about {tokens, number} tokens',
  ),
  underMinute: said('newsroom.summary.archive.underMinute', 'Done in less than a minute'),
  minutes: said(
    'newsroom.summary.archive.minutes',
    '{count, plural, one {Done in about # minute} other {Done in about # minutes}}',
  ),
  hours: said(
    'newsroom.summary.archive.hours',
    '{count, plural, one {Done in about # hour} other {Done in about # hours}}',
  ),
  sample: said(
    'newsroom.summary.archive.sample',
    'The archive is large: these numbers come from a part of it.',
  ),

  run: said('newsroom.summary.archive.run', 'The last run'),
  noRun: said('newsroom.summary.archive.noRun', 'There was none yet.'),
  progress: said('newsroom.summary.archive.progress', 'Texts looked at'),
  progressOf: said('newsroom.summary.archive.progressOf', '{looked, number} of {total, number}'),
  written: said('newsroom.summary.archive.written', 'Written by the plugin'),
  asked: said('newsroom.summary.archive.asked', 'Asked of the model'),
  done: said('newsroom.summary.archive.done', 'Written by the model'),
  held: said('newsroom.summary.archive.held', 'Held back'),
  failed: said('newsroom.summary.archive.failed', 'Given up'),
  started: said('newsroom.summary.archive.started', 'Begun'),
  finished: said('newsroom.summary.archive.finished', 'Ended'),
  error: said('newsroom.summary.archive.error', 'What went wrong'),
  pause: said('newsroom.summary.archive.pause', 'Pause'),
  resume: said('newsroom.summary.archive.resume', 'Go on'),
  cancel: said('newsroom.summary.archive.cancel', 'Cancel'),
  cancelTitle: said('newsroom.summary.archive.cancelTitle', 'Cancel this run?'),
  cancelText: said(
    'newsroom.summary.archive.cancelText',
    'What is written stays; the rest keeps its summary.',
  ),
};

export const SCOPE_TEXTS: Record<ArchiveScope, MessageDescriptor> = {
  all: said('newsroom.summary.scope.all', 'All, save those with somebody’s own words'),
  missing: said('newsroom.summary.scope.missing', 'Without a summary'),
  stale: said(
    'newsroom.summary.scope.stale',
    'Out of date: the text, or what sums it up, has changed since',
  ),
  failed: said('newsroom.summary.scope.failed', 'For which the model gave none'),
};

export const RUN_TEXTS: Record<ArchiveRun['state'], MessageDescriptor> = {
  running: said('newsroom.summary.run.running', 'Under way. You can leave this page.'),
  paused: said('newsroom.summary.run.paused', 'Paused'),
  cancelled: said('newsroom.summary.run.cancelled', 'Cancelled'),
  done: said('newsroom.summary.run.done', 'Done'),
  failed: said('newsroom.summary.run.failed', 'Stopped by an error'),
};

export const JOB_TEXTS: Record<keyof ArchiveState['jobs'], MessageDescriptor> = {
  waiting: said('newsroom.summary.jobs.waiting', 'Waiting'),
  writing: said('newsroom.summary.jobs.writing', 'Being written'),
  done: said('newsroom.summary.jobs.done', 'Written'),
  held: said('newsroom.summary.jobs.held', 'Held back'),
  failed: said('newsroom.summary.jobs.failed', 'Given up'),
};
