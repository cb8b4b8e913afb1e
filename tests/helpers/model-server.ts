import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  inOtherLanguage,
  injected,
  readCall,
  summaryOf,
  withInventedNumber,
  type ReceivedCall,
} from './model-answers';

/** What the stand-in does with a call. */
export type Behaviour =
  /** Answers the deterministic summary; late if `after` is given: milliseconds, or what is awaited. */
  | { kind: 'summary'; after?: number | Promise<unknown> }
  /** Answers this text, as is. */
  | { kind: 'text'; text: string; finishReason?: string }
  /** 429; `retryAfter` is the header as it is sent: seconds, or an HTTP date. */
  | { kind: 'rate-limited'; retryAfter?: string; retryAfterMs?: string }
  /** Any status, with a body that holds the key and the prompt, as real ones do. */
  | { kind: 'status'; status: number }
  | { kind: 'unauthorized' }
  | { kind: 'server-error' }
  /** Sends half of the body and closes the connection. */
  | { kind: 'cut-body' }
  | { kind: 'malformed-json' }
  /** JSON, but not of the protocol. */
  | { kind: 'other-protocol' }
  | { kind: 'empty' }
  | { kind: 'other-language' }
  /** Markup, scripts, links and "Ignore previous instructions" around the summary. */
  | { kind: 'injected' }
  | { kind: 'invented-number' }
  | { kind: 'content-filter' }
  /** Takes the call and never answers. */
  | { kind: 'hangs' }
  /** Closes the connection without an answer. */
  | { kind: 'closes' };

export interface ModelServer {
  /** What providers take as `baseURL`; it ends in `/v1`. */
  baseURL: string;
  /** The key that the stand-in accepts. */
  key: string;
  /** Every call, in the order in which they came. */
  calls: ReceivedCall[];
  /** How many calls came for an article, by its headline. */
  callsFor(title: string): number;
  /** What it does from now on, where nothing else is planned. */
  always(behaviour: Behaviour): void;
  /** What it does with the next calls, one each; then what it always does. */
  next(...behaviours: Behaviour[]): void;
  /** What it does with the next calls for one article, before all else. */
  nextFor(title: string, ...behaviours: Behaviour[]): void;
  /** Forgets calls and plans. */
  reset(): void;
  close(): Promise<void>;
}

/** The model that the stand-in says it is. */
export const ANSWERING_MODEL = 'stand-in-2026-01-01';

const USAGE = { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 };

function completion(text: string, finishReason = 'stop'): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: ANSWERING_MODEL,
    choices: [
      { index: 0, message: { role: 'assistant', content: text }, finish_reason: finishReason },
    ],
    usage: USAGE,
  });
}

interface Exchange {
  call: ReceivedCall;
  response: ServerResponse;
  /** What the caller sent as `Authorization`. */
  authorization: string;
}

function send(
  { response }: Exchange,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

/** An error as providers write it, with all in it that must not get into a log. */
function sendError(exchange: Exchange, status: number, headers?: Record<string, string>): void {
  const { authorization, call } = exchange;
  const message = `Error ${status} for ${authorization}; the prompt was: ${call.system} ${call.article}`;
  send(
    exchange,
    JSON.stringify({ error: { message, type: 'error', code: null } }),
    status,
    headers,
  );
}

function sendHalf(exchange: Exchange): void {
  const body = completion(summaryOf(exchange.call).join('\n'));
  exchange.response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  exchange.response.write(body.slice(0, body.length / 2), () => exchange.response.destroy());
}

const HANDLERS: {
  [Kind in Behaviour['kind']]: (
    exchange: Exchange,
    behaviour: Extract<Behaviour, { kind: Kind }>,
  ) => void;
} = {
  summary: (exchange, { after = 0 }) => {
    const body = completion(summaryOf(exchange.call).join('\n'));
    const answer = () => send(exchange, body);
    if (after === 0) answer();
    else if (typeof after === 'number') setTimeout(answer, after).unref();
    else void after.then(answer);
  },
  text: (exchange, { text, finishReason }) => send(exchange, completion(text, finishReason)),
  'rate-limited': (exchange, { retryAfter, retryAfterMs }) =>
    sendError(exchange, 429, {
      ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
      ...(retryAfterMs === undefined ? {} : { 'retry-after-ms': retryAfterMs }),
    }),
  status: (exchange, { status }) => sendError(exchange, status),
  unauthorized: (exchange) => sendError(exchange, 401),
  'server-error': (exchange) => sendError(exchange, 500),
  'cut-body': sendHalf,
  'malformed-json': (exchange) =>
    send(exchange, `{"choices": [{"message": ${exchange.authorization}`),
  'other-protocol': (exchange) =>
    send(exchange, JSON.stringify({ answer: exchange.authorization })),
  empty: (exchange) => send(exchange, completion('')),
  'other-language': (exchange) => send(exchange, completion(inOtherLanguage(exchange.call))),
  injected: (exchange) => send(exchange, completion(injected(exchange.call))),
  'invented-number': (exchange) => send(exchange, completion(withInventedNumber(exchange.call))),
  'content-filter': (exchange) => send(exchange, completion('', 'content_filter')),
  hangs: () => undefined,
  closes: ({ response }) => response.destroy(),
};

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

/** What is planned, and what came. */
class Script {
  calls: ReceivedCall[] = [];
  private usual: Behaviour = { kind: 'summary' };
  private planned: Behaviour[] = [];
  private readonly plannedFor = new Map<string, Behaviour[]>();

  always = (behaviour: Behaviour): void => {
    this.usual = behaviour;
  };
  next = (...behaviours: Behaviour[]): void => {
    this.planned.push(...behaviours);
  };
  nextFor = (title: string, ...behaviours: Behaviour[]): void => {
    this.plannedFor.set(title, [...(this.plannedFor.get(title) ?? []), ...behaviours]);
  };
  reset = (): void => {
    this.calls.length = 0;
    this.planned = [];
    this.plannedFor.clear();
    this.usual = { kind: 'summary' };
  };
  take(call: ReceivedCall): Behaviour {
    this.calls.push(call);
    return this.plannedFor.get(call.title)?.shift() ?? this.planned.shift() ?? this.usual;
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { script, key }: { script: Script; key: string },
): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
    response.writeHead(404).end();
    return;
  }
  const call = readCall(await bodyOf(request));
  const behaviour = script.take(call);
  const authorization = request.headers.authorization ?? '';
  const exchange: Exchange = { call, response, authorization };
  if (authorization !== `Bearer ${key}`) return sendError(exchange, 401);
  const handler = HANDLERS[behaviour.kind] as (exchange: Exchange, behaviour: Behaviour) => void;
  handler(exchange, behaviour);
}

/**
 * Starts a stand-in for a language model, for tests and demonstrations: it speaks OpenAI's chat
 * completions over HTTP on this computer, thinks nothing, and answers sentences of the article.
 *
 * @param options.port 0 for a free one
 * @param options.key what callers have to send; in error bodies it is sent back
 */
export async function startModelServer({
  port = 0,
  key = 'sk-secret-of-the-tests-4711',
}: { port?: number; key?: string } = {}): Promise<ModelServer> {
  const script = new Script();
  const server = createServer((request, response) => {
    handle(request, response, { script, key }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { always, next, nextFor, reset, calls } = script;
  return {
    ...{ always, next, nextFor, reset, calls, key },
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    callsFor: (title) => calls.filter((call) => call.title === title).length,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address of a server that is not there. */
export async function absentModelServer(): Promise<string> {
  const server = await startModelServer();
  await server.close();
  return server.baseURL;
}
