import request from 'supertest';
import type { App } from './app';
import { ANONYMOUS, type Caller } from './callers';

export interface Answer {
  status: number;
  /** As it went over the wire. */
  text: string;
  body: Body;
  headers: Record<string, string>;
}

/** JSON whose shape the test knows. */
export type Body = Record<string, Json>;
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export interface GraphQLBody<T> {
  data?: T | null;
  errors?: { message: string }[];
}

type Method = 'get' | 'head' | 'post' | 'put' | 'delete';

/** Requests over HTTP to the application's own server. */
export function http(app: App) {
  async function send(
    method: Method,
    path: string,
    caller: Caller = ANONYMOUS,
    body?: object,
  ): Promise<Answer> {
    const call = request(app.strapi.server.httpServer)[method](path).set(caller.headers);
    const answer = (await (body ? call.send(body) : call)) as Answer;
    const { status, text, headers } = answer;
    return { status, text, body: answer.body, headers };
  }

  return {
    send,
    get: (path: string, caller?: Caller) => send('get', path, caller),

    /** GraphQL; what it answers under `data` is for the test to know. */
    async graphql<T>(
      query: string,
      caller?: Caller,
      variables: object = {},
    ): Promise<GraphQLBody<T> & { text: string }> {
      const answer = await send('post', '/graphql', caller, { query, variables });
      return { ...(answer.body as unknown as GraphQLBody<T>), text: answer.text };
    },

    /** Signs an administrator in; answers the token. */
    async login(credentials: object): Promise<string> {
      const answer = await send('post', '/admin/login', ANONYMOUS, credentials);
      return (answer.body as unknown as { data: { token: string } }).data.token;
    },
  };
}

export type Http = ReturnType<typeof http>;
