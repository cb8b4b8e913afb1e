import type { LinkReason } from '../../../../shared/contracts';

/** A request got no answer, or none that could be used. */
export class RequestFailure extends Error {
  constructor(readonly reason: LinkReason) {
    super(reason);
  }
}

/** A host has asked for no more requests for a while. */
export class AskedToWait extends Error {
  /** @param until in milliseconds since 1970 */
  constructor(readonly until: number) {
    super('asked to wait');
  }
}

const REASONS: Record<string, LinkReason> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'timed-out',
  // Browsers fetch a certificate that a server leaves out; Node does not.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unverified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unverified',
};

/** What an error of Node's network modules means for a link. */
export function reasonOf(error: unknown): LinkReason {
  const { code = '' } = error as { code?: string };
  const known = REASONS[code];
  if (known !== undefined) return known;
  if (code.startsWith('HPE_')) return 'bad-answer';
  if (/^(?:CERT_|DEPTH_|SELF_|UNABLE_|EPROTO|ERR_SSL|ERR_TLS)/u.test(code)) return 'tls';
  return 'unreachable';
}
