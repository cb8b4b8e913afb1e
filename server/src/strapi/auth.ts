import type { Core } from '@strapi/strapi';

type StockVerify = Core.Strapi['auth']['verify'];

/** An authentication: the strategy that knew the caller, and what it found. */
export type Authentication = Parameters<StockVerify>[0];

/** A route without authentication has no caller. */
type Verify = (
  caller: Authentication | undefined,
  config: Parameters<StockVerify>[1],
) => Promise<unknown>;

/** Strapi's own strategies: they read nothing to verify a caller. */
const STOCK = new Set(['users-permissions', 'content-api-token', 'admin', 'admin-token']);

/**
 * Runs each verification of a caller's rights by a strategy of the site's own inside `around`.
 *
 * Strapi looks `verify` up at each call, but has no way to add to it.
 */
export function aroundVerification(
  strapi: Core.Strapi,
  around: (verification: () => Promise<unknown>) => Promise<unknown>,
): void {
  const auth: { verify: Verify } = strapi.get('auth');
  const stock = auth.verify.bind(auth);
  auth.verify = (caller, config) => {
    if (caller === undefined || STOCK.has(caller.strategy.name)) return stock(caller, config);
    return around(async () => stock(caller, config));
  };
}
