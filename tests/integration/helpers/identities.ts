import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ATTRIBUTION } from './articles';

const ROOT = path.resolve(__dirname, '../../..');
const TYPESCRIPT = path.join(ROOT, 'tests/eval/typescript.cjs');

/** `config/admin` without a key of Strapi’s own. */
export const WITHOUT_KEY: Record<string, unknown> = {
  'config/admin.js': {
    auth: { secret: 'admin-secret' },
    apiToken: { salt: 'token-salt' },
    transfer: { token: { salt: 'transfer-salt' } },
  },
};

/** A source as its row is stored. */
export interface StoredSource {
  id: number;
  name: string;
  documentId: string;
  identity: string | null;
  updated_at: unknown;
}

/** The rows of the table, past all of Strapi. */
export async function storedSources(strapi: Core.Strapi): Promise<StoredSource[]> {
  const columns = ['id', 'name', 'identity', 'updated_at', { documentId: 'document_id' }];
  const rows: unknown = await strapi.db
    .connection('newsroom_attributions')
    .select(...columns)
    .orderBy('id');
  return rows as StoredSource[];
}

export async function storedIdentity(strapi: Core.Strapi, name: string): Promise<string | null> {
  const row = (await storedSources(strapi)).find((each) => each.name === name);
  if (row === undefined) throw new Error(`There is no source "${name}"`);
  return row.identity;
}

/** The Document Service of sources. */
export function sourceDocuments(strapi: Core.Strapi) {
  return strapi.documents(ATTRIBUTION as 'plugin::newsroom.article') as unknown as {
    create(params: object): Promise<{ documentId: string; identity: string | null }>;
    update(params: object): Promise<{ documentId: string; identity: string | null }>;
    clone(params: object): Promise<{ documentId: string }>;
    delete(params: object): Promise<unknown>;
  };
}

interface Ended {
  code: number | null;
  /** On both of its outputs. */
  output: string;
}

/** Runs a program of Node in an application’s folder, with the plugin’s TypeScript source. */
export function runIn(folder: string, program: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['-r', TYPESCRIPT, path.join(ROOT, program), ...args], {
    cwd: folder,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}
