import type { Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isWebAddress } from '../../../shared/addresses';
import { ATTRIBUTION_UID } from './uid';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Refuses as a source's link what is no address of the web, whoever writes it.
 * @throws ValidationError on `url`
 */
export const checkUrlHook: Middleware = async (context, next) => {
  if (context.uid !== ATTRIBUTION_UID || !('data' in context.params)) return next();
  const data = context.params.data as { url?: unknown } | undefined;
  const url = data?.url;
  if (
    url !== undefined &&
    url !== null &&
    url !== '' &&
    !(typeof url === 'string' && isWebAddress(url))
  ) {
    const message =
      'url: give a whole address that begins with http:// or https://, like https://example.org/report';
    throw new errors.ValidationError(message, {
      errors: [{ path: ['url'], name: 'ValidationError', message, value: url }],
    });
  }
  return next();
};
