import { HTTPError } from '@strapi/client';

/** What asking the newsroom can come to; a page is written for each. */
export type Outcome<T> =
  { kind: 'found'; value: T } | { kind: 'missing' } | { kind: 'unreachable' };

/** A reader does not wait longer than this for a page. */
const DEADLINE_MS = 8000;

/** The status codes that speak of the address asked for, not of the newsroom's health. */
const MISSING = new Set([400, 404]);

export async function ask<T>(question: string, request: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'found', value: await withDeadline(request()) };
  } catch (error) {
    if (error instanceof HTTPError && MISSING.has(error.response.status)) {
      return { kind: 'missing' };
    }
    console.error(`The newsroom did not answer ${question}: ${describe(error)}`);
    return { kind: 'unreachable' };
  }
}

/** `@strapi/client` sets no limit on how long a collection may take to answer. */
async function withDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${DEADLINE_MS} ms`)), DEADLINE_MS);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
