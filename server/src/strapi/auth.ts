import type { Core } from '@strapi/strapi';

type Verify = Core.Strapi['auth']['verify'];

/** An authentication: the strategy that knew the caller, and what it found. */
export type Authentication = Parameters<Verify>[0];

/**
 * Runs each verification of a caller's rights, of whichever strategy, inside `around`.
 *
 * Strapi looks `verify` up at each call, but has no way to add to it.
 */
export function aroundVerification(
  strapi: Core.Strapi,
  around: (verification: () => Promise<void>) => Promise<void>,
): void {
  const auth: { verify: Verify } = strapi.get('auth');
  const stock = auth.verify.bind(auth);
  auth.verify = (caller, config) =>
    around(async () => {
      await stock(caller, config);
    });
}
