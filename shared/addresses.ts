/** A source's link is one that a reader can follow and a page can print: http or https. */
export function isWebAddress(value: string): boolean {
  // `new URL` forgives white space, control characters and wrong slashes.
  if (/[\s\p{Cc}\\]/u.test(value) || !/^https?:\/\/[^/?#]/iu.test(value)) return false;
  return URL.canParse(value);
}

/** Public identifiers as people write them, and the address that each stands for. */
const IDENTIFIERS: { pattern: RegExp; address: (id: string) => string }[] = [
  {
    pattern: /^(?:doi:\s*|(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu,
    // A DOI may have signs in it that would end the path.
    address: (id) =>
      `https://doi.org/${encodeURI(id).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
  },
  {
    pattern: /^(?:wikidata:\s*|(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/iu,
    address: (id) => `https://www.wikidata.org/wiki/${id.toUpperCase()}`,
  },
  {
    pattern: /^(?:ror:\s*|ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/iu,
    address: (id) => `https://ror.org/${id.toLowerCase()}`,
  },
];

/**
 * The address that someone means by what they typed: a web address as it is; a DOI (`doi:10.…`,
 * `10.…`), an item of Wikidata (`Q42`) or a ROR id (`05dxps055`) as its https address.
 *
 * @returns `null` where it is none of these
 */
export function toAddress(typed: string): string | null {
  const text = typed.trim();
  if (isWebAddress(text)) return text;
  for (const { pattern, address } of IDENTIFIERS) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined) return isWebAddress(address(id)) ? address(id) : null;
  }
  return null;
}
