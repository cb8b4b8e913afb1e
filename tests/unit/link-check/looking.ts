import { HostQueue } from '../../../server/src/link-check/web/host-queue';
import { look, type Web } from '../../../server/src/link-check/web/look';
import { PUBLIC_WEB } from '../../../server/src/link-check/web/policy';
import { resolveHost } from '../../../server/src/link-check/web/resolve';

export const LOCAL = '127.0.0.1';

/** The web, but for this machine, which stands for a public server. */
export const policy = {
  mayConnect: (address: string) => address === LOCAL || PUBLIC_WEB.mayConnect(address),
  mayUsePort: () => true,
};

/** What addresses are looked at with, where nothing else is said: every host is this machine. */
export const web = (more: Partial<Web> = {}): Web => ({
  ...{ policy, resolve: () => Promise.resolve([LOCAL]), queue: new HostQueue(Date.now) },
  ...{ userAgent: 'NewsroomLinkCheck/1.0', timeout: 1000, pause: 0, now: Date.now },
  ...more,
});

export const lookAt = (address: string, more: Partial<Web> = {}) =>
  look(address, web(more), new AbortController().signal);

/** What a look by the real rules says, but for the port, with names that resolve as told. */
export const lookStrictly = (address: string, names: Record<string, string[]> = {}) =>
  lookAt(address, {
    policy: { ...PUBLIC_WEB, mayUsePort: () => true },
    resolve: (host, signal) => {
      const addresses = names[host];
      return addresses === undefined ? resolveHost(host, signal) : Promise.resolve(addresses);
    },
  });
