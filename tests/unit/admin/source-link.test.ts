import { answerText } from '../../../admin/src/attribution/answer-text';
import { ANSWERS, REASONS } from '../../../admin/src/attribution/texts';

describe('why a link is not known to work', () => {
  it.each([200, 204, 301, 304])('is nothing to say of %i', (status) => {
    expect(answerText({ status, reason: null })).toBeNull();
  });

  it.each([
    ...[400, 404, 410].map((status) => [status, ANSWERS.gone] as const),
    ...[429, 503].map((status) => [status, ANSWERS.busy] as const),
    ...[500, 502, 522].map((status) => [status, ANSWERS.broken] as const),
    ...[401, 403, 451, 999].map((status) => [status, ANSWERS.closed] as const),
  ])('is said of %i', (status, text) => {
    expect(answerText({ status, reason: null })).toBe(text);
  });

  it('is the reason where there was no answer', () => {
    expect(answerText({ status: null, reason: 'timed-out' })).toBe(REASONS['timed-out']);
  });

  it('is nothing to say where nobody has looked', () => {
    expect(answerText({ status: null, reason: null })).toBeNull();
  });
});
