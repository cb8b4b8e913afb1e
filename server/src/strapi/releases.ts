import type { Core } from '@strapi/strapi';
import { watchConflicts } from './conflict-watch';
import { isConflict } from './conflicts';
import { currentAttempt, repeatOnConflict } from './retry';
import { inTransaction } from './transaction';

interface ReleaseService {
  publish(releaseId: unknown): Promise<unknown>;
}

/**
 * Publishes a release again as a whole after a conflict with another transaction. Its own
 * transaction gives way to no other: what it waits for is shorter. To be called in `bootstrap`; a
 * site without releases is left as it is.
 *
 * Strapi catches what goes wrong within the release's transaction, marks the release as failed and
 * commits that with whatever was published before. In a transaction around it, a conflict undoes
 * all of it; any other error is left to Strapi.
 */
export function repeatReleases(strapi: Core.Strapi): void {
  const releases = strapi.plugins['content-releases'];
  if (releases === undefined || !('release' in releases.services)) return;
  const service = releases.service('release') as unknown as ReleaseService;
  const publish = service.publish.bind(service);

  const publishOrUndo = async (releaseId: unknown): Promise<unknown> => {
    const outcome = await inTransaction(strapi, async ({ trx }) => {
      watchConflicts(trx);
      try {
        return { answer: await publish(releaseId) };
      } catch (error) {
        if (isConflict(currentAttempt()?.conflict ?? error)) throw error;
        return { error };
      }
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  };
  service.publish = (releaseId) =>
    repeatOnConflict(() => publishOrUndo(releaseId), { givesWay: false });
}
