/** The summarisers that are compared, behind one signature. */
import { createRequire } from 'node:module';
import { summarize } from '../../server/src/core/summarize';
import { readText } from '../../server/src/core/text';
import type { Article, Scorer } from '../eval/data';

/** What a summariser is asked for: so many sentences, or at least so many words. */
export interface Size {
  sentences: number | null;
  words: number | null;
}
/** Gives the sentences of a summary; more words than asked for are cut by the scorer. */
export type Summariser = (article: Article, size: Size) => string[] | Promise<string[]>;

/** The parts of `ts-textrank` that are used; its own types do not resolve from here. */
interface TextRank {
  AbsoluteSummarizerConfig: new (
    count: number,
    similarity: object,
    parser: object,
    damping: number,
    order: number,
  ) => object;
  SorensenDiceSimilarity: new () => object;
  DefaultTextParser: new () => object;
  NullLogger: new () => object;
  Summarizer: new (
    config: object,
    logger: object,
  ) => { summarize(text: string, language: string): Array<string | { raw: string }> };
}
interface Ranked {
  index: number;
  text: string;
}
interface LexRank {
  summarize(
    text: string,
    count: number,
    done: (error: Error | null | false, sentences: Ranked[]) => void,
  ): void;
}

const load = createRequire(__filename);
const countWords = (sentences: readonly string[]) =>
  sentences.join(' ').split(/\s+/u).filter(Boolean).length;

/** Peers know only a number of sentences: a size in words is reached by asking for more. */
async function grow(ask: (count: number) => string[] | Promise<string[]>, size: Size) {
  if (size.sentences !== null) return ask(size.sentences);
  let found: string[] = [];
  for (let count = 2; count <= 10 && countWords(found) < (size.words ?? 0); count += 1) {
    found = await ask(count);
  }
  return found;
}

const ours: Summariser = ({ body, lang, title }, { sentences, words }) => {
  const text = readText(body, { format: 'plain', locale: lang, title });
  return summarize(text, {
    sentences: sentences ?? undefined,
    words: words ?? undefined,
  }).sentences.map((sentence) => sentence.text);
};

function textrank(): Summariser {
  const peer = load('ts-textrank') as TextRank;
  const languages: Readonly<Record<string, string>> = { de: 'de', es: 'es', nb: 'no', ur: 'ur' };
  const ask = (article: Article, count: number) => {
    const config = new peer.AbsoluteSummarizerConfig(
      count,
      new peer.SorensenDiceSimilarity(),
      new peer.DefaultTextParser(),
      0.85,
      2,
    );
    return new peer.Summarizer(config, new peer.NullLogger())
      .summarize(article.body, languages[article.lang] ?? 'en')
      .map((sentence) => (typeof sentence === 'string' ? sentence : sentence.raw));
  };
  return (article, size) => grow((count) => ask(article, count), size);
}

function lexrank(): Summariser {
  const peer = load('lexrank') as LexRank;
  const ask = (article: Article, count: number) =>
    new Promise<string[]>((resolve, reject) => {
      peer.summarize(article.body, count, (error, found) => {
        if (error instanceof Error) reject(error);
        else resolve(found.sort((a, b) => a.index - b.index).map((sentence) => sentence.text));
      });
    });
  return (article, size) => grow((count) => ask(article, count), size);
}

function lead(scorer: Scorer): Summariser {
  return ({ body }, { sentences, words }) => {
    const all = scorer.splitSentences(body);
    return words === null ? all.slice(0, sentences ?? 3) : scorer.cutWords(all, words);
  };
}

/** All summarisers by name, ours first; a peer is only loaded when it is taken. */
export const SUMMARISERS: Readonly<Record<string, (scorer: Scorer) => Summariser>> = {
  newsroom: () => ours,
  'first sentences': lead,
  'ts-textrank 1.0.3': textrank,
  'lexrank 1.0.5': lexrank,
};
