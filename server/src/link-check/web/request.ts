import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { RequestFailure, reasonOf } from './failure';

export type Method = 'HEAD' | 'GET';

/** The head of an answer; what follows it is not read. */
export interface Answer {
  status: number;
  location: string | null;
  retryAfter: string | null;
  setsCookies: boolean;
}

export interface Ask {
  url: URL;
  method: Method;
  /** The IP addresses that may be connected to, checked. */
  addresses: readonly string[];
  userAgent: string;
  /** Milliseconds until the head of the answer is there. */
  timeout: number;
  signal: AbortSignal;
}

/** Bytes; a longer head is no answer. */
const LONGEST_HEAD = 16_384;
/** How long one of a host's addresses is tried before the next one is, in milliseconds. */
const ADDRESS_PATIENCE = 2_500;

/**
 * Sends one request, over a connection of its own, to one of the checked addresses and to no other:
 * the name of the host is not looked up again. Ends with the head of the answer.
 *
 * @throws RequestFailure
 */
export function ask({ url, method, addresses, userAgent, timeout, signal }: Ask): Promise<Answer> {
  const options: RequestOptions & https.RequestOptions = {
    ...{ method, signal, agent: false, maxHeaderSize: LONGEST_HEAD, rejectUnauthorized: true },
    ...{ autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE },
    lookup: answeringWith(addresses),
    headers: {
      'User-Agent': userAgent,
      Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'Accept-Encoding': 'identity',
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? https.request : http.request;
    const request = send(url, options);
    const timer = setTimeout(() => {
      reject(new RequestFailure('timed-out'));
      request.destroy();
    }, timeout);
    request.on('response', (response) => {
      // It is cut off in the middle.
      response.on('error', () => undefined);
      resolve(headOf(response));
      request.destroy();
    });
    request.on('error', (error) => reject(new RequestFailure(reasonOf(error))));
    request.on('close', () => {
      clearTimeout(timer);
      reject(new RequestFailure('reset'));
    });
    request.end();
  });
}

function headOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  return {
    status: statusCode,
    location: headers.location ?? null,
    retryAfter: headers['retry-after'] ?? null,
    setsCookies: headers['set-cookie'] !== undefined,
  };
}

/** What stands in for the name servers when the connection is made. */
function answeringWith(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all: wantsAll }, callback) => {
    const [first] = all;
    if (wantsAll === true || first === undefined) return callback(null, all);
    return callback(null, first.address, first.family);
  };
}
