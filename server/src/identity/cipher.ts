import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Encrypts short texts with AES-256-GCM. A ciphertext is `newsroom.1.<id of the key>.<bytes>`, the
 * bytes in base64url: 12 of the nonce, 16 of the tag, and the encrypted text in blocks of 256, so
 * that its length tells little.
 */
export interface Cipher {
  /** Of the key that encrypts; `null` where there is none. */
  currentId: string | null;
  /** Of all keys, the current one first. */
  ids: string[];
  /** @throws Error where there is no key */
  encrypt: (text: string) => string;
  /** The text of a ciphertext, or why it cannot be read. */
  decrypt: (ciphertext: string) => Decrypted;
}

export type Decrypted =
  | { ok: true; text: string }
  /** `missing`: its key is not there; `damaged`: it is not what was once encrypted. */
  | { ok: false; reason: 'missing' | 'damaged'; keyId: string };

interface Key {
  id: string;
  bytes: Buffer;
}

const PREFIX = 'newsroom.1.';
const FORMAT = /^newsroom\.1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/u;

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const BLOCK = 256;
/** In front of the text, its length in bytes. */
const LENGTH = 4;

/** What every ciphertext of a key begins with. */
export const prefixOf = (keyId: string): string => `${PREFIX}${keyId}.`;

/** The id of the key of a ciphertext; `null` for what is none. */
export function keyIdOf(value: string): string | null {
  const [, id, bytes] = FORMAT.exec(value) ?? [];
  if (id === undefined || bytes === undefined) return null;
  const padded = Buffer.from(bytes, 'base64url').length - NONCE - TAG;
  return padded > 0 && padded % BLOCK === 0 ? id : null;
}

/** @param secrets random texts; the first one encrypts, and each decrypts */
export function createCipher(secrets: readonly string[]): Cipher {
  const keys = [...new Set(secrets)].map(keyFrom);
  const [current] = keys;
  return {
    currentId: current?.id ?? null,
    ids: keys.map(({ id }) => id),

    encrypt(text) {
      if (current === undefined) throw new Error('There is no key to encrypt with');
      return encrypted(current, text);
    },

    decrypt(ciphertext) {
      const keyId = keyIdOf(ciphertext) ?? '';
      const key = keys.find(({ id }) => id === keyId);
      if (key === undefined) return { ok: false, reason: 'missing', keyId };
      try {
        return { ok: true, text: decrypted(key, ciphertext) };
      } catch {
        return { ok: false, reason: 'damaged', keyId };
      }
    },
  };
}

/** The id tells which key it is, and nothing about it. */
function keyFrom(secret: string): Key {
  const derived = (use: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `newsroom identity ${use}`, length));
  return { id: derived('key id', 4).toString('hex'), bytes: derived('key', 32) };
}

function encrypted({ id, bytes }: Key, text: string): string {
  const content = Buffer.from(text, 'utf8');
  const blocks = Math.ceil((LENGTH + content.length) / BLOCK);
  const padded = Buffer.alloc(blocks * BLOCK);
  padded.writeUInt32BE(content.length, 0);
  content.copy(padded, LENGTH);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, bytes, nonce);
  cipher.setAAD(Buffer.from(prefixOf(id)));
  const body = Buffer.concat([cipher.update(padded), cipher.final()]);
  const all = Buffer.concat([nonce, cipher.getAuthTag(), body]);
  return prefixOf(id) + all.toString('base64url');
}

/** @throws Error where the tag does not fit */
function decrypted({ id, bytes }: Key, ciphertext: string): string {
  const all = Buffer.from(ciphertext.slice(prefixOf(id).length), 'base64url');
  const decipher = createDecipheriv(ALGORITHM, bytes, all.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(prefixOf(id)));
  decipher.setAuthTag(all.subarray(NONCE, NONCE + TAG));
  const padded = Buffer.concat([decipher.update(all.subarray(NONCE + TAG)), decipher.final()]);
  return padded.toString('utf8', LENGTH, LENGTH + padded.readUInt32BE(0));
}
