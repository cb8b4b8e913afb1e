/**
 * One line of JSON in (`{ id, lang, title, body, sentences, words }`), one out
 * (`{ id, sentences }`): the protocol that summarisers are scored by.
 */
import { createInterface } from 'node:readline';
import { summarize } from '../../server/src/core/summarize';
import { readText } from '../../server/src/core/text';

interface Request {
  id: string;
  lang: string;
  title?: string;
  body: string;
  sentences: number | null;
  words: number | null;
}

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line.trim() === '') return;
  const { id, lang, title, body, sentences, words } = JSON.parse(line) as Request;
  const text = readText(body, { format: 'plain', locale: lang, title });
  const summary = summarize(text, {
    sentences: sentences ?? undefined,
    words: words ?? undefined,
  });
  const chosen = summary.sentences.map((sentence) => sentence.text);
  process.stdout.write(`${JSON.stringify({ id, sentences: chosen })}\n`);
});
