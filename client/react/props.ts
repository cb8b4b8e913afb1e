import type { TextsOverride } from '../parts';

/** What every part of a page takes. */
export interface PartProps {
  /** The page's language (BCP 47), for words and dates; `en` where it is absent. */
  lang?: string;
  /** Words of the page's own, in place of the given ones. */
  texts?: TextsOverride;
  /** Beside the part's own class, `newsroom-…`. */
  className?: string;
}

/** The part's own class, and the page's. */
export function classes(own: string, more: string | undefined): string {
  return more ? `${own} ${more}` : own;
}
