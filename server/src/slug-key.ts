/** A slug as slugs are compared: whatever the case of its letters. */
export const slugKey = (slug: string): string => slug.toLowerCase();
