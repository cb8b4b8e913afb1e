import { useForm } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { LinkingType } from '../../article-types';
import { useFormValue } from '../../panel/use-form-value';
import { isRelationValue, type RelationValue } from '../form-links';

/** The values of the form's relation fields that hold links, by what they are for. */
export interface FormLinks {
  related: RelationValue | undefined;
  previous: RelationValue | undefined;
  next: RelationValue | undefined;
}

export type LinkField = keyof FormLinks;

export const LINK_FIELDS: readonly LinkField[] = ['related', 'previous', 'next'];

export interface FormLinksAccess {
  links: FormLinks;
  write: (changed: Partial<FormLinks>) => void;
  /** Whether the panel wrote what the form has, and not a save or the form's own field. */
  isOwn: (related: RelationValue | undefined) => boolean;
}

function useRelationValue(name: string | undefined): RelationValue | undefined {
  const value = useFormValue(name ?? null);
  return isRelationValue(value) ? value : undefined;
}

/** The live values of the form's link fields, and the way to change them. */
export function useFormLinks({ relations }: LinkingType): FormLinksAccess {
  const related = useRelationValue(relations.related.name);
  const previous = useRelationValue(relations.previous?.name);
  const next = useRelationValue(relations.next?.name);
  const onChange = useForm('LinkedArticles', (form) => form.onChange);
  const links = useMemo(() => ({ related, previous, next }), [related, previous, next]);
  const written = useRef<RelationValue>();
  const write = (changed: Partial<FormLinks>) => {
    if (changed.related) written.current = changed.related;
    for (const field of LINK_FIELDS) {
      const name = relations[field]?.name;
      if (name !== undefined && field in changed) onChange(name, changed[field]);
    }
  };
  const isOwn = (value: RelationValue | undefined) => value === written.current;
  return { links, write, isOwn };
}
