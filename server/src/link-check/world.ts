import type { AddressPolicy } from './web/policy';
import type { Resolve } from './web/resolve';

/** What addresses are looked at through. */
export interface World {
  policy: AddressPolicy;
  resolve: Resolve;
  /** Milliseconds since 1970. */
  now: () => number;
}
