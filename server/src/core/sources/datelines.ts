/** Languages whose news opens with a place, a day and an agency: "Alcor, 23 may (EFE).- El puente …". */
const DATED = new Set(['es']);

/** An agency in brackets, or a place in capitals, and a dash behind a stop. */
const DATELINE =
  /^(?:\p{Lu}[^"“”«».!?:;]{1,60}(?:\. ?)?\((?:\p{Lu}[\p{L}\p{N}./ -]{1,30})\)|\p{Lu}[\p{Lu} ]{2,30}(?:, \p{N}{1,2} (?:de )?\p{L}{3,10})?\.|\p{Lu}\p{L}+(?: (?:del? )?\p{Lu}\p{L}+){0,3}(?:, \p{N}{1,2} (?:de )?\p{L}{3,10})?\. ?(?=-))(?: ?\.)? ?[-–—―]{1,2}\s*(?=[\p{L}\p{N}¿¡"“«]|$)|^\(\p{Lu}[\p{Lu} ./]{1,30}\)\.? ?[-–—―]{1,2}\s*/u;
/** How long what tells where and when a text was written is, at the beginning of a paragraph; mostly 0. */
export const datelineEnd = (text: string, offset: number, language: string): number =>
  DATED.has(language) && (offset === 0 || text.startsWith('('))
    ? (DATELINE.exec(text)?.[0].length ?? 0)
    : 0;
