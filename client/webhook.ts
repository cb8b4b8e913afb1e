/** The event of the webhook that tells what changed. */
const EVENT = 'newsroom.changed';

/**
 * The tags in the parsed body of Strapi's webhook `newsroom.changed`: every answer that carries one
 * of them (`onAnswer`) is stale. Empty for any other body.
 */
export function changedTags(body: unknown): string[] {
  const { event, tags } = Object(body) as { event?: unknown; tags?: unknown };
  if (event !== EVENT || !Array.isArray(tags)) return [];
  return tags.filter((tag): tag is string => typeof tag === 'string');
}
