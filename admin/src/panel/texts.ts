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
};
