import { useForm } from '@strapi/strapi/admin';
import type { RelationValue } from '../form-links';

/** The live value of one field of the form; `undefined` where there is no such field. */
export function useFormValue(name: string | null): unknown {
  return useForm('LinkedArticles', ({ values }) =>
    name === null ? undefined : (values as Record<string, unknown>)[name],
  );
}

/** A relation field holds its changes; in a form that fills it in otherwise it may hold a list. */
export const isRelationValue = (value: unknown): value is RelationValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
