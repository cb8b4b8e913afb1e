import type { Core } from '@strapi/strapi';
import { knowsLanguages } from './core/text';

/** Says at boot that texts in other languages than English will be read less well. */
export function warnOfMissingLanguages(
  { log }: Pick<Core.Strapi, 'log'>,
  known: boolean = knowsLanguages(),
): void {
  if (known) return;
  log.warn(
    'newsroom: this Node.js knows English only (it was built with small-icu or without Intl), so articles in other languages are parted into sentences and words less well. Use an official build of Node.js, or lead NODE_ICU_DATA to the full data.',
  );
}
