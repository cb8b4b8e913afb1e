import type { CheckedField } from '../checked-fields';
import { parseCorrections } from './parse';

/** The custom field that edits corrections, as a schema names it. */
export const CORRECTIONS_FIELD = 'plugin::newsroom.corrections';

export const correctionsField: CheckedField = {
  customField: CORRECTIONS_FIELD,
  ofArticle: 'corrections',
  parse(sent) {
    const { corrections, complaints } = parseCorrections(sent);
    return { stored: corrections, complaints };
  },
};
