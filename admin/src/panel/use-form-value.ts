import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Values } from './values';

/** The live value of one field of the form; `undefined` where there is no such field. */
export function useFormValue(name: string | null): unknown {
  return useForm('Newsroom', ({ values }) =>
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
