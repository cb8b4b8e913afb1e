import { ground, type Claim } from '../../../../server/src/core/grounding';
import { readText, type Text } from '../../../../server/src/core/text';

/** An article in plain text. */
export const toArticle = (body: string, locale = 'en', title?: string): Text =>
  readText(body, { format: 'plain', locale, title });

/** The claims of a summary, each as `kind text verdict reason`. */
export function told(summary: string, body: string, locale = 'en', title?: string): string[] {
  return ground(summary, toArticle(body, locale, title)).claims.map(line);
}

/** One claim in a line. */
export const line = ({ kind, text, verdict, reason }: Claim): string =>
  [kind, text, verdict, ...(reason === undefined ? [] : [reason])].join(' | ');

/** What a place of the article says. */
export function cited(article: Text, { place }: Claim): string | undefined {
  if (place === undefined) return undefined;
  return article.paragraphs[place.paragraph]?.text.slice(place.start, place.end);
}
