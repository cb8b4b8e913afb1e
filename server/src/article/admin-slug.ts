import type { Core } from '@strapi/strapi';
import { localeOrDefault } from './locale';
import { createSlugs } from './slugs';
import { ARTICLE, type ArticleType } from './type';

interface GenerateInput {
  contentTypeUID: string;
  field: string;
  data: Record<string, unknown>;
  locale?: string;
}

interface UidService {
  generateUIDField(input: GenerateInput): Promise<string>;
}

/**
 * Lets the slug field of the edit form propose what the save would make. Strapi's own proposal
 * knows few scripts (a Chinese headline gives "article") and looks at drafts only.
 */
export function proposeSlugsInAdmin(strapi: Core.Strapi, type: ArticleType = ARTICLE): void {
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
  const stock = service.generateUIDField.bind(service);
  const slugs = createSlugs(strapi, type);
  service.generateUIDField = async (input) => {
    if (input.contentTypeUID !== type.uid || input.field !== type.slug) return stock(input);
    const title = input.data[type.title];
    const locale = await localeOrDefault(strapi, input.locale);
    const claim = { locale, ...ownerOf(input.data) };
    // An empty proposal leaves the field empty, and the save then fills it.
    return (await slugs.generate(typeof title === 'string' ? title : null, claim)) ?? '';
  };
}

/** The article whose form asks: its documentId, which the form calls `id`; empty for a new one. */
function ownerOf({ id }: Record<string, unknown>): { documentId?: string } {
  return typeof id === 'string' && id !== '' ? { documentId: id } : {};
}
