import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../types/article-type';
import { rowLocale } from '../strapi/locale';
import { createSlugs } from '../slugs/service';

/** The field that a form asks about. */
interface FormField {
  contentTypeUID: string;
  field: string;
  locale?: string;
}

type GenerateInput = FormField & { data: Record<string, unknown> };
type CheckInput = FormField & { value: string };

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
  const slugs = createSlugs(strapi, type);
  if (slugs === null) return;
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
  const stock = { ...service };
  const isOurs = ({ contentTypeUID, field }: FormField) =>
    contentTypeUID === type.uid && field === slugs.field.name;
  const localeOf = ({ locale }: FormField) => rowLocale(strapi, type, locale);

  service.generateUIDField = async (input) => {
    if (!isOurs(input)) return stock.generateUIDField.call(service, input);
    const title = input.data[type.fields.title.name];
    // An empty proposal leaves the field empty, and the save then fills it.
    return slugs.propose(
      typeof title === 'string' ? title : null,
      await localeOf(input),
      ownerOf(input.data),
    );
  };
  // The form does not say here which article asks, and asks only about a changed slug; one that
  // the article itself still has published counts as taken, which the save does not mind.
  service.checkUIDAvailability = async (input) =>
    isOurs(input)
      ? slugs.isFree(input.value, await localeOf(input))
      : stock.checkUIDAvailability.call(service, input);
  service.findUniqueUID = async (input) =>
    isOurs(input)
      ? slugs.proposeFree(input.value, await localeOf(input))
      : stock.findUniqueUID.call(service, input);
}

/** The article whose form asks: its documentId, which the form calls `id`; empty for a new one. */
function ownerOf({ id }: Record<string, unknown>): string {
  return typeof id === 'string' ? id : '';
}
