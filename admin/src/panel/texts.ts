import type { MessageDescriptor } from 'react-intl';

export const text = (id: string, defaultMessage: string): MessageDescriptor => ({
  id,
  defaultMessage,
});

/** What every panel of the plugin says. */
export const PANEL_TEXTS = {
  tryAgain: text('newsroom.linking.panel.tryAgain', 'Try again'),
  loading: text('newsroom.linking.panel.loading', 'Loading'),
  undo: text('newsroom.linking.panel.undo', 'Undo'),
  undone: text('newsroom.linking.panel.undone', 'Undone.'),
  showInText: text('newsroom.summary.panel.showInText', 'Shows the place in the text'),
  shown: text('newsroom.summary.panel.shown', 'Shown in the text: {words}'),
  notShown: text(
    'newsroom.summary.panel.notShown',
    'These words cannot be found in the text as it stands now: {words}',
  ),
};
