import { labelText } from '../../../admin/src/summary/panel/label-text';

const NOT_REQUIRED = { label: 'not required', review: null, origin: 'extractive' } as const;
const REVIEW = {
  ...{
    reviewedAt: '2026-03-01T09:00:00.000Z',
    responsible: 'The desk',
    contact: 'desk@example.org',
  },
};

describe('what the panel says of a label', () => {
  it('has the reason why none is required', () => {
    const wordsOf = (provenance: Parameters<typeof labelText>[0]) =>
      labelText(provenance).defaultMessage;
    expect(wordsOf(NOT_REQUIRED)).toContain('every sentence is the article’s own');
    expect(wordsOf({ ...NOT_REQUIRED, origin: 'human' })).toContain('a person wrote it');
    expect(wordsOf({ ...NOT_REQUIRED, origin: 'model', review: REVIEW })).toContain('reviewed');
  });

  it('is required, or cannot be told, whoever wrote the text', () => {
    const required = labelText({ ...NOT_REQUIRED, label: 'required', origin: 'model' });
    expect(required.defaultMessage).toContain('a language model wrote it');
    const open = labelText({ ...NOT_REQUIRED, label: 'undetermined', origin: 'api' });
    expect(open.defaultMessage).toContain('cannot tell');
  });
});
