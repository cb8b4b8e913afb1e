/**
 * What went wrong: `refused`, Strapi (or what stands before it) answered with another status than
 * success; `timeout`, no whole answer within the client's `timeout`; `aborted`, the caller's `signal`
 * ended it; `unreachable`, the connection failed or broke off; `unreadable`, an answer came that is
 * not the newsroom's.
 */
export type NewsroomFailure = 'refused' | 'timeout' | 'aborted' | 'unreachable' | 'unreadable';

/** Every failure of a call; its `message` names the address and what happened there. */
export class NewsroomError extends Error {
  override readonly name = 'NewsroomError';
  /** What kind of failure it is. */
  readonly kind: NewsroomFailure;
  /** What was asked for; the token is not part of it. */
  readonly address: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(
    kind: NewsroomFailure,
    address: string,
    what: string,
    more: { status?: number; cause?: unknown } = {},
  ) {
    super(`${address}: ${what}`, { cause: more.cause });
    this.kind = kind;
    this.address = address;
    this.status = more.status;
  }
}
