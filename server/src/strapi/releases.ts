import type { Core } from '@strapi/strapi';
import { repeatOnConflict } from './retry';

interface ReleaseService {
  publish(releaseId: unknown): Promise<unknown>;
}

/**
 * Publishes a release again as a whole after a conflict with another transaction. Its own
 * transaction gives way to no other: what it waits for is shorter. To be called in `bootstrap`; a
 * site without releases is left as it is.
 */
export function repeatReleases(strapi: Core.Strapi): void {
  const releases = strapi.plugins['content-releases'];
  if (releases === undefined || !('release' in releases.services)) return;
  const service = releases.service('release') as unknown as ReleaseService;
  const publish = service.publish.bind(service);
  service.publish = (releaseId) => repeatOnConflict(() => publish(releaseId), { givesWay: false });
}
