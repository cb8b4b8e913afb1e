/** To see the figures of sources. */
export const READ_FIGURES = 'plugin::newsroom.sources.figures';

/** What roles of the admin panel can be given. */
export const SOURCE_ACTIONS = [
  { displayName: 'See the figures of sources', uid: 'sources.figures', subCategory: 'Sources' },
];
