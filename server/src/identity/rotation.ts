import type { Core } from '@strapi/strapi';
import { keyIdOf } from './cipher';
import { identityCipher, KEY_OPTIONS } from './keys';
import { countIdentities, rewriteIdentities } from './stored';

export interface Rotation {
  /** Of the key that all readable identities are encrypted with now. */
  keyId: string;
  /** How many were encrypted anew. */
  changed: number;
  /** How many cannot be read and were left as they are, by the id of their key. */
  unreadable: Record<string, number>;
}

export interface RotationProgress {
  done: number;
  total: number;
}

/** What the command of the package calls. */
export const createIdentitiesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Encrypts all stored identities with the first key. Others can save meanwhile.
   *
   * @param onProgress called after each batch
   * @throws Error where there is no key
   */
  async rotate(onProgress: (progress: RotationProgress) => void = () => undefined) {
    const { currentId, decrypt, encrypt } = identityCipher(strapi);
    if (currentId === null) throw new Error(`There is no key. Give one in ${KEY_OPTIONS}`);
    const change = (stored: string): string | null => {
      if (keyIdOf(stored) === null) return encrypt(stored);
      const read = decrypt(stored);
      return read.ok ? encrypt(read.text) : null;
    };
    const total = await countIdentities(strapi, [currentId]);
    const onBatch = (done: number) => onProgress({ done: Math.min(done, total), total });
    const rotation: Rotation = { keyId: currentId, changed: 0, unreadable: {} };
    // An instance that does not have the new key yet may save with the old one meanwhile.
    for (let missed = -1; missed !== 0;) {
      const pass = await rewriteIdentities(strapi, { but: [currentId], change, onBatch });
      rotation.changed += pass.changed;
      rotation.unreadable = Object.fromEntries(pass.unreadable);
      missed = pass.missed;
    }
    return rotation;
  },
});

export type IdentitiesService = ReturnType<typeof createIdentitiesService>;
