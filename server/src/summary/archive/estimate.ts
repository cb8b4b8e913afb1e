import type { ArchiveEstimate, ArchiveRequest } from '../../../../shared/contracts';
import { LENGTHS } from '../choice';
import { textOf } from '../generator';
import { planFor, type Plan, type RenewTools } from './renew';
import { countRows, rowsAfter, typesOf, whereOf } from './rows';

/** Rows of a type that are looked at; a larger archive is reckoned by these. */
const SAMPLE = 500;
const BATCH = 100;
/** About how long a call takes, in seconds, as far as nobody has made one. */
const SECONDS_PER_CALL = 4;

/** What a run over the archive would do, reckoned by its first rows of each type. */
export async function estimate(
  tools: RenewTools,
  request: ArchiveRequest,
): Promise<ArchiveEstimate> {
  const sum = { looked: 0, articles: 0, calls: 0, tokens: 0, seconds: 0, isSample: false };
  for (const type of typesOf(tools.strapi, request)) {
    const where = whereOf(type, request);
    const total = await countRows(tools.strapi, type, where);
    const began = Date.now();
    const found = { looked: 0, articles: 0, calls: 0, tokens: 0 };
    const asked = new Set<string>();
    for (let after = 0; found.looked < SAMPLE;) {
      const rows = await rowsAfter(tools.strapi, type, where, { after, limit: BATCH });
      for (const row of rows) {
        const plan = await planFor(tools, type, row, request.scope);
        if (typeof plan === 'string') continue;
        found.articles += 1;
        // A draft and what readers see are one call where they say the same.
        if (!plan.asks || asked.has(plan.digest)) continue;
        asked.add(plan.digest);
        found.calls += 1;
        found.tokens += tokensFor(tools, type.name, plan);
      }
      found.looked += rows.length;
      after = rows.at(-1)?.id ?? after;
      if (rows.length < BATCH) break;
    }
    const scale = found.looked === 0 ? 0 : total / found.looked;
    sum.isSample ||= total > found.looked;
    sum.looked += total;
    sum.articles += Math.round(found.articles * scale);
    sum.calls += Math.round(found.calls * scale);
    sum.tokens += Math.round(found.tokens * scale);
    sum.seconds += ((Date.now() - began) / 1000) * scale;
  }
  const seconds = sum.seconds + (sum.calls * SECONDS_PER_CALL) / tools.options.concurrency;
  return { ...sum, seconds: Math.ceil(seconds) };
}

function tokensFor({ jobs, options }: RenewTools, type: string, { source }: Plan): number {
  if (jobs === null) return 0;
  return jobs.model.estimate({
    title: source.title,
    text: textOf(source)
      .paragraphs.map(({ text }) => text)
      .join('\n\n'),
    language: source.locale,
    ...{ type, sentences: LENGTHS[options.length], maxLength: source.maxLength },
  });
}
