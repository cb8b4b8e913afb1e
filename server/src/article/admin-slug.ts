import type { Core } from '@strapi/strapi';
import { type ArticleType, nameOf } from '../types/article-type';
import { localeOrDefault } from '../strapi/locale';
import { createSlugs } from './slugs';

/** The field that a form asks about. */
interface Field {
  contentTypeUID: string;
  field: string;
  locale?: string;
}

type GenerateInput = Field & { data: Record<string, unknown> };
type CheckInput = Field & { value: string };

interface UidService {
  generateUIDField(input: GenerateInput): Promise<string>;
  checkUIDAvailability(input: CheckInput): Promise<boolean>;
  findUniqueUID(input: CheckInput): Promise<string>;
}

/**
 * Lets the slug field of the edit form propose what the save would make, and call taken what the
 * save would refuse. Strapi's own proposal knows few scripts (a Chinese headline gives "article")
 * and looks at drafts only.
 */
export function keepSlugsInAdmin(strapi: Core.Strapi, type: ArticleType): void {
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
  const stock = { ...service };
  const slugs = createSlugs(strapi, type);
  const isOurs = ({ contentTypeUID, field }: Field) =>
    contentTypeUID === type.uid && field === nameOf(type.fields.slug);
  const claimOf = async (input: Field) => ({ locale: await localeOrDefault(strapi, input.locale) });

  service.generateUIDField = async (input) => {
    if (!isOurs(input)) return stock.generateUIDField(input);
    const title = input.data[type.fields.title.name];
    const claim = { ...(await claimOf(input)), ...ownerOf(input.data) };
    // An empty proposal leaves the field empty, and the save then fills it.
    return (await slugs.generate(typeof title === 'string' ? title : null, claim)) ?? '';
  };
  // The form does not say here which article asks, and asks only about a changed slug; one that
  // the article itself still has published counts as taken, which the save does not mind.
  service.checkUIDAvailability = async (input) =>
    isOurs(input)
      ? slugs.isFree(input.value, await claimOf(input))
      : stock.checkUIDAvailability(input);
  service.findUniqueUID = async (input) =>
    isOurs(input) ? slugs.free(input.value, await claimOf(input)) : stock.findUniqueUID(input);
}

/** The article whose form asks: its documentId, which the form calls `id`; empty for a new one. */
function ownerOf({ id }: Record<string, unknown>): { documentId?: string } {
  return typeof id === 'string' && id !== '' ? { documentId: id } : {};
}
