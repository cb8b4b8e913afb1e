import { keyOf, keyWithin } from '../../core/similarity';

/** The key under which a term of an article type is stored: terms of two types never meet. */
export const storedKey = (type: string, key: number): number => keyWithin(key, type);

/** The key under which the texts of a type and language are counted: that of no word. */
export const totalKey = (type: string, locale: string): number =>
  storedKey(type, keyOf('', locale));
