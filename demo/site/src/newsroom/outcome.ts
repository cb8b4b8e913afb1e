import { NewsroomError } from 'strapi-plugin-newsroom/client';

/** What asking the newsroom can come to; a page is written for each. */
export type Outcome<T> =
  { kind: 'found'; value: T } | { kind: 'missing' } | { kind: 'unreachable' };

/** The status code that speaks of the address asked for, not of the newsroom's health. */
const BAD_QUESTION = 400;

export async function outcomeOf<T>(answer: Promise<T | null>): Promise<Outcome<T>> {
  try {
    const value = await answer;
    return value === null ? { kind: 'missing' } : { kind: 'found', value };
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    if (error.status === BAD_QUESTION) return { kind: 'missing' };
    console.error(`The newsroom did not answer: ${error.message}`);
    return { kind: 'unreachable' };
  }
}
