import type { CheckedField } from '../checked-fields';
import { parseCitations } from './parse';

/** The custom field that edits how sources are used, as a schema names it. */
export const CITATIONS_FIELD = 'plugin::newsroom.citations';

export const citationsField: CheckedField = {
  customField: CITATIONS_FIELD,
  ofArticle: 'citations',
  parse(sent) {
    const { entries, complaints } = parseCitations(sent);
    return { stored: entries, complaints };
  },
};
