/**
 * How the link of a source was found.
 *
 * - `alive`: it leads to a page;
 * - `moved`: it leads to a page that says that it stands elsewhere for good;
 * - `failing`: it led nowhere when it was looked at last;
 * - `dead`: it led nowhere on several days;
 * - `unclear`: nobody can tell: the site does not let the check in, or asked for time.
 */
export type LinkState = 'alive' | 'moved' | 'failing' | 'dead' | 'unclear';

/**
 * Why there was no answer to go by.
 *
 * - `unknown-host`: there is no such host; `dns`: no name server could tell;
 * - `refused`, `unreachable`, `timed-out`, `reset`: the connection was refused, could not be made, took
 *   too long, was cut off;
 * - `tls`: the connection is not safe; `unverified`: this server cannot verify that it is;
 * - `bad-answer`: the answer is none of HTTP;
 * - `redirect-loop`, `too-many-redirects`, `bad-redirect`: the site leads in a circle, too far, to what
 *   is no address of the web; `needs-cookies`: in a circle, for visitors without cookies;
 * - `not-public`: the address is not one of the public internet; `bad-address`: it carries a password or
 *   names a port of its own; neither is asked;
 * - `asked-to-wait`: the site asked for time before; `no-network`: no site at all could be reached.
 */
export type LinkReason =
  | 'unknown-host'
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timed-out'
  | 'reset'
  | 'tls'
  | 'unverified'
  | 'bad-answer'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'needs-cookies'
  | 'not-public'
  | 'bad-address'
  | 'asked-to-wait'
  | 'no-network';

/** What is known of the link of a source. Times are ISO 8601 in UTC. */
export interface SourceLink {
  /** The address that was looked at. */
  address: string;
  state: LinkState;
  /** Of the last answer; `null` where there was none to go by. */
  status: number | null;
  /** Why there was none. */
  reason: LinkReason | null;
  checkedAt: string;
  /** When it last led to a page; `null` where it never did. */
  lastGoodAt: string | null;
  /** On how many days in a row it led nowhere. */
  failures: number;
  /** When it first led nowhere since it last led to a page. */
  firstFailedAt: string | null;
  /** Where it stands now, of a page that has moved for good. */
  finalUrl: string | null;
  /** Of a dead link: the Internet Archive's copy of about the last day on which it led to a page. */
  archivedUrl: string | null;
}

/** GET /newsroom/sources/:documentId/link, and POST …/link/check, which looks at it now. */
export interface SourceLinkResponse {
  data: {
    /** The stored address of the source; `null` where it has none. */
    address: string | null;
    /** `null` where the address was never looked at. */
    link: SourceLink | null;
  };
}

/** A source, and what is known of its link. */
export interface SourceWithLink {
  documentId: string;
  name: string;
  link: SourceLink;
}
