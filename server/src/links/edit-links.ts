import { errors } from '@strapi/utils';
import { checkMayChangeLinks, mayRead } from '../desk/may-change';
import type { Rights } from '../desk/rights';
import { createTypeDesk, inLanguage, relatedOf, targetOf, type TypeDesk } from '../desk/type-desk';
import { ofStatus } from '../desk/cards';
import { localeOrDefault } from '../strapi/locale';

/** One link of a stored draft. */
export interface LinkChange {
  documentId: string;
  target: string;
  /** The language both its ends are in; `null` where the type has no languages. */
  locale: string | null;
  /** Id of the user of the admin panel who makes the change. */
  userId: unknown;
}

/** The other end as Strapi's relations name it. */
interface LinkEnd {
  documentId: string;
  locale?: string;
}

/** Changes links of an article other than the one in the form. */
export function createLinkEditor(desk: TypeDesk) {
  return {
    /**
     * Adds the link at the end; does nothing where it is there already.
     * @throws ForbiddenError, NotFoundError, ValidationError on `target`
     */
    link: async (change: LinkChange, rights: Rights): Promise<void> => {
      const { documentId, target, locale } = change;
      await checkMayChangeLinks(desk, { documentId, locale }, rights);
      const end = await linkEnd(desk, change);
      const targetDesk = createTypeDesk(desk.strapi, targetOf(desk.strapi, relatedOf(desk.type)));
      if (!(await mayRead(targetDesk, end, rights))) {
        const language = end.locale === undefined ? '' : ` in the language "${end.locale}"`;
        throw new errors.ValidationError(
          `target: there is no article "${target}"${language} to link to`,
        );
      }
      // Strapi would move a link that is there already to the end.
      if (await isLinked(desk, change)) return;
      await update(desk, change, { connect: [end] });
    },

    /**
     * Takes the link away; does nothing where there is none.
     * @throws ForbiddenError, NotFoundError
     */
    unlink: async (change: LinkChange, rights: Rights): Promise<void> => {
      const { documentId, locale } = change;
      await checkMayChangeLinks(desk, { documentId, locale }, rights);
      if (!(await isLinked(desk, change))) return;
      await update(desk, change, { disconnect: [await linkEnd(desk, change)] });
    },
  };
}

/** An article without languages leads to those in the site's default one. */
async function linkEnd(
  { strapi, type }: TypeDesk,
  { target, locale }: LinkChange,
): Promise<LinkEnd> {
  if (!targetOf(strapi, relatedOf(type)).localized) return { documentId: target };
  return { documentId: target, locale: await localeOrDefault(strapi, locale) };
}

async function isLinked(
  { strapi, type }: TypeDesk,
  { documentId, locale, target }: LinkChange,
): Promise<boolean> {
  const row = { documentId, ...inLanguage(type, locale), ...ofStatus(type, true) };
  const links = await strapi.db
    .query(type.uid)
    .count({ where: { ...row, [relatedOf(type).name]: { documentId: target } } });
  return links > 0;
}

/** Through the Document Service: the draft is saved like by its own form. */
async function update(
  { strapi, type }: TypeDesk,
  { documentId, locale, userId }: LinkChange,
  links: { connect: LinkEnd[] } | { disconnect: LinkEnd[] },
): Promise<void> {
  // The generated types know a site's own content types only.
  const data = { [relatedOf(type).name]: links, updatedBy: userId } as object;
  await strapi.documents(type.uid).update({ documentId, ...withLocale(locale), data });
}

const withLocale = (locale: string | null): { locale?: string } =>
  locale === null ? {} : { locale };
