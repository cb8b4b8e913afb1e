import type { Text } from '../text';

export function summarize(
  text: Text,
  options: { sentences?: number; words?: number; characters?: number; form?: 'paragraph' | 'points'; minimumWords?: number },
) {
  const usable = text.sentences.filter((s) => s.kind === 'paragraph' && !/[?？؟]$/u.test(s.text));
  const words = usable.reduce((n, s) => n + s.text.split(/\s+/u).length, 0);
  if (usable.length < 3 || words < (options.minimumWords ?? 0)) return { text: '', sentences: [] };
  const sentences: typeof usable = [];
  let n = 0;
  for (const sentence of usable) {
    if (options.characters !== undefined) {
      if (n + sentence.text.length + 1 > options.characters + 1) continue;
      n += sentence.text.length + 1;
    } else if (options.words !== undefined) {
      if (n >= options.words) break;
      n += sentence.text.split(/\s+/u).length;
    } else if (sentences.length >= (options.sentences ?? 3)) break;
    sentences.push(sentence);
  }
  return {
    text: sentences.map((s) => s.text).join(options.form === 'points' ? '\n' : ' '),
    sentences,
  };
}
