import { useForm } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { RelationValue } from '../form-links';

/** The form's relation fields that hold links. */
export interface FormLinks {
  related: RelationValue | undefined;
  previous: RelationValue | undefined;
  next: RelationValue | undefined;
}

export interface FormLinksAccess {
  links: FormLinks;
  write: (changed: Partial<FormLinks>) => void;
  /** Whether the panel wrote what the form has, and not a save or the form's own field. */
  isOwn: (related: RelationValue | undefined) => boolean;
}

const NAME = 'LinkedArticles';

/** The live values of the form's link fields, and the way to change them. */
export function useFormLinks(): FormLinksAccess {
  const related = useForm(NAME, ({ values }) => (values as FormLinks).related);
  const previous = useForm(NAME, ({ values }) => (values as FormLinks).previous);
  const next = useForm(NAME, ({ values }) => (values as FormLinks).next);
  const onChange = useForm(NAME, (form) => form.onChange);
  const links = useMemo(() => ({ related, previous, next }), [related, previous, next]);
  const written = useRef<RelationValue>();
  const write = (changed: Partial<FormLinks>) => {
    if (changed.related) written.current = changed.related;
    for (const [field, value] of Object.entries(changed)) onChange(field, value);
  };
  const isOwn = (value: RelationValue | undefined) => value === written.current;
  return { links, write, isOwn };
}
