import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the stand-in for the web's servers does with a request; a number is a plain status. */
export type Behaviour = number | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ReceivedRequest {
  method: string;
  host: string;
  path: string;
  userAgent: string;
  /** Milliseconds since 1970. */
  at: number;
}

export const redirect =
  (status: number, location: string, headers: Record<string, string> = {}): Behaviour =>
  (_request, response) =>
    response.writeHead(status, { Location: location, ...headers }).end();

/** Refuses to answer HEAD, and answers all else. */
export const onlyGet =
  (refusal: number, status = 200): Behaviour =>
  ({ method }, response) =>
    response.writeHead(method === 'HEAD' ? refusal : status).end('page');

export const withHeaders =
  (status: number, headers: Record<string, string>): Behaviour =>
  (_request, response) =>
    response.writeHead(status, headers).end();

/** Sends bytes past HTTP, again and again while the connection lasts. */
export const raw =
  (first: string, again = '', every = 20): Behaviour =>
  ({ socket }) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(again), every);
    socket.on('close', () => clearInterval(timer));
  };

export const reset: Behaviour = ({ socket }) => {
  socket.resetAndDestroy();
};

/**
 * A web server on this machine, which does with each path what it is told, and 200 with all others.
 * Whatever host a request names, it is this one.
 */
export async function startWebServer() {
  const behaviours = new Map<string, Behaviour>();
  const requests: ReceivedRequest[] = [];
  const bytes = { sent: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const { host = '', 'user-agent': userAgent = '' } = headers;
    requests.push({ method, host, path: url, userAgent, at: Date.now() });
    const behaviour =
      behaviours.get(`${host.replace(/:\d+$/u, '')}${url}`) ?? behaviours.get(url) ?? 200;
    if (typeof behaviour === 'number') response.writeHead(behaviour).end();
    else behaviour(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      bytes.sent += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    requests,
    /** What connections that are closed by now were sent. */
    bytes,
    /** @param path `/page`, or with its host `one.test/page` */
    on: (path: string, behaviour: Behaviour) => void behaviours.set(path, behaviour),
    url: (path: string, host = 'site.test') => `http://${host}:${port}${path}`,
    reset: () => {
      behaviours.clear();
      requests.length = 0;
      bytes.sent = 0;
    },
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type WebServer = Awaited<ReturnType<typeof startWebServer>>;
