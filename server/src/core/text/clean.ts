/** What needs no cleaning but for double spaces, known in one pass: most western text. */
const CLEAN = /^[ -~£À-ÿ«»°©€‘’“”–—…]*$/;
/**
 * What no reader sees and some databases refuse: control characters, soft hyphens and zero-width
 * spaces, marks that turn the direction of a text around, and code points that are no characters.
 */
const INVISIBLE =
  /[^\P{Cc}\s\u0085]|[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;
/** Runs of white space other than single spaces and line breaks. */
const WIDE = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

/**
 * Joiners and marks of direction. Within a text they matter, to the shapes of letters and to where
 * "C++" stands in Arabic; behind a stop they only hide it.
 */
const JOINERS = /[\u200c-\u200f\u061c]/u;
const ALL_JOINERS = /[\u200c-\u200f\u061c]+/gu;
const BEHIND_STOP =
  /[.!?…。！？؟۔।։።][ \n"”’»)\]]*[\u200c-\u200f\u061c][\u200c-\u200f\u061c \n"”’»)\]]*/gu;

function withoutHidingJoiners(text: string): string {
  if (!JOINERS.test(text)) return text;
  const bare = text.replace(BEHIND_STOP, (run) => run.replace(ALL_JOINERS, ''));
  const isOuter = (at: number) => JOINERS.test(bare.charAt(at)) || bare.charAt(at).trim() === '';
  let start = 0;
  let end = bare.length;
  while (start < end && isOuter(start)) start += 1;
  while (end > start && isOuter(end - 1)) end -= 1;
  return bare.slice(start, end);
}

/**
 * Collapses white space, keeps line breaks, and drops what no reader sees and no database takes.
 *
 * @returns the text without white space at its ends; a line break has none beside it.
 */
export function clean(text: string): string {
  // The commonest other white space; looked for first, because the pattern stops at it.
  let cleaned = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
  if (CLEAN.test(cleaned)) {
    return (cleaned.includes('  ') ? cleaned.replace(/ {2,}/g, ' ') : cleaned).trim();
  }
  if (/[\ud800-\udfff]/.test(cleaned)) cleaned = cleaned.replace(/\p{Surrogate}/gu, '\ufffd');
  cleaned = cleaned.replace(LINE_BREAKS, '\n').replace(INVISIBLE, '').replace(WIDE, ' ');
  if (cleaned.includes('\n')) cleaned = cleaned.replace(/ ?\n[ \n]*/g, '\n');
  return withoutHidingJoiners(cleaned.trim());
}
