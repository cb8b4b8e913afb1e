import { isDynamicZone, leadsAnywhere, type ModelAttribute, type Models } from '../strapi/models';

/**
 * The types and components from which a query can come to one of some types: themselves, and what
 * leads to them by relations, however many. A relation to any type may lead to them, and a dynamic
 * zone to any component that does, since it can hold what its schema no longer lists.
 *
 * @param components the uids of all components
 */
export function reachOf(
  models: Models,
  uids: readonly string[],
  components: readonly string[],
): ReadonlySet<string> {
  const reach = new Set(uids);
  if (reach.size === 0) return reach;
  const leads = (attribute: ModelAttribute) => {
    if (attribute.type !== 'relation') return false;
    if (isDynamicZone(attribute)) return components.some((uid) => reach.has(uid));
    return leadsAnywhere(attribute) || reach.has(attribute.target ?? '');
  };
  for (let size = 0; size < reach.size;) {
    size = reach.size;
    for (const [uid, { attributes }] of models.entries()) {
      if (Object.values(attributes).some(leads)) reach.add(uid);
    }
  }
  return reach;
}
