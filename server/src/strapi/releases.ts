import type { Core } from '@strapi/strapi';
import { currentAttempt, repeatOnConflict } from './retry';

interface ReleaseService {
  publish(releaseId: unknown): Promise<unknown>;
}

/**
 * Publishes a release again as a whole after a conflict with another transaction. Its own
 * transaction gives way to no other: what it waits for is shorter. To be called in `bootstrap`; a
 * site without releases is left as it is.
 *
 * Strapi catches what goes wrong within the release's transaction, marks the release as failed and
 * commits that with whatever was published before. A conflict therefore undoes the transaction
 * before Strapi can do so; any other error is left to Strapi.
 */
export function repeatReleases(strapi: Core.Strapi): void {
  const releases = strapi.plugins['content-releases'];
  if (releases === undefined || !('release' in releases.services)) return;
  const service = releases.service('release') as unknown as ReleaseService;
  const publish = service.publish.bind(service);

  const publishOnce = async (releaseId: unknown): Promise<unknown> => {
    try {
      return await publish(releaseId);
    } catch (error) {
      // Strapi would tell that its transaction is over, and not why.
      throw currentAttempt()?.conflict ?? error;
    }
  };
  service.publish = (releaseId) =>
    repeatOnConflict(() => publishOnce(releaseId), { givesWay: false, undoes: true });
}
