import { findWords } from '../../../admin/src/panel/find-words';

/** What is found in the text. */
function found(text: string, words: string): string | null {
  const span = findWords(text, words);
  return span && text.slice(span.start, span.end);
}

describe('the words of a sentence in the editor’s text', () => {
  it('are found as they stand', () => {
    expect(found('It rained. The ferry sails again. Then sun.', 'The ferry sails again.')).toBe(
      'The ferry sails again.',
    );
  });

  it('are found whatever white space and marks are between them', () => {
    expect(found('The \n**ferry**\u00a0sails\u00ad again.', 'The ferry sails again.')).toBe(
      'The \n**ferry**\u00a0sails\u00ad again.',
    );
  });

  it('are found by their ends where an address is between them', () => {
    const text =
      'Before. The harbour office of Port Senn [said on Friday](https://example.org/a/b) that the ferry sails again from Monday on. After.';
    const words =
      'The harbour office of Port Senn said on Friday that the ferry sails again from Monday on.';
    expect(found(text, words)).toBe(text.slice(8, -7));
  });

  it('are found by their beginning where the end was changed', () => {
    expect(
      found(
        'The harbour office of Port Senn denied it.',
        'The harbour office of Port Senn said so.',
      ),
    ).toBe('The harbour office');
  });

  it('are found in any script, letters beyond the basic plane among them', () => {
    expect(found('昨天，渡轮复航。今天', '渡轮复航。')).toBe('渡轮复航。');
    expect(found('قال: أبحرت العبّارة اليوم.', 'أبحرت العبّارة')).toBe('أبحرت العبّارة');
    expect(found('x 𝒜𝒷 y', '𝒜𝒷')).toBe('𝒜𝒷');
  });

  it('are not found where they are not', () => {
    expect(found('The ferry sails.', 'Trains run.')).toBeNull();
    expect(found('The ferry sails.', ' … ')).toBeNull();
    expect(found('', 'Ferry')).toBeNull();
  });
});
