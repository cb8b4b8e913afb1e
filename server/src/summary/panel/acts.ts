import { errors } from '@strapi/utils';
import type { NewsroomConfig } from '../../config';
import { isBlank } from '../../blank';
import type { Rights } from '../../desk/rights';
import { articleDigest } from '../digest';
import { textOf } from '../generator';
import { summaryRecords } from '../records';
import { summaryReviews } from '../reviews';
import type { SummaryOwner } from '../schema';
import { toSource } from '../source';
import { isForMachine } from '../versions';
import { changeableDraft, type Draft } from './drafts';
import type { PanelTools } from './inspect';

/** A person who is signed in to the admin panel. */
export interface Reviewer {
  id: string;
  name: string;
}

/** What a person saw in the panel: a summary beside the words that it sums up. */
export interface Seen {
  text: string;
  articleDigest: string;
}

/**
 * Has the model asked again for the stored words of an article.
 * @returns false where its summary is no machine's to write
 * @throws ValidationError, NotFoundError, ForbiddenError
 */
export async function askAgain(
  { strapi, jobs }: PanelTools,
  owner: SummaryOwner,
  rights: Rights,
): Promise<boolean> {
  const draft = await changeableDraft(strapi, owner, rights);
  if (jobs === null)
    throw new errors.ValidationError('This site has no model: see `summary.model`');
  if (!(await isForMachine(summaryRecords(strapi), owner, draft))) return false;
  const digest = await digestOf({ strapi }, owner, draft);
  const job = await jobs.store.find(owner, digest);
  if (job === null) await jobs.store.add(owner, digest, { wait: 0 });
  else await jobs.store.again(job, { wait: 0 });
  jobs.wake();
  return true;
}

/**
 * Notes that a person has reviewed the stored summary beside the stored article.
 *
 * @param seen what the person saw: what is stored has to be the same
 * @returns when, in ISO 8601
 * @throws ValidationError, NotFoundError, ForbiddenError
 */
export async function review(
  { strapi }: PanelTools,
  owner: SummaryOwner,
  seen: Seen,
  reviewer: Reviewer,
  rights: Rights,
): Promise<string> {
  const { responsible } = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
  if (responsible === undefined) {
    throw new errors.ValidationError(
      'Set `summary.responsible`, who answers for a review, before one is given',
    );
  }
  const draft = await storedAs(strapi, owner, seen, rights);
  await summaryRecords(strapi).know(owner, seen.text, draft.summaryOrigin);
  const reviewedAt = new Date();
  await summaryReviews(strapi).add(owner, seen, {
    ...{ reviewerId: reviewer.id, reviewer: reviewer.name, reviewedAt },
    ...{ responsible: responsible.name, contact: responsible.contact },
  });
  return reviewedAt.toISOString();
}

/** Takes back the reviews of the stored summary. */
export async function unreview(
  { strapi }: PanelTools,
  owner: SummaryOwner,
  rights: Rights,
): Promise<void> {
  const { summary } = await changeableDraft(strapi, owner, rights);
  if (summary !== null) await summaryReviews(strapi).remove(owner, summary);
}

/**
 * Notes that a person finds the stored summary right for the words as they are stored.
 * @throws ValidationError, NotFoundError, ForbiddenError
 */
export async function confirm(
  { strapi }: PanelTools,
  owner: SummaryOwner,
  seen: Seen,
  rights: Rights,
): Promise<void> {
  const draft = await storedAs(strapi, owner, seen, rights);
  const records = summaryRecords(strapi);
  await records.know(owner, seen.text, draft.summaryOrigin);
  await records.confirm(owner, seen.text, seen.articleDigest);
}

/** The draft, where its summary and its words are exactly those that a person saw. */
async function storedAs(
  strapi: PanelTools['strapi'],
  owner: SummaryOwner,
  { text, articleDigest: digest }: Seen,
  rights: Rights,
): Promise<Draft> {
  const draft = await changeableDraft(strapi, owner, rights);
  if (draft.summary !== text || isBlank(text)) {
    throw new errors.ValidationError(
      'text: the stored summary is another one; save the article first',
    );
  }
  if ((await digestOf({ strapi }, owner, draft)) === digest) return draft;
  throw new errors.ValidationError(
    'articleDigest: the stored article says something else than you saw; load it again',
  );
}

async function digestOf(
  { strapi }: Pick<PanelTools, 'strapi'>,
  { type, locale }: SummaryOwner,
  draft: Draft,
): Promise<string> {
  return articleDigest(textOf(await toSource(strapi, type, locale, draft)));
}
