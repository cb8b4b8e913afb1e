import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { IDENTITY } from '../attribution/identity-field';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { isBlank } from '../blank';
import { changeWrites } from '../strapi/entity-manager';
import { keyIdOf } from './cipher';
import { identityCipher, KEY_OPTIONS } from './keys';

/**
 * Makes the custom field known, and encrypts what is written to it, whoever writes: the database
 * gets nothing else. To be called in `register`.
 */
export function registerIdentityField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'identity',
    plugin: 'newsroom',
    type: 'text',
    inputSize: { default: 12, isResizable: true },
  });
  const change = (data: Values) => withoutPlainText(strapi, data);
  changeAllWrites(strapi, change);
  // Before that, Strapi's own check would say what it was given, and other middlewares see it.
  strapi.documents.use(async (context, next) => {
    const { params } = context as { params: { data?: Values } };
    if (context.uid === ATTRIBUTION_UID && params.data) params.data = change(params.data);
    return next();
  });
}

/** The entity manager may be closed to changes, by another plugin say. */
function changeAllWrites(strapi: Core.Strapi, change: (data: Values) => Values): void {
  try {
    changeWrites(strapi, new Set([ATTRIBUTION_UID]), change);
  } catch (error) {
    strapi.log.error(
      `[newsroom] An identity that is written past the Document Service is encrypted at the next start only: ${(error as Error).message}`,
    );
  }
}

type Values = Record<string, unknown>;

const withoutPlainText = (strapi: Core.Strapi, data: Values): Values =>
  data[IDENTITY] === undefined
    ? data
    : { ...data, [IDENTITY]: protectedIdentity(strapi, data[IDENTITY]) };

/**
 * What is stored for an identity. A ciphertext stays as it is, also where its key is lost: the form
 * sends back what it got.
 *
 * @throws ValidationError on `identity`, without the value
 */
function protectedIdentity(strapi: Core.Strapi, value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw refused('give a text that says who the source is');
  if (isBlank(value)) return null;
  if (keyIdOf(value) !== null) return value;
  const cipher = identityCipher(strapi);
  if (cipher.currentId === null) {
    throw refused(
      `without a key it cannot be encrypted, and is not saved. Give one in ${KEY_OPTIONS}`,
    );
  }
  return cipher.encrypt(value);
}

function refused(complaint: string) {
  const message = `${IDENTITY}: ${complaint}`;
  return new errors.ValidationError(message, {
    errors: [{ path: [IDENTITY], name: 'ValidationError', message }],
  });
}
