import { useForm } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import { useCitedSourcesQuery, type Version } from '../citations/api';
import { isRelationValue, type RelationValue } from '../linking/form-links';
import type { PanelArticle } from '../panel/use-article';
import { useFormValue } from '../panel/use-form-value';
import type { SourcedType } from './article-type';
import {
  linkedSources,
  withSources,
  withUses,
  type FormSource,
  type UsedSource,
} from './form-sources';
import type { Rights } from './use-rights';

const NONE: FormSource[] = [];

/** What the form has of its sources. */
export interface FormState {
  /** The relation field's value. */
  links: RelationValue | undefined;
  /** The value of the field that says how they are used; of no account where there is none. */
  citations: unknown;
}

export interface FormSources {
  value: FormState;
  write: (value: FormState) => void;
  /** documentIds, in the form's order. */
  linked: string[];
  /** The value with some more sources, and what the text uses them for. */
  withMore: (sources: readonly UsedSource[]) => FormState;
  /** What is stored is known, so that something can be linked beside it. */
  isKnown: boolean;
  isError: boolean;
  refetch: () => void;
}

/** The sources of the article in the form: those that are stored, with the form's changes. */
export function useFormSources(
  type: SourcedType,
  article: PanelArticle,
  { canCite }: Rights,
): FormSources {
  const field = type.relations.attributions.name;
  const citationsField = canCite ? type.fields.citations : null;
  const current = useFormValue(field);
  const citations = useFormValue(citationsField);
  const links = isRelationValue(current) ? current : undefined;
  const onChange = useForm('Sources', (form) => form.onChange);
  const { stored, isFetching, ...status } = useStored(type, article, field);
  const live = useMemo(
    () => linkedSources(links, stored).map(({ documentId }) => documentId),
    [links, stored],
  );
  // A save empties the form's changes before what is stored was read again: until then, the last.
  const last = useRef(live);
  if (!isFetching) last.current = live;
  return {
    value: { links, citations },
    write: (changed) => {
      onChange(field, changed.links);
      if (citationsField !== null && changed.citations !== citations) {
        onChange(citationsField, changed.citations);
      }
    },
    linked: last.current,
    withMore: (sources) => ({
      links: withSources(links, stored, sources),
      citations: citationsField === null ? undefined : withUses(citations, sources),
    }),
    ...status,
  };
}

function useStored(type: SourcedType, { linksOf, locale }: PanelArticle, field: string) {
  const skip = linksOf === undefined || locale === undefined;
  const version: Version = {
    ...{ uid: type.uid, documentId: linksOf ?? '', locale: locale ?? null },
    ...{ status: 'draft', field },
  };
  const { currentData, isFetching, isError, refetch } = useCitedSourcesQuery(version, {
    skip,
    refetchOnMountOrArgChange: true,
  });
  const found = skip ? undefined : currentData;
  const stored = useMemo(
    () =>
      (found ?? NONE).map(({ id, documentId, name }) => ({ id, documentId, name: name ?? null })),
    [found],
  );
  return {
    stored,
    isFetching: !skip && isFetching,
    isKnown: skip || found !== undefined,
    isError: !skip && isError && found === undefined,
    refetch: () => void refetch(),
  };
}
