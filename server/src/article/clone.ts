import { type ArticleRow, nameOf } from '../types/article-type';
import { isBlank } from '../blank';
import { localeCondition } from '../strapi/locale';
import {
  rememberAfterCommit,
  summaryInput,
  toFields,
  type SaveHandler,
  type SaveTools,
} from './save-tools';

interface CloneResult {
  documentId?: string;
  entries: Record<string, unknown>[];
}

/**
 * A clone takes the slug of its source with a suffix, has no date of first publication, and a
 * summary that is a person's only if the call brought one. Strapi gives the same `data` to every
 * language of the clone, so each row is put right after it exists.
 */
export function cloneHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows, slugs } = tools;
  return async (params, next, onCommit) => {
    const { documentId, data: sent = {} } = params;
    if (documentId === undefined) return next();
    const sources = await rows.drafts(documentId, await localeCondition(strapi, params.locale));
    const ownSlug = slugOfItsOwn(sent[nameOf(type.fields.slug)], sources);
    const {
      [nameOf(type.fields.slug)]: _slug,
      [nameOf(type.fields.summary)]: _text,
      [nameOf(type.fields.summaryOrigin)]: _by,
      ...data
    } = sent;
    params.data = { ...data, [nameOf(type.fields.datePublished)]: null };
    if (ownSlug !== undefined) {
      for (const { locale } of sources) await slugs.claim(ownSlug, { locale });
      params.data[nameOf(type.fields.slug)] = ownSlug;
    }
    const result = (await next()) as CloneResult;
    if (result.documentId === undefined) return result;
    for (const copy of await rows.drafts(result.documentId)) {
      const source = sources.find(({ locale }) => locale === copy.locale);
      const patch = await patchFor(tools, { copy, source, sent, hasSlug: ownSlug !== undefined });
      await rows.write(copy.id, patch);
      showIn(result.entries, copy.id, toFields(patch, type));
      rememberAfterCommit(tools, onCommit, copy, { ...copy, ...patch });
    }
    return result;
  };
}

/** A slug that the call brought, not one that the form copied from the source. */
function slugOfItsOwn(slug: unknown, sources: ArticleRow[]): string | undefined {
  const copied = sources.some((source) => source.slug === slug);
  return isBlank(slug) || copied ? undefined : String(slug);
}

interface Copy {
  copy: ArticleRow;
  source: ArticleRow | undefined;
  sent: Record<string, unknown>;
  hasSlug: boolean;
}

async function patchFor(
  { type, slugs, summaries }: SaveTools,
  { copy, source, sent, hasSlug }: Copy,
): Promise<Partial<ArticleRow>> {
  const patch: Partial<ArticleRow> = await summaries.patchFor(
    // What was generated for the source is not a person's in the clone either.
    { type, documentId: source?.documentId ?? copy.documentId, locale: copy.locale },
    summaryInput(sent, type),
    source ?? copy,
  );
  if (hasSlug) return patch;
  // A source whose title spells nothing has its own documentId for a slug.
  const ownToSource = isBlank(copy.slug) || copy.slug === source?.documentId;
  const slug =
    ownToSource || copy.title !== source?.title
      ? await slugs.generate(copy.title, copy)
      : await slugs.free(String(copy.slug), copy);
  return { ...patch, slug: slug ?? copy.documentId };
}

/** The caller is shown what was put right, in the fields it asked for. */
function showIn(
  entries: Record<string, unknown>[],
  id: number,
  values: Record<string, unknown>,
): void {
  const entry = entries.find((candidate) => candidate['id'] === id);
  for (const [field, value] of Object.entries(values)) {
    if (entry !== undefined && field in entry) entry[field] = value;
  }
}
