import type { Core } from '@strapi/strapi';
import { ARTICLE, type ArticleType } from '../article-type';
import { localeOrDefault } from './locale';
import { createSlugs } from './slugs';

interface GenerateInput {
  contentTypeUID: string;
  field: string;
  data: Record<string, unknown>;
  locale?: string;
}

interface CheckInput {
  contentTypeUID: string;
  field: string;
  value: string;
  locale?: string;
}

interface UidService {
  generateUIDField(input: GenerateInput): Promise<string>;
  checkUIDAvailability(input: CheckInput): Promise<boolean>;
  findUniqueUID(input: CheckInput): Promise<string>;
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

/**
 * Lets the slug field call taken what the save would refuse, published slugs too, and suggest one
 * that is free. The form does not say which article asks, and asks only about a changed slug; one
 * that the article itself still has published counts as taken, which the save does not mind.
 */
export function checkSlugsInAdmin(strapi: Core.Strapi, type: ArticleType = ARTICLE): void {
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
  const check = service.checkUIDAvailability.bind(service);
  const suggest = service.findUniqueUID.bind(service);
  const slugs = createSlugs(strapi, type);
  const isOurs = ({ contentTypeUID, field }: CheckInput) =>
    contentTypeUID === type.uid && field === type.slug;
  service.checkUIDAvailability = async (input) => {
    if (!isOurs(input)) return check(input);
    return slugs.isFree(input.value, { locale: await localeOrDefault(strapi, input.locale) });
  };
  service.findUniqueUID = async (input) => {
    if (!isOurs(input)) return suggest(input);
    return slugs.free(input.value, { locale: await localeOrDefault(strapi, input.locale) });
  };
}
