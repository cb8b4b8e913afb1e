import type { ArticleRow } from '../types/article-type';
import { isBlank } from '../blank';
import { rowLocales } from '../strapi/locale';
import { sameText } from '../summary/digest';
import type { SavedSummary } from '../summary/save';
import {
  rememberFor,
  rememberSummary,
  summaryInput,
  toFields,
  type SaveHandler,
  type SaveTools,
} from './save-tools';

interface CloneResult {
  documentId?: string;
  entries: Record<string, unknown>[];
}

type Data = Record<string, unknown>;

/**
 * A clone takes the slug of its source with a suffix, has no date of first publication, and a
 * summary that is a person's only if the call brought one. Strapi gives the same `data` to every
 * language of the clone, so each row is put right after it exists.
 */
export function cloneHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows } = tools;
  return async (params, next, { onCommit }) => {
    const { documentId, data: sent = {} } = params;
    if (documentId === undefined) return next();
    const locales = await rowLocales(strapi, type, params.locale);
    const sources = await rows.edited(documentId, locales);
    const ownSlug = slugOfItsOwn(tools, sent, sources);
    params.data = withoutKept(tools, sent);
    if (ownSlug !== null) Object.assign(params.data, toFields({ slug: ownSlug }, type));
    const result = (await next()) as CloneResult;
    if (result.documentId === undefined) return result;
    for (const copy of await rows.edited(result.documentId)) {
      const source = sources.find(({ locale }) => locale === copy.locale);
      const summary = await summaryFor(tools, { copy, source, sent });
      const patch = { ...summary.fields, ...(await slugFor(tools, { copy, source, ownSlug })) };
      await rows.write(copy.id, patch);
      showIn(result.entries, copy.id, toFields(patch, type));
      await rememberCopied(tools, onCommit, { copy, source }, summary);
    }
    return result;
  };
}

/** Without what is put right in each row, and without the date: a new one where rows are public. */
function withoutKept({ type }: SaveTools, sent: Data): Data {
  const { slug, summary, summaryOrigin, datePublished } = type.fields;
  const kept = [slug, summary, summaryOrigin].flatMap((field) => field?.name ?? []);
  const data = Object.fromEntries(Object.entries(sent).filter(([name]) => !kept.includes(name)));
  const date = type.draftAndPublish ? null : new Date();
  return datePublished === null ? data : { ...data, [datePublished.name]: date };
}

/** A slug that the call brought, not one that the form copied from the source. */
function slugOfItsOwn({ type }: SaveTools, sent: Data, sources: ArticleRow[]): string | null {
  const { slug: field } = type.fields;
  if (field === null) return null;
  const slug = sent[field.name];
  const isCopied = sources.some((source) => source.slug === slug);
  return isBlank(slug) || isCopied ? null : String(slug);
}

interface Copy {
  copy: ArticleRow;
  source: ArticleRow | undefined;
}

function summaryFor(
  { type, summaries }: SaveTools,
  { copy, source, sent }: Copy & { sent: Data },
): Promise<SavedSummary> {
  return summaries.ofSave(
    // What was generated for the source is not a person's in the clone either.
    { type, documentId: source?.documentId ?? copy.documentId, locale: copy.locale },
    // The same words, which are saved for the first time: a model may be waited for.
    { title: copy.title, ...summaryInput(sent, type) },
    source ?? copy,
  );
}

/** A summary that the copy has of its source came from where that one did. */
async function rememberCopied(
  tools: SaveTools,
  onCommit: (task: () => void) => void,
  { copy, source }: Copy,
  summary: SavedSummary,
): Promise<void> {
  const { type, summaries } = tools;
  const { fields, made } = summary;
  await rememberSummary(tools, onCommit, copy, summary);
  const text = fields.summary === undefined ? copy.summary : fields.summary;
  if (made !== null || source === undefined || isBlank(text) || isBlank(source.summary)) return;
  if (!sameText(String(text), String(source.summary))) return;
  await rememberFor(tools, onCommit, copy, () =>
    summaries.rememberCopy({ type, ...source }, { type, ...copy }, String(text)),
  );
}

async function slugFor(
  { type, slugs }: SaveTools,
  { copy, source, ownSlug }: Copy & { ownSlug: string | null },
): Promise<Partial<ArticleRow>> {
  if (slugs === null) return {};
  const isLive = !type.draftAndPublish;
  const { documentId, locale } = copy;
  const owner = { documentId, locale };
  if (ownSlug !== null) {
    await slugs.take(ownSlug, owner, isLive);
    return {};
  }
  // A source whose title spells nothing has its own documentId for a slug.
  const ownToSource = isBlank(copy.slug) || copy.slug === source?.documentId;
  const slug =
    ownToSource || copy.title !== source?.title
      ? await slugs.generate(copy.title, owner, isLive)
      : await slugs.takeFree(String(copy.slug), owner, isLive);
  return { slug: slug ?? (await slugs.takeFree(documentId, owner, isLive)) };
}

/** The caller is shown what was put right, in the fields it asked for. */
function showIn(entries: Data[], id: number, values: Data): void {
  const entry = entries.find((candidate) => candidate['id'] === id);
  for (const [field, value] of Object.entries(values)) {
    if (entry !== undefined && field in entry) entry[field] = value;
  }
}
