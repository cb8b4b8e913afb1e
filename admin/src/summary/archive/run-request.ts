import type { ArchiveRequest, ArchiveScope, ArchiveState } from '../../../../shared/contracts';

/** What is chosen on the page; an empty text stands for all. */
export interface Chosen {
  scope: ArchiveScope;
  type: string;
  locale: string;
  section: string;
}

const SCOPES: readonly ArchiveScope[] = ['missing', 'stale', 'failed', 'all'];

/** What can be chosen: without a model there is none that gave no summary. */
export const scopesOf = ({ model }: Pick<ArchiveState, 'model'>): readonly ArchiveScope[] =>
  model === null ? SCOPES.filter((scope) => scope !== 'failed') : SCOPES;

type Types = ArchiveState['types'];

/** The types that a run would be over. */
export const typesOf = (types: Types, { type }: Pick<Chosen, 'type'>): Types =>
  type === '' ? types : types.filter(({ uid }) => uid === type);

/** Whether the types can be narrowed by language, and by section. */
export function narrowing(types: Types, chosen: Pick<Chosen, 'type'>) {
  const over = typesOf(types, chosen);
  return {
    byLanguage: over.some(({ localized }) => localized),
    bySection: over.some(({ hasSection }) => hasSection),
  };
}

/** What is asked of the server: only what narrows the run. */
export function requestOf(types: Types, chosen: Chosen): ArchiveRequest {
  const { byLanguage, bySection } = narrowing(types, chosen);
  const section = chosen.section.trim();
  return {
    scope: chosen.scope,
    ...(chosen.type === '' ? {} : { types: [chosen.type] }),
    ...(byLanguage && chosen.locale !== '' ? { locale: chosen.locale } : {}),
    ...(bySection && section !== '' ? { section } : {}),
  };
}
