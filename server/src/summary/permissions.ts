/** To see the page of the archive's summaries. */
export const READ_SUMMARIES = 'plugin::newsroom.summaries.read';
/** To have the archive's summaries written again. */
export const RUN_SUMMARIES = 'plugin::newsroom.summaries.run';
/** To say that a summary has been reviewed. */
export const REVIEW_SUMMARIES = 'plugin::newsroom.summary.review';

/** What roles of the admin panel can be given. */
export const SUMMARY_ACTIONS = [
  { displayName: 'See the summaries of the archive', uid: 'summaries.read' },
  { displayName: 'Write summaries of the archive again', uid: 'summaries.run' },
  { displayName: 'Review summaries', uid: 'summary.review' },
].map((action) => ({ ...action, subCategory: 'Summaries' }));
