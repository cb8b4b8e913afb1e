import { findEnclosures, type Enclosure, type Paragraph, type Sentence, type Text } from '../text';
import { interviewFrom } from './interview';
import type { Lexicon } from './lists';

/** What the rules know of the article as a whole, and of the paragraph that they are in. */
export interface Surroundings {
  text: Text;
  lexicon: Lexicon;
  /** The paragraph from which on the article is an interview. */
  interview?: number;
  /** Whether entries open with the time of day. */
  live: boolean;
  /** Quotations of the paragraph that was looked at last. */
  quoted: { paragraph: number; spans: readonly Enclosure[] };
  /** The list that was looked at last: where it ends, and whether it sums the article up. */
  list: { end: number; key: boolean };
}

const CLOCK =
  /^[([]?\p{Nd}{1,2}[:.]\p{Nd}{2}(?![:.\p{Nd}])(?:\s?(?:Uhr|[ap]\.?m\.?|GMT|UTC|CES?T|BST|E[SD]?T|мск|h)(?!\p{L}))?[)\]]?\s*[:–—|-]?\s+(?=\S)/iu;
/** So many entries make a live blog. */
const ENTRIES = 3;

function isLive({ paragraphs }: Text): boolean {
  let entries = 0;
  for (const { text } of paragraphs) {
    const code = text.charCodeAt(0);
    // Digits of scripts that have their own stand above all of ASCII.
    if ((code >= 48 && code <= 57) || code > 0x600) entries += CLOCK.test(text) ? 1 : 0;
  }
  return entries >= ENTRIES;
}

/** Looks at the article as a whole. */
export function surround(text: Text, lexicon: Lexicon): Surroundings {
  return {
    text,
    lexicon,
    interview: interviewFrom(text, lexicon),
    live: isLive(text),
    quoted: { paragraph: -1, spans: [] },
    list: { end: -1, key: false },
  };
}

/** Length of the time of day that an entry of a live blog begins with. */
export const clockLength = (text: string): number => CLOCK.exec(text)?.[0].length ?? 0;

const QUOTE = /["“”„«»「」『』]/;

function quotationsOf({ text }: Paragraph): Enclosure[] {
  if (!QUOTE.test(text)) return [];
  const spans = findEnclosures(text).filter((enclosure) => !enclosure.bracket);
  // A quotation of several paragraphs opens each of them and is closed in its last only.
  const open = /^["“„«「『]/u.test(text) && spans[0]?.start !== 0;
  return open ? [{ start: 0, end: text.length, bracket: false }] : spans;
}

/** Whether a sentence stands within a quotation that begins before it and ends behind it. */
export function isWithinQuotation(around: Surroundings, sentence: Sentence): boolean {
  const paragraph = around.text.paragraphs[sentence.paragraph] as Paragraph;
  if (sentence.end - sentence.start === paragraph.text.length) return false;
  if (around.quoted.paragraph !== paragraph.index) {
    around.quoted = { paragraph: paragraph.index, spans: quotationsOf(paragraph) };
  }
  if (around.quoted.spans.length === 0 || QUOTE.test(sentence.text)) return false;
  return around.quoted.spans.some(
    ({ start, end }) => start <= sentence.start && sentence.end <= end,
  );
}

const PHOTO =
  'photos?|photograph(?:er)?|fotos?|fotograf(?:ía|ia|ija)?|fotó|fénykép|фото|снимка|світлина|bild(?:er)?|images?|imagen|imagem|immagine|beeld|kuvat?|fotoğraf|şəkil|լուսանկար|صورة|الصورة|تصوير|عکس|تصویر|फोटो|तस्वीर|ảnh|ภาพ|pictures?|credit|crédits?|φωτογραφία|צילום|사진|图|圖|写真|摄影|攝影|zdjęcie|fot\\.';
/** A photo's credit at the end of a paragraph. */
const CREDIT = new RegExp(
  `(?:[.!?…。।։۔)"”»]\\s?|[([|–—/-]\\s?)(?:(?:${PHOTO})\\s?(?:credit\\s?)?(?:[:：՝=/©]|by\\s|courtesy\\s)|©).{2,70}$`,
  'iu',
);
const CAPTION = 320;
const TAIL = 90;
const CAPTION_SENTENCES = 3;

/** Whether a paragraph is a photo's caption: short, and the photo's credit ends it. */
export function isCaption(around: Surroundings, at: number): boolean {
  const { sentences, paragraphs } = around.text;
  const first = sentences[at] as Sentence;
  const { text, kind } = paragraphs[first.paragraph] as Paragraph;
  if (kind !== 'paragraph' || text.length > CAPTION) return false;
  const tail = text.slice(-TAIL);
  if (!/[:：©/=՝]|\b(?:by|courtesy)\b/iu.test(tail) || !CREDIT.test(tail)) return false;
  return sentences[at + CAPTION_SENTENCES]?.paragraph !== first.paragraph;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s:：.]+$/u, '');

/** Whether a line announces what sums the article up: "Key points", "What we know so far:". */
function announces({ text }: Paragraph, { keyPoints }: Lexicon): boolean {
  if (text.length > 60) return false;
  const line = plain(text);
  for (const phrase of keyPoints) {
    if (line === phrase || line.startsWith(`${phrase} `) || line.endsWith(` ${phrase}`)) {
      return true;
    }
  }
  return false;
}

const isItem = (paragraph: Paragraph | undefined): boolean => paragraph?.kind === 'list-item';

/**
 * Whether a paragraph is an item of a list that sums the article up: under a heading that says so,
 * or before all else.
 */
export function isKeyPoint(around: Surroundings, index: number): boolean {
  const { paragraphs } = around.text;
  if (!isItem(paragraphs[index])) return false;
  if (index < around.list.end) return around.list.key;
  let end = index;
  while (isItem(paragraphs[end])) end += 1;
  const before = paragraphs.slice(0, index);
  const head = before[before.length - 1];
  const top = end - index > 1 && before.every(({ kind }) => kind !== 'paragraph');
  const announced = head !== undefined && announces(head, around.lexicon);
  around.list = { end, key: announced || (top && paragraphs[index]?.leadIn === undefined) };
  return around.list.key;
}
