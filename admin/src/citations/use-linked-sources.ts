import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { isRelationValue, readDocuments, type LinkedDocument } from '../linking/form-links';
import { useFormValue } from '../panel/use-form-value';
import { useArticleTypes } from '../use-article-types';
import { useCitedSourcesQuery, useSourceDetailsQuery, type Version } from './api';

/** A source that the form links just now. */
export interface LinkedSource {
  documentId: string;
  /** `null` where the user may not read it. */
  name: string | null;
  /** Its own address. */
  url: string | null;
}

export interface LinkedSources {
  /** In the editor's order. */
  sources: LinkedSource[];
  /** `unknown` where the type has no relation to sources that the plugin knows. */
  state: 'unknown' | 'loading' | 'failed' | 'known';
  refetch: () => void;
}

const NONE: LinkedSource[] = [];

/** The sources of the article in the edit view: those that are stored, with the form's changes. */
export function useLinkedSources(): LinkedSources {
  const { version, field, isLoading } = useVersion();
  const value = useFormValue(field);
  const skip = version === null;
  const stored = useCitedSourcesQuery(version ?? NO_VERSION, { skip });
  const found = skip ? undefined : stored.data;
  const linked = useMemo(() => {
    const relations = (found ?? []).map(({ name, ...one }) => ({ ...one, label: name ?? null }));
    return readDocuments(isRelationValue(value) ? value : undefined, relations);
  }, [value, found]);
  const sources = useDetails(useSettled(linked, stored.isFetching));
  const refetch = () => void stored.refetch();
  if (field === null) return { sources: NONE, state: isLoading ? 'loading' : 'unknown', refetch };
  if (!skip && stored.isError) return { sources: NONE, state: 'failed', refetch };
  const isRead = skip || found !== undefined;
  return { sources: isRead ? sources : NONE, state: isRead ? 'known' : 'loading', refetch };
}

const NO_VERSION: Version = {
  ...{ uid: '', documentId: '', locale: null, status: 'draft', field: '' },
};

interface Query {
  status?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** Whose stored sources the form starts from: the article's own, or those of one that is cloned. */
function useVersion(): { version: Version | null; field: string | null; isLoading: boolean } {
  const { slug = '', id, origin } = useParams<{ slug: string; id: string; origin: string }>();
  const [{ query }] = useQueryParams<Query>();
  const { types, isLoading } = useArticleTypes();
  const type = types.find(({ uid }) => uid === slug);
  const field = type?.relations.attributions?.name ?? null;
  const documentId = origin ?? (id === 'create' ? undefined : id);
  if (type === undefined || field === null || documentId === undefined) {
    return { version: null, field, isLoading };
  }
  const locale = type.localized ? (query?.plugins?.i18n?.locale ?? null) : null;
  const status = query?.status === 'published' ? 'published' : 'draft';
  return { version: { uid: type.uid, documentId, locale, status, field }, field, isLoading };
}

/** A save empties the form's changes before what is stored was read again: until then, the last. */
function useSettled(linked: LinkedDocument[], isFetching: boolean): LinkedDocument[] {
  const last = useRef(linked);
  if (!isFetching) last.current = linked;
  return last.current;
}

function useDetails(linked: LinkedDocument[]): LinkedSource[] {
  const ids = useMemo(() => linked.map(({ documentId }) => documentId).sort(), [linked]);
  const { data } = useSourceDetailsQuery(ids, { skip: ids.length === 0 });
  return useMemo(() => {
    const details = new Map((data ?? []).map((one) => [one.documentId, one]));
    return linked.map(({ documentId, label }) => {
      const { name, url } = details.get(documentId) ?? {};
      return { documentId, name: name ?? label, url: url || null };
    });
  }, [linked, data]);
}
