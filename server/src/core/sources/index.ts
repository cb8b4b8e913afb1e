import { readSource } from '../grounding';
import type { Text } from '../text';
import { findBracketed, findListed, findSigned } from './credits';
import { findCaseless, knowsCaseless } from './caseless/caseless';
import { findViewer, introducers } from './clauses/basque-introduced';
import { findBeside } from './beside-quotation';
import { findAttributions, type Attribution } from './clauses/cues';
import { Gatherer, useOf, type Said } from './gather';
import { findColon, findGesture } from './gestures';
import { findInterviewee, findIntroduced, findLabels } from './labels';
import { sourceLexicon, type SourceLexicon } from './lexicon';
import { GAP, toLine, type Line } from './line';
import { findPapers } from './papers';
import type { Phrase } from './phrases/phrase';
import { findPhrases } from './phrases/phrases';
import { findDashed, findQuoted } from './quoted';
import { Resolver } from './resolve';
import { Topics } from './topics';
import type { FoundSource, FoundSources } from './types';
import type { Name } from './names/names';
import { findUnspaced, knowsUnspaced } from './unspaced';
import type { Voice } from './voices';
import { findUnsourced } from './unsourced';
import type { KnownSources } from './known';
import { inflects } from '../grounding';

export { createKnownSources, type KnownMatch, type KnownSource, type KnownSources } from './known';
export { keyOf, keysIn } from './known/keys';
export type { FoundSource, FoundSources, SourceKind, SourceMention, SourceUse } from './types';

/** Options of `findSources`. */
export interface SourceOptions {
  /** Known sources; what is found gets the `id` of one that has one of its names. */
  known?: KnownSources;
}

function readLines(text: Text): Line[] {
  const { sections } = readSource(text);
  const quoted = text.paragraphs.map((paragraph) => findQuoted(paragraph.text, text.language));
  return text.sentences.map(({ index, paragraph }) =>
    toLine(
      index,
      sections[index] as (typeof sections)[number],
      quoted[paragraph] ?? [],
      text.language,
    ),
  );
}

/** Sources by their place beside a cue, in scripts without capitals; a pronoun is who spoke last. */
function gatherVoices(lines: readonly Line[], language: string): FoundSource[] {
  const voices = knowsUnspaced(language)
    ? findUnspaced(lines, language)
    : findCaseless(lines, language);
  const gatherer = new Gatherer(language);
  let last: Name | undefined;
  lines.forEach((line, at) => {
    for (const { name, pronoun, ...span } of voices[at] as Voice[]) {
      const own = name ?? (pronoun === true ? last : undefined);
      if (own === undefined && pronoun === true) continue;
      gatherer.add({ line, name: own, ...span, use: useOf(line) });
      if (own?.person === true) last = own;
    }
  });
  return gatherer.sources();
}

/** Adds who told what brackets add, whom a line lists, and who signs a quotation that is a line of its own. */
function addCredits(gatherer: Gatherer, lines: readonly Line[], lexicon: SourceLexicon): void {
  for (const line of lines) {
    for (const { name, start, end, cue } of [
      ...findPapers(line, lexicon),
      ...findBracketed(line, lexicon),
    ]) {
      const span = { start, end, cueStart: cue.start, cueEnd: cue.end };
      gatherer.add({ line, name, ...span, use: useOf(line) });
    }
  }
  lines.forEach((line, at) => {
    const signed = findSigned(line, lines[at - 1]);
    for (const { name, start, end } of [
      ...(signed === undefined ? [] : [signed]),
      ...findListed(line, lexicon),
    ]) {
      const use = signed?.name === name ? ['quotation' as const] : useOf(line);
      gatherer.add({ line, name, start, end, cueStart: start, cueEnd: end, use });
    }
  });
}

/** All names of a text; those that captions ran together are told apart once all are noted. */
function topicsOf(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  lexicon: SourceLexicon,
  text: Text,
): Topics {
  const topics = new Topics(lexicon, findDashed(text));
  const each = (visit: (line: Line, phrase: Phrase) => void) =>
    lines.forEach((line, at) => {
      for (const phrase of phrases[at] as Phrase[]) if (phrase.kind === 'name') visit(line, phrase);
    });
  each((line, phrase) => topics.note(line, phrase));
  each((line, phrase) => topics.add(line, phrase));
  return topics;
}

/** Whose words a quotation is that no verb of saying gives, or only one behind it that has no subject. */
function introducedIn(
  line: Line,
  own: readonly Phrase[],
  lexicon: SourceLexicon,
  found: readonly Attribution[],
): Attribution | undefined {
  const { language } = lexicon;
  if (language !== 'eu')
    return found.length === 0 ? findIntroduced(line, own, language) : undefined;
  const colon = line.tokens.findIndex(({ gap }) => (gap & GAP.colon) !== 0);
  const open = found.every(
    ({ phrase, from }) => phrase === undefined && colon >= 0 && from >= colon,
  );
  if (!open) return undefined;
  return findViewer(line, own) ?? findIntroduced(line, introducers(line, own, lexicon), language);
}

/** The attributions of each sentence; whoever speaks in one is noted. */
function attributionsOf(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  lexicon: SourceLexicon,
  topics: Topics,
): Attribution[][] {
  const found = lines.map((line, at) => findAttributions(line, phrases[at] as Phrase[], lexicon));
  lines.forEach((line, at) => {
    for (const { phrase } of found[at] as Attribution[])
      if (phrase?.kind === 'name') topics.addSpeaker(line, phrase);
  });
  return found;
}

function gatherPhrases(text: Text, lines: readonly Line[]): FoundSource[] {
  const { language } = text;
  const lexicon = sourceLexicon(language);
  const { vocabulary } = readSource(text);
  const phrases = lines.map((line) => findPhrases(line, { lexicon, vocabulary }));
  const topics = topicsOf(lines, phrases, lexicon, text);
  const labels = findLabels(lines, phrases, topics, inflects(language));
  const gatherer = new Gatherer(language);
  const said: Said[] = [];
  const resolver = new Resolver(lexicon, topics, vocabulary);
  const attributions = attributionsOf(lines, phrases, lexicon, topics);
  lines.forEach((line, at) => {
    const own = phrases[at] as Phrase[];
    const found = attributions[at] as Attribution[];
    const label = labels.get(at);
    if (label !== undefined) found.push(label);
    const introduced =
      introducedIn(line, own, lexicon, found) ??
      (found.length === 0
        ? findBeside(lines, phrases, attributions, { at, topics, lexicon })
        : undefined);
    if (introduced !== undefined) found.unshift(introduced);
    const gesture =
      found.length === 0
        ? (findColon(lines, own, { at, language }) ??
          findGesture(lines, own, attributions, { at, language }))
        : undefined;
    if (gesture !== undefined) found.push(gesture);
    said.push(...resolver.resolve(line, found, own));
  });
  for (const one of said) gatherer.add(one);
  addCredits(gatherer, lines, lexicon);
  const interview = labels.size === 0 ? findInterviewee(text, lines, topics, said) : undefined;
  for (const line of interview?.answers ?? []) {
    const span = { start: 0, end: 0, cueStart: 0, cueEnd: 0 };
    gatherer.add({ line, name: interview?.name, ...span, use: ['quotation'] });
  }
  return gatherer.sources();
}

/** Gives sources the `id` of a known one that has one of their names. */
function markKnown(sources: readonly FoundSource[], known: KnownSources, language: string): void {
  for (const source of sources) {
    const match = source.names.flatMap((name) => known.find(name, language))[0];
    if (match !== undefined) source.known = match.id;
  }
}

/**
 * The sources that a text names, by how its language says who told something, and what rests on
 * nobody. Without a model: sources are found where the text says in so many words that something
 * comes from them. Pure, deterministic, never throws; a language without lists has none, save
 * speakers' labels.
 *
 * @param text what `readText` gave; it must not be changed in between.
 */
export function findSources(text: Text, options: SourceOptions = {}): FoundSources {
  const { language } = text;
  const lines = readLines(text);
  const caseless = knowsUnspaced(language) || knowsCaseless(language);
  const sources = caseless ? gatherVoices(lines, language) : gatherPhrases(text, lines);
  if (options.known !== undefined) markKnown(sources, options.known, language);
  return { sources, unsourced: findUnsourced({ lines, sources, known: options.known, language }) };
}
