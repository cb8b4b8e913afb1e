import type {
  FindSourcesRequest,
  FoundSourcesInText,
  KnownSourceCard,
  MentionedSource,
  NamedSource,
  SummaryPlace,
} from '../../../shared/contracts';
import {
  createKnownSources,
  findSources,
  type FoundSource,
  type KnownSources,
} from '../core/sources';
import type { Text } from '../core/text';
import { placeOf } from '../place-of';
import { likeness } from './like';
import { toKnown, type ReadableSources } from './readable';
import type { FoundName } from './store';

const MOST_FOUND = 100;
const MOST_NAMES = 20;
const MOST_SENTENCES = 10;
/** More than a reporter reads through is only counted. */
const MOST_UNSOURCED = 5;
const MOST_MENTIONED = 50;
const MOST_CANDIDATES = 5;
/** As many characters of a sentence are told: enough to read, and to be found by. */
const LONGEST_SENTENCE = 500;

/** What a text is compared with. */
interface Stored {
  /** The names that may stand in it. */
  names: readonly FoundName[];
  /** The sources that have them, and those that are linked. */
  sources: ReadableSources;
  /** documentIds */
  linked: FindSourcesRequest['linked'];
}

/** All words of an article in which a source may be named. */
export const wordsOf = ({ title, paragraphs }: Text): string =>
  [title, ...paragraphs.map(({ text }) => text)].join('\n');

/** What there is to say of the sources of a text. */
export function sourcesInText(text: Text, stored: Stored): Omit<FoundSourcesInText, 'fallen'> {
  const known = createKnownSources(toKnown(stored.names));
  const { sources, unsourced } = findSources(text, { known });
  const found = mergeKnown(sources);
  return {
    found: found.slice(0, MOST_FOUND).map((source) => toNamed(text, source, stored)),
    mentioned: mentionedIn(text, { known, found }, stored),
    notNamed: notNamedIn(text, known, stored),
    unsourced: placesOf(text, unsourced.slice(0, MOST_UNSOURCED)),
    unsourcedMore: Math.max(0, unsourced.length - MOST_UNSOURCED),
    ...restsOnFew(found, stored.linked),
  };
}

/** Names of one stored source are one source: "the EU" and "the European Union". */
function mergeKnown(sources: readonly FoundSource[]): FoundSource[] {
  const merged = new Map<string, FoundSource>();
  sources.forEach((source, at) => {
    const key = source.known ?? `${at}`;
    const same = merged.get(key);
    merged.set(key, same === undefined ? source : joined(same, source));
  });
  return [...merged.values()];
}

const joined = (one: FoundSource, other: FoundSource): FoundSource => ({
  ...one,
  names: [...new Set([...one.names, ...other.names])],
  use: [...new Set([...one.use, ...other.use])],
  mentions: [...one.mentions, ...other.mentions].sort(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start,
  ),
});

function toNamed(text: Text, source: FoundSource, stored: Stored): NamedSource {
  const { name, names, kind, use, mentions } = source;
  const sentences = new Map(
    mentions.map(({ place }) => [`${place.paragraph} ${place.start}`, place]),
  );
  const places = [...sentences.values()];
  const card = source.known === undefined ? undefined : stored.sources.get(source.known);
  return {
    ...{ name, names: names.slice(0, MOST_NAMES), kind, use },
    sentences: placesOf(text, places.slice(0, MOST_SENTENCES)),
    sentencesMore: Math.max(0, places.length - MOST_SENTENCES),
    known:
      card === undefined ? null : { ...card, isLinked: stored.linked.includes(card.documentId) },
    candidates:
      card === undefined && kind !== 'unnamed' ? candidatesFor(names, text.language, stored) : [],
  };
}

/** Stored sources with a name that is like one of these, the likest first. */
export function candidatesFor(
  wanted: readonly string[],
  language: string,
  { names, sources }: Pick<Stored, 'names' | 'sources'>,
): KnownSourceCard[] {
  const scores = new Map<string, number>();
  for (const { documentId, name } of names) {
    const score = Math.max(...wanted.map((one) => likeness(one, name, language)));
    if (score > (scores.get(documentId) ?? 0)) scores.set(documentId, score);
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .flatMap(([documentId]) => sources.get(documentId) ?? []);
}

/** Stored sources that stand in the text and are none of those from which something comes. */
function mentionedIn(
  text: Text,
  { known, found }: { known: KnownSources; found: readonly FoundSource[] },
  { sources }: Stored,
): MentionedSource[] {
  const told = new Set(found.map((source) => source.known));
  const first = new Map<string, MentionedSource>();
  for (const { text: words, index } of text.paragraphs) {
    for (const { id, start } of known.find(words, text.language)) {
      const card = sources.get(id);
      if (told.has(id) || first.has(id) || card === undefined) continue;
      const sentence = text.sentences.find(
        (each) => each.paragraph === index && each.start <= start && start < each.end,
      );
      const [place] = sentence === undefined ? [] : placesOf(text, [sentence]);
      if (place !== undefined) first.set(id, { ...card, sentence: place });
    }
  }
  return [...first.values()].slice(0, MOST_MENTIONED);
}

function notNamedIn(text: Text, known: KnownSources, { sources, linked }: Stored) {
  const named = new Set(known.find(wordsOf(text), text.language).map(({ id }) => id));
  return [...new Set(linked)].flatMap((documentId) =>
    named.has(documentId) ? [] : (sources.get(documentId) ?? []),
  );
}

/** What is linked and not named counts as well: an article may rest on it without saying so. */
function restsOnFew(
  found: readonly FoundSource[],
  linked: readonly string[],
): Pick<FoundSourcesInText, 'onlyOne' | 'onlyUnnamed'> {
  const named = found.filter(({ kind }) => kind !== 'unnamed');
  const ids = new Set(found.map(({ known }) => known));
  const count = named.length + new Set(linked.filter((id) => !ids.has(id))).size;
  const unnamed = found.length - named.length;
  return { onlyOne: count === 1 && unnamed === 0, onlyUnnamed: count === 0 && unnamed > 0 };
}

const placesOf = (
  text: Text,
  places: readonly { paragraph: number; start: number; end: number }[],
): SummaryPlace[] =>
  places.flatMap(({ paragraph, start, end }) => {
    const shown = { paragraph, start, end: Math.min(end, start + LONGEST_SENTENCE) };
    return placeOf(text, shown) ?? [];
  });
