import type { Core } from '@strapi/strapi';
import { currentCommand } from '../strapi/command';
import { keyIdOf } from './cipher';
import { identityCipher, KEY_OPTIONS } from './keys';
import { countIdentities, rewriteIdentities } from './stored';

/**
 * Encrypts identities that are stored as plain text, and says which cannot be read. To be called in
 * `bootstrap`; several instances may do so at once.
 */
export async function startIdentities(strapi: Core.Strapi): Promise<void> {
  const { currentId, ids, encrypt } = identityCipher(strapi);
  const { changed, unreadable } = await rewriteIdentities(strapi, {
    but: ids,
    change: (stored) => (currentId === null || keyIdOf(stored) !== null ? null : encrypt(stored)),
  });
  if (changed > 0) {
    strapi.log.info(
      `[newsroom] ${changed} identities of sources were plain text, and are now encrypted`,
    );
  }
  if (currentId === null) {
    const plain = unreadable.get('') ?? 0;
    const there = plain > 0 ? ` ${plain} are stored as plain text.` : '';
    strapi.log.warn(
      `[newsroom] There is no key for identities of sources: none can be saved.${there} Give one in ${KEY_OPTIONS}`,
    );
  }
  sayLost(strapi, unreadable);
  await sayInTransfers(strapi);
}

function sayLost(strapi: Core.Strapi, unreadable: ReadonlyMap<string, number>): void {
  const lost = [...unreadable].filter(([keyId]) => keyId !== '');
  if (lost.length === 0) return;
  const count = lost.reduce((sum, [, each]) => sum + each, 0);
  const keyIds = lost.map(([keyId]) => keyId).join(', ');
  strapi.log.error(
    `[newsroom] ${count} identities of sources cannot be read: the keys with these ids are missing: ${keyIds}`,
  );
}

/** Strapi shows no line of the log while it exports. */
async function sayInTransfers(strapi: Core.Strapi): Promise<void> {
  const command = currentCommand();
  if (command !== 'export' && command !== 'transfer') return;
  const count = await countIdentities(strapi);
  if (count === 0) return;
  process.stdout.write(
    `[newsroom] Content carries ${count} identities of sources, encrypted: they can be read only with the keys of this site\n`,
  );
}
