import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { repeatOnConflict } from './retry';

const COLLECTION_TYPES = 'plugin::content-manager.collection-types';

/** The actions of the content manager that write documents, each in one transaction. */
const WRITING = [
  'create',
  'update',
  'clone',
  'autoClone',
  'delete',
  'publish',
  'unpublish',
  'discard',
  'bulkPublish',
  'bulkUnpublish',
  'bulkDelete',
];

type Action = (context: Context) => Promise<unknown>;

interface ControllerRegistry {
  extend(uid: string, extension: (controller: Record<string, Action>) => object): unknown;
}

/**
 * Runs an action of the content manager again as a whole after a conflict with another transaction:
 * publishing a form is two document actions in one transaction, and a bulk action is many, of which
 * none can be repeated alone. To be called in `register`.
 *
 * @param concerns whether a content type's actions are repeated
 */
export function repeatContentManagerActions(
  strapi: Core.Strapi,
  concerns: (uid: string) => boolean,
): void {
  const registry = strapi.get<ControllerRegistry>('controllers');
  registry.extend(COLLECTION_TYPES, (controller) => {
    const repeated: Record<string, Action> = {};
    for (const name of WRITING) {
      const action = controller[name];
      if (action === undefined) continue;
      repeated[name] = (context) => {
        const { model } = context['params'] as { model?: string };
        const act = () => action.call(controller, context);
        return concerns(model ?? '') ? repeatOnConflict(act, { givesWay: true }) : act();
      };
    }
    return { ...controller, ...repeated };
  });
}
