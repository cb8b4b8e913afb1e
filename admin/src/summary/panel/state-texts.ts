import type { MessageDescriptor } from 'react-intl';
import type {
  ModelError,
  ModelState,
  SummaryForm,
  SummaryLength,
} from '../../../../shared/contracts';
import type { PanelState } from './state';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

interface StateText {
  /** Of the badge. */
  variant: 'success' | 'warning' | 'secondary' | 'danger' | 'neutral';
  name: MessageDescriptor;
  /** What follows from it. */
  hint: MessageDescriptor | null;
}

/** Each state in a word, and what follows from it. */
export const STATE_TEXTS: Record<PanelState, StateText> = {
  fresh: {
    variant: 'success',
    name: said('newsroom.summary.state.fresh', 'Up to date'),
    hint: null,
  },
  stale: {
    variant: 'warning',
    name: said('newsroom.summary.state.stale', 'The text has changed since'),
    hint: said('newsroom.summary.state.staleHint', 'The next save makes a new one.'),
  },
  missing: {
    variant: 'neutral',
    name: said('newsroom.summary.state.missing', 'Not written yet'),
    hint: null,
  },
  none: {
    variant: 'neutral',
    name: said('newsroom.summary.state.none', 'None wanted'),
    hint: said('newsroom.summary.state.noneHint', 'Readers get no summary of this article.'),
  },
  short: {
    variant: 'neutral',
    name: said('newsroom.summary.state.short', 'Too short for one'),
    hint: said(
      'newsroom.summary.state.shortHint',
      'The article is so short that it is its own summary.',
    ),
  },
  writing: {
    variant: 'secondary',
    name: said('newsroom.summary.state.writing', 'The model is writing'),
    hint: said(
      'newsroom.summary.state.writingHint',
      'Until it is done, the plugin’s own summary stands in.',
    ),
  },
  held: {
    variant: 'warning',
    name: said('newsroom.summary.state.held', 'The model’s text is held back'),
    hint: said(
      'newsroom.summary.state.heldHint',
      'It says what the article does not bear, so it waits for an editor. The plugin’s own stands in.',
    ),
  },
  failed: {
    variant: 'danger',
    name: said('newsroom.summary.state.failed', 'The model gave none'),
    hint: said('newsroom.summary.state.failedHint', 'The plugin’s own summary stands in.'),
  },
};

/** A person's or a program's words, of which the article has changed. */
export const STALE_SOMEBODYS = said(
  'newsroom.summary.state.staleSomebodys',
  'It is not the plugin’s, so it stays as it is until you decide.',
);

/** Why the model gave none, as an editor would be told. */
export const MODEL_ERRORS: Record<ModelError, MessageDescriptor> = {
  'rate-limited': said('newsroom.summary.error.rateLimited', 'It is asked too much at the moment.'),
  unauthorized: said('newsroom.summary.error.unauthorized', 'It does not accept this site’s key.'),
  unreachable: said('newsroom.summary.error.unreachable', 'It cannot be reached.'),
  'timed-out': said('newsroom.summary.error.timedOut', 'It took too long to answer.'),
  'server-error': said('newsroom.summary.error.serverError', 'It is out of order at the moment.'),
  refused: said('newsroom.summary.error.refused', 'It declined to sum up this article.'),
  'unusable-answer': said('newsroom.summary.error.unusableAnswer', 'Its answer was not a summary.'),
  failed: said('newsroom.summary.error.failed', 'Something went wrong while it was asked.'),
  budget: said('newsroom.summary.error.budget', 'The tokens of the day or the month are used up.'),
};

/** How far the model is, where it has done its part. */
export const MODEL_TEXTS: Record<ModelState['state'], MessageDescriptor> = {
  none: said('newsroom.summary.model.none', 'It was not asked about this text.'),
  waiting: said('newsroom.summary.model.waiting', 'It is about to be asked.'),
  writing: said('newsroom.summary.model.writing', 'It is writing.'),
  done: said('newsroom.summary.model.done', 'It has written a summary of this text.'),
  held: said(
    'newsroom.summary.model.held',
    'It has written this, which the article does not bear:',
  ),
  failed: said('newsroom.summary.model.failed', 'It gave no summary.'),
};

export const LENGTH_TEXTS: Record<SummaryLength, MessageDescriptor> = {
  brief: said('newsroom.summary.length.brief', 'Brief'),
  standard: said('newsroom.summary.length.standard', 'Standard'),
  long: said('newsroom.summary.length.long', 'Long'),
};

export const FORM_TEXTS: Record<SummaryForm, MessageDescriptor> = {
  points: said('newsroom.summary.form.points', 'Points'),
  paragraph: said('newsroom.summary.form.paragraph', 'Paragraph'),
};
