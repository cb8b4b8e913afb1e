import type { MessageDescriptor } from 'react-intl';
import { PANEL_TEXTS } from '../../panel/texts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the panel says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  ...PANEL_TEXTS,
  title: said('newsroom.summary.panel.title', 'Summary'),
  broken: said(
    'newsroom.summary.panel.broken',
    'The summary cannot be shown. The article itself is not affected.',
  ),
  empty: said('newsroom.summary.panel.empty', 'Write some text, and its summary can be seen here.'),
  unread: said('newsroom.summary.panel.unread', 'The summary could not be checked.'),
  readOnly: said(
    'newsroom.summary.panel.readOnly',
    'You may read the summary of this article, but not change it.',
  ),
  publishedTab: said(
    'newsroom.summary.panel.publishedTab',
    'This is the published summary. Change it in the draft.',
  ),

  byPlugin: said(
    'newsroom.summary.panel.byPlugin',
    'By the plugin, from the article’s own sentences',
  ),
  byOffered: said(
    'newsroom.summary.panel.byOffered',
    'By the plugin, chosen here and not saved yet',
  ),
  byModel: said('newsroom.summary.panel.byModel', 'By the language model {name}'),
  bySomeModel: said('newsroom.summary.panel.bySomeModel', 'By a language model'),
  byPerson: said('newsroom.summary.panel.byPerson', 'By {name}'),
  bySomebody: said('newsroom.summary.panel.bySomebody', 'By a person'),
  byProgram: said('newsroom.summary.panel.byProgram', 'Sent by the program “{name}”'),
  bySomeProgram: said('newsroom.summary.panel.bySomeProgram', 'Sent by a program'),
  byTyped: said('newsroom.summary.panel.byTyped', 'Written here and not saved yet'),
  keepsModels: said(
    'newsroom.summary.panel.keepsModels',
    'It keeps sentences of the language model {name}.',
  ),

  otherwise: said('newsroom.summary.panel.otherwise', '“{words}”: the article says'),
  notThere: said('newsroom.summary.panel.notThere', '“{words}” is not in the article.'),
  next: said('newsroom.summary.panel.next', 'The next save writes this:'),

  label: said('newsroom.summary.panel.label', 'Labelling'),
  required: said(
    'newsroom.summary.panel.required',
    'A label is required by the plugin’s rule: a language model wrote it.',
  ),
  labelReviewed: said(
    'newsroom.summary.panel.labelReviewed',
    'No label is required by the plugin’s rule: somebody has reviewed it.',
  ),
  labelOwnWords: said(
    'newsroom.summary.panel.labelOwnWords',
    'No label is required by the plugin’s rule: every sentence is the article’s own.',
  ),
  labelPersons: said(
    'newsroom.summary.panel.labelPersons',
    'No label is required by the plugin’s rule: a person wrote it.',
  ),
  undetermined: said(
    'newsroom.summary.panel.undetermined',
    'The plugin’s rule cannot tell whether a label is required.',
  ),
  reviewed: said('newsroom.summary.panel.reviewed', 'Reviewed by {name}, {date}'),
  reviewIt: said('newsroom.summary.panel.reviewIt', 'I have reviewed this text'),
  reviewEnds: said(
    'newsroom.summary.panel.reviewEnds',
    'A review counts until the summary or the article changes.',
  ),
  reviewWaits: said(
    'newsroom.summary.panel.reviewWaits',
    'Save first: a review is of the text as it is saved.',
  ),
  unreview: said('newsroom.summary.panel.unreview', 'Take the review back'),
  saidReviewed: said('newsroom.summary.panel.saidReviewed', 'Your review is noted.'),
  saidUnreviewed: said('newsroom.summary.panel.saidUnreviewed', 'The review is taken back.'),
  notDone: said('newsroom.summary.panel.notDone', 'That did not work: {reason}'),

  offers: said('newsroom.summary.panel.offers', 'Length and form'),
  length: said('newsroom.summary.panel.length', 'Length'),
  form: said('newsroom.summary.panel.form', 'Form'),
  preview: said('newsroom.summary.panel.preview', 'Preview'),
  use: said('newsroom.summary.panel.use', 'Use this'),
  isThis: said('newsroom.summary.panel.isThis', 'This one is in the form.'),
  saveFirst: said(
    'newsroom.summary.panel.saveFirst',
    'Save first; another length can be chosen after that.',
  ),
  saidUsed: said(
    'newsroom.summary.panel.saidUsed',
    'The new summary is in the form. It counts once you save.',
  ),
  saidEmptied: said(
    'newsroom.summary.panel.saidEmptied',
    'The field is empty: the next save writes a new summary.',
  ),

  compare: said('newsroom.summary.panel.compare', 'Compare with a fresh one'),
  compareTitle: said(
    'newsroom.summary.panel.compareTitle',
    'The summary in the form and a fresh one',
  ),
  old: said('newsroom.summary.panel.old', 'In the form'),
  fresh: said('newsroom.summary.panel.fresh', 'Fresh from the text'),
  inBoth: said('newsroom.summary.panel.inBoth', 'In both'),
  keep: said('newsroom.summary.panel.keep', 'Keep mine'),
  take: said('newsroom.summary.panel.take', 'Take the fresh one'),
  each: said('newsroom.summary.panel.each', 'Sentence by sentence'),
  eachHint: said(
    'newsroom.summary.panel.eachHint',
    'Tick the sentences that the summary is to have, in this order.',
  ),
  useTicked: said('newsroom.summary.panel.useTicked', 'Use the ticked sentences'),
  back: said('newsroom.summary.panel.back', 'Back'),
  close: said('newsroom.summary.panel.close', 'Close'),
  saidKept: said('newsroom.summary.panel.saidKept', 'Kept. It counts as up to date now.'),

  again: said('newsroom.summary.panel.again', 'Let the plugin write it again'),
  againTitle: said('newsroom.summary.panel.againTitle', 'Write the summary again?'),
  againText: said(
    'newsroom.summary.panel.againText',
    'The summary in the form goes. The next save writes this one; until then you can undo it.',
  ),
  none: said('newsroom.summary.panel.none', 'No summary wanted'),
  noneOnSave: said(
    'newsroom.summary.panel.noneOnSave',
    'The next save takes the summary away. Switch it back before, and nothing is lost.',
  ),

  model: said('newsroom.summary.panel.model', 'Language model'),
  retry: said('newsroom.summary.panel.retry', 'It will be asked again {when}.'),
  ask: said('newsroom.summary.panel.ask', 'Ask the model again'),
  saidAsked: said('newsroom.summary.panel.saidAsked', 'The model is asked again.'),
  notAsked: said(
    'newsroom.summary.panel.notAsked',
    'The model was not asked: nothing is to be written.',
  ),
  useModels: said('newsroom.summary.panel.useModels', 'Use the model’s text'),
};
