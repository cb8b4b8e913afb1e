import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
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
}

const NAME = 'LinkedArticles';

/** The live values of the form's link fields, and the way to change them. */
export function useFormLinks(): FormLinksAccess {
  const related = useForm(NAME, ({ values }) => (values as FormLinks).related);
  const previous = useForm(NAME, ({ values }) => (values as FormLinks).previous);
  const next = useForm(NAME, ({ values }) => (values as FormLinks).next);
  const onChange = useForm(NAME, (form) => form.onChange);
  const links = useMemo(() => ({ related, previous, next }), [related, previous, next]);
  const write = (changed: Partial<FormLinks>) => {
    for (const [field, value] of Object.entries(changed)) onChange(field, value);
  };
  return { links, write };
}
