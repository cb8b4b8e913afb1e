import type { Core } from '@strapi/strapi';

type Verify = Core.Strapi['auth']['verify'];

/** An authentication: the strategy that knew the caller, and what it found. */
export type Authentication = Parameters<Verify>[0];

/** Strapi's own strategies: they read nothing to verify a caller. */
const STOCK = new Set(['users-permissions', 'content-api-token', 'admin', 'admin-token']);

/**
 * Runs each verification of a caller's rights by a strategy of the site's own inside `around`.
 *
 * Strapi looks `verify` up at each call, but has no way to add to it.
 */
export function aroundVerification(
  strapi: Core.Strapi,
  around: (verification: () => Promise<void>) => Promise<void>,
): void {
  const auth: { verify: Verify } = strapi.get('auth');
  const stock = auth.verify.bind(auth);
  auth.verify = async (caller: Authentication | undefined, config) => {
    const verify = () => Promise.resolve(stock(caller as Authentication, config));
    // A route without authentication has no caller.
    await (caller === undefined || STOCK.has(caller.strategy.name) ? verify() : around(verify));
  };
}
