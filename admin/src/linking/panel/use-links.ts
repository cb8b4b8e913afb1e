import { useEffect, useMemo, useRef } from 'react';
import type { ArticleCard, LinksResponse, RelationInfo } from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { useArticleTypes } from '../../use-article-types';
import { typeKey, useLinksQuery } from '../api';
import {
  cardKey,
  readChoice,
  readLinks,
  writeChoice,
  writeLinks,
  type LinkedItem,
  type LinkTarget,
} from '../form-links';
import type { PanelArticle } from '../../panel/use-article';
import type { FormLinks, FormLinksAccess } from './use-form-links';

export interface Links {
  /** As stored; absent for a new article and while it loads. */
  stored: LinksResponse['data'] | undefined;
  /** As the form has them. */
  linked: LinkedItem[];
  previous: LinkedItem | null;
  next: LinkedItem | null;
  isLoading: boolean;
  /** What is stored was read, or there is nothing: only then can the links be changed. */
  isKnown: boolean;
  isError: boolean;
  refetch: () => void;
  /** The form's fields with these articles linked. */
  withLinked: (items: LinkedItem[]) => Partial<FormLinks>;
  /** The form's fields with this previous or next article. */
  withChosen: (field: Neighbour, item: LinkedItem | null) => Partial<FormLinks>;
  /** Keeps an article's details for when it is linked. */
  learn: (card: ArticleCard) => void;
}

export type Neighbour = 'previous' | 'next';

export const NEIGHBOURS: readonly Neighbour[] = ['previous', 'next'];

const NONE: ArticleCard[] = [];

/** The article's links: what is stored, with the form's changes. */
export function useLinks(
  type: LinkingType,
  article: PanelArticle,
  { links: form, isOwn }: FormLinksAccess,
): Links {
  const known = useRef(new Map<string, ArticleCard>());
  const { stored, isFetching, ...status } = useStoredLinks(type, article);
  const related = useSettled(form.related, isFetching && !isOwn(form.related));
  const { relations } = type;
  const targetOf = useTargets(type);
  const storedChoice = (field: Neighbour) => stored?.[field].chosen ?? null;
  const choiceOf = (field: Neighbour) => {
    const relation = relations[field];
    if (relation === null) return null;
    return readChoice(targetOf(relation), form[field], storedChoice(field), known.current);
  };

  return {
    stored,
    ...status,
    linked: useMemo(() => {
      const target = { uid: relations.related.target };
      return readLinks(target, related, stored?.linked ?? NONE, known.current);
    }, [relations, related, stored]),
    previous: choiceOf('previous'),
    next: choiceOf('next'),
    withLinked: (items) => ({
      related: writeLinks(targetOf(relations.related), items, stored?.linked ?? NONE, form.related),
    }),
    withChosen: (field, item) => {
      const relation = relations[field];
      if (relation === null) return {};
      const chosen = storedChoice(field);
      return { [field]: writeChoice(targetOf(relation), item, chosen, form[field]) };
    },
    learn: (card) => known.current.set(cardKey(card), card),
  };
}

function useStoredLinks(type: LinkingType, { linksOf = '', locale }: PanelArticle) {
  const skip = linksOf === '' || locale === undefined;
  const answer = useLinksQuery(
    { type: typeKey(type), documentId: linksOf, locale: locale ?? null },
    { skip, refetchOnMountOrArgChange: true },
  );
  const stored = skip ? undefined : answer.currentData;
  return {
    stored,
    isFetching: answer.isFetching,
    isLoading: !skip && stored === undefined && !answer.isError,
    isKnown: skip || stored !== undefined,
    isError: answer.isError && stored === undefined,
    refetch: () => void answer.refetch(),
  };
}

/** What the relations of a type lead to; a type that the user may not read counts as having drafts. */
function useTargets(type: LinkingType): (relation: RelationInfo) => LinkTarget {
  const { types } = useArticleTypes();
  return ({ target }) => {
    const found = target === type.uid ? type : types.find(({ uid }) => uid === target);
    return { uid: target, draftAndPublish: found?.draftAndPublish ?? true };
  };
}

/**
 * A save empties the form's changes before the stored links have been read again; until they are,
 * the changes count, so that no link vanishes for a moment.
 *
 * @param isUnsettled the stored links are being read, and the panel did not write the value itself
 */
function useSettled(value: FormLinks['related'], isUnsettled: boolean): FormLinks['related'] {
  const last = useRef(value);
  const isEmptied = isUnsettled && !value?.connect?.length && !value?.disconnect?.length;
  useEffect(() => {
    if (!isEmptied) last.current = value;
  });
  return isEmptied ? last.current : value;
}
