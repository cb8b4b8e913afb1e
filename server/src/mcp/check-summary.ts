import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { SummarySentence } from '../../../shared/contracts';
import type { NewsroomConfig } from '../config';
import { ground } from '../core/grounding';
import { textOf } from '../summary/generator';
import { readableDraft } from '../summary/panel/drafts';
import { offersOf, sentencesIn } from '../summary/panel/shown';
import { toSource } from '../summary/source';
import { articleTypes } from '../types/article-types';
import { articleTool, documentIdInput, type Asked } from './article-tool';

const KINDS = ['number', 'percentage', 'amount', 'date', 'name', 'quotation'] as const;

const output = z.object({
  isBorne: z.boolean().describe('Whether nothing was found that the article does not bear.'),
  sentences: z.array(
    z.object({
      text: z.string(),
      article: z
        .string()
        .nullable()
        .describe('The article’s own sentence, where this is one; null where it is not.'),
      findings: z.array(
        z.object({
          kind: z.enum(KINDS),
          words: z.string().describe('What the article does not bear.'),
          verdict: z.enum(['contradicted', 'not-found']),
          article: z.string().nullable().describe('What the article says there instead.'),
        }),
      ),
    }),
  ),
  unchecked: z.array(z.enum(KINDS)).describe('Kinds that are not looked for in this language.'),
});

const input = {
  documentId: documentIdInput,
  summary: z.string().min(1).max(10_000).describe('The text to hold against the article.'),
};

/** Holds a text against a stored draft, as the panel does for an editor; it keeps nothing. */
export const checkSummaryTool = (strapi: Core.Strapi) =>
  articleTool(strapi, {
    name: 'newsroom_check_summary',
    title: 'Check a summary against its article',
    description:
      'Holds a text against a stored article, in its latest draft: which numbers, amounts, dates, names and quotations of it the article contradicts or does not have, sentence by sentence, and what the article says instead. Tells what the article does not bear, not what is false. Saves nothing, and is no review.',
    types: articleTypes(strapi).all,
    ...{ input, output },
    run: (asked, { documentId, summary }) => checkSummary(strapi, asked, documentId, summary),
  });

async function checkSummary(
  strapi: Core.Strapi,
  { type, locale, rights, ofType }: Asked,
  documentId: string,
  summary: string,
): Promise<z.infer<typeof output>> {
  const draft = await readableDraft(strapi, { type, documentId, locale }, rights);
  // Every verdict tells of the text.
  if (!ofType.mayRead('title') || !ofType.mayRead('body')) {
    throw new errors.ForbiddenError('This token may not read the text of these articles');
  }
  const { minimumWords } = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
  const source = await toSource(strapi, type, locale, draft);
  const text = textOf(source);
  const sentences = sentencesIn(summary, text, offersOf(text, source, minimumWords)).map(toVerdict);
  return {
    isBorne: sentences.every(({ findings }) => findings.length === 0),
    sentences,
    unchecked: ground(summary, text).unchecked,
  };
}

const toVerdict = ({ text, place, findings }: SummarySentence) => ({
  ...{ text, article: place?.text ?? null },
  findings: findings.map((finding) => ({
    ...{ kind: finding.kind, verdict: finding.verdict },
    words: text.slice(finding.start, finding.end),
    article: finding.place?.text ?? null,
  })),
});
