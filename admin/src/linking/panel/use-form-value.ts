import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { RelationValue } from '../form-links';
import type { Values } from './form-article';

/** The live value of one field of the form; `undefined` where there is no such field. */
export function useFormValue(name: string | null): unknown {
  return useForm('LinkedArticles', ({ values }) =>
    name === null ? undefined : (values as Record<string, unknown>)[name],
  );
}

/**
 * The live values of some fields of the form, by their names; the same object until one changes.
 *
 * @param names always as many; `null` for a field that the type does not have
 */
export function useFormValues(names: readonly (string | null)[]): Values {
  const values = names.map(useFormValue);
  return useMemo(
    () =>
      Object.fromEntries(names.flatMap((name, at) => (name === null ? [] : [[name, values[at]]]))),
    [...names, ...values],
  );
}

/** A relation field holds its changes; in a form that fills it in otherwise it may hold a list. */
export const isRelationValue = (value: unknown): value is RelationValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
