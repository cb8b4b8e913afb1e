import type { ArticleTypeInfo, RelationInfo } from '../../shared/contracts';

/** An article type whose articles lead to others. */
export interface LinkingType extends ArticleTypeInfo {
  relations: ArticleTypeInfo['relations'] & { related: RelationInfo };
}

export const hasLinks = (type: ArticleTypeInfo): type is LinkingType =>
  type.relations.related !== null;
