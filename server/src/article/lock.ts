import type { Core } from '@strapi/strapi';

/**
 * Makes saves of articles wait for each other, in every process on the database: the rows of the
 * languages are the lock, and the end of the transaction lets it go. Without it two saves at once
 * could take one slug, or one could write over the summary that a person is just saving. SQLite
 * needs none: it runs one transaction at a time.
 *
 * To be the first statement of a save. One lock for all languages, because MariaDB locks the gaps
 * between slugs, where two languages meet and would end in a deadlock.
 */
export async function lockSaves(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') return;
  await strapi.db
    .queryBuilder('plugin::i18n.locale')
    .select(['id'])
    .orderBy('id')
    .forUpdate()
    .execute();
}
