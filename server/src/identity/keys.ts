import type { Core } from '@strapi/strapi';
import { createCipher, type Cipher } from './cipher';
import type { SourcesConfig } from '../sources-options';

const ciphers = new WeakMap<Core.Strapi, Cipher>();

/** Where a key is given. */
export const KEY_OPTIONS =
  'the plugin’s option `sources.identityKeys`, or Strapi’s `admin.secrets.encryptionKey`';

/** Encrypts and decrypts identities with the site's keys. */
export function identityCipher(strapi: Core.Strapi): Cipher {
  const cipher = ciphers.get(strapi) ?? createCipher(keysOf(strapi));
  ciphers.set(strapi, cipher);
  return cipher;
}

/** Strapi's key comes last, also beside others: what it encrypted stays readable. */
function keysOf(strapi: Core.Strapi): string[] {
  const { identityKeys } = strapi.plugin('newsroom').config<SourcesConfig>('sources');
  const ofStrapi = strapi.config.get<unknown>('admin.secrets.encryptionKey');
  return typeof ofStrapi === 'string' && ofStrapi !== ''
    ? [...identityKeys, ofStrapi]
    : identityKeys;
}
