/** A field in the content manager. */
export interface EditorText {
  label: string;
  description?: string;
}

/**
 * The fields of the plugin's content types in the content manager, in English. The server gives
 * them to Strapi with the types; `admin/src/translations` has them in other languages.
 */
export const EDITOR_TEXTS = {
  article: {
    title: { label: 'Headline' },
    slug: {
      label: 'Slug',
      description:
        'The end of the address. Left empty, it is made from the headline; each language has its own.',
    },
    byline: { label: 'Byline', description: 'Who wrote it, as readers see it.' },
    section: { label: 'Section', description: 'For example World, Economy or Culture.' },
    body: { label: 'Text' },
    cover: { label: 'Cover', description: 'The picture above the text, for all languages.' },
    summary: {
      label: 'Summary',
      description:
        'Made from the text at every save. What you write here yourself stays; empty it to get a new one.',
    },
    summaryOrigin: {
      label: 'Summary by',
      description: 'Kept by itself. Choose "No summary" for an article without one.',
    },
    attributions: {
      label: 'Sources',
      description: 'What the article rests on, in the order readers see.',
    },
    citations: {
      label: 'Use of the sources',
      description: 'What each source was used for, where in it, and where it can be found again.',
    },
    related: {
      label: 'Related articles',
      description: 'Where the article leads to, in the order readers see.',
    },
    previous: { label: 'Previous article', description: 'Left empty, the next older one.' },
    next: { label: 'Next article', description: 'Left empty, the next newer one.' },
    datePublished: {
      label: 'First published',
      description:
        'Set at the first publish and kept. Fill it in by hand for an article from an archive.',
    },
    corrections: {
      label: 'Corrections',
      description: 'What was put right since the article appeared, for readers to see.',
    },
  },
  attribution: {
    name: { label: 'Name', description: 'What readers see under the text.' },
    kind: { label: 'Kind' },
    url: { label: 'Link', description: 'Where readers can check it: an http or https address.' },
    description: { label: 'Description' },
    state: {
      label: 'State',
      description: 'Whether articles may still rest on it. Readers do not see it.',
    },
    stateDate: {
      label: 'Since',
      description: 'The day of this state. Left empty, today.',
    },
    stateNote: { label: 'What happened', description: 'For editors only.' },
    aliases: { label: 'Other names', description: 'Other ways a text names it, one a line.' },
    sameAs: {
      label: 'The same elsewhere',
      description:
        'Addresses that identify it, one a line: Wikidata, ROR, a DOI. Q42, 05dxps055 or 10.1000/182 will do.',
    },
    identity: {
      label: 'Identity',
      description: 'Who an unnamed source is. Only editors see it; no API gives it out.',
    },
    articles: { label: 'Articles', description: 'The articles that rest on it.' },
  },
} satisfies Record<string, Record<string, EditorText>>;
