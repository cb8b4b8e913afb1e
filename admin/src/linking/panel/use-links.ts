import { useEffect, useMemo, useRef } from 'react';
import type { ArticleCard, LinksResponse } from '../../../../shared/contracts';
import { useLinksQuery } from '../api';
import { readChoice, readLinks, writeChoice, writeLinks, type LinkedItem } from '../form-links';
import type { PanelArticle } from './use-article';
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

const NONE: ArticleCard[] = [];

/** The article's links: what is stored, with the form's changes. */
export function useLinks(
  { linksOf = '', locale = '' }: PanelArticle,
  { links: form, isOwn }: FormLinksAccess,
): Links {
  const known = useRef(new Map<number, ArticleCard>());
  const skip = linksOf === '' || locale === '';
  const answer = useLinksQuery(
    { documentId: linksOf, locale },
    { skip, refetchOnMountOrArgChange: true },
  );
  const stored = skip ? undefined : answer.currentData;
  const related = useSettled(form.related, answer.isFetching && !isOwn(form.related));

  return {
    stored,
    linked: useMemo(
      () => readLinks(related, stored?.linked ?? NONE, known.current),
      [related, stored],
    ),
    previous: readChoice(form.previous, stored?.previous.chosen ?? null, known.current),
    next: readChoice(form.next, stored?.next.chosen ?? null, known.current),
    isLoading: !skip && stored === undefined && !answer.isError,
    isKnown: skip || stored !== undefined,
    isError: answer.isError && stored === undefined,
    refetch: () => void answer.refetch(),
    withLinked: (items) => ({ related: writeLinks(items, stored?.linked ?? NONE, form.related) }),
    withChosen: (field, item) => ({
      [field]: writeChoice(item, stored?.[field].chosen ?? null, form[field]),
    }),
    learn: (card) => known.current.set(card.id, card),
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
