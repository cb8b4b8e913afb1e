import type { ArticleTypeInfo, RelationInfo } from '../../../shared/contracts';

/** An article type whose articles lead to sources. */
export interface SourcedType extends ArticleTypeInfo {
  relations: ArticleTypeInfo['relations'] & { attributions: RelationInfo };
}

export const hasSources = (type: ArticleTypeInfo): type is SourcedType =>
  type.relations.attributions !== null;
