import { z } from '@strapi/utils';
import type { ReadPage } from '../../shared/contracts';
import type { SummaryForm } from './core/summarize';
import type { NeighbourScope } from './links/neighbours';
import { FORMS, LENGTH_NAMES, type SummaryLength } from './summary/choice';
import type { TokenBudget } from './summary/jobs/budget';
import type { Generate, ModelOptions, SdkModel } from './summary/model';
import {
  CACHE_TAKES,
  cacheSchema,
  defaultCache,
  defaultSite,
  SITE_TAKES,
  siteSchema,
  type CacheConfig,
  type SiteConfig,
} from './site-options';
import {
  defaultSources,
  SOURCES_TAKES,
  sourcesSchema,
  type SourcesConfig,
} from './sources-options';
import {
  BODY_FORMATS,
  FIELD_NAMES,
  RELATION_NAMES,
  type ArticleTypeOptions,
} from './types/options';

/** The options of the plugin, as `config/plugins` gives them under `newsroom.config`. */
export interface NewsroomConfig {
  /**
   * Whether the site has the plugin's own article. It comes first; with `false`, the first of
   * `types` does.
   * @default true
   */
  article: boolean;
  /**
   * Content types of the site's own that hold articles.
   * @default []
   */
  types: ArticleTypeOptions[];
  /** Summaries: of the built-in summariser, and of a model where there is one. */
  summary: ModelOptions & {
    /**
     * How long a summary is: at most two, four or six sentences. An editor may choose another
     * length for an article.
     * @default 'standard'
     */
    length: SummaryLength;
    /**
     * Points, a line each, or one paragraph. Readers' pages get both.
     * @default 'points'
     */
    form: SummaryForm;
    /**
     * From how many words on an article gets a summary: a whole number from 0. Below it the text
     * is its own summary.
     * @default 60
     */
    minimumWords: number;
    /**
     * What becomes of a model's summary with a number, a date, a name or a quotation that the
     * article does not bear: `hold` keeps it for an editor, and readers have the built-in one;
     * `mark` publishes it, and shows the editor what was found; `accept` does not check.
     * @default 'hold'
     */
    ungrounded: (typeof UNGROUNDED)[number];
    /**
     * How many seconds a model waits after a save, so that saves in a row cost one call.
     * @default 20
     */
    wait: number;
    /**
     * How many calls to the model one process makes at once: a whole number from 1 to 50.
     * @default 2
     */
    concurrency: number;
    /**
     * After how many seconds without a sign of life another process takes up the calls of one that
     * is gone.
     * @default 90
     */
    lease: number;
    /**
     * How many tokens the model may take, input and output together. When they are used up no call
     * is made until the next day or month, in UTC.
     * @default {}
     */
    budget: TokenBudget;
    /** Who answers for summaries that a person has reviewed; without it, none can be reviewed. */
    responsible?: {
      /** Like `The editors of the Harbour Post`. */
      name: string;
      /** How readers reach them: an address of e-mail, or of a page. */
      contact: string;
    };
  };
  /** The sources that articles rest on. */
  sources: SourcesConfig;
  /** The articles that an article leads to. */
  linking: {
    /**
     * Among which articles the previous and the next one are looked for, where no editor chose
     * them: those of the same language, or of the same language and section.
     * @default 'language'
     */
    neighbours: NeighbourScope;
  };
  /** The site that shows the articles, for what names its pages: structured data and feeds. */
  site: SiteConfig;
  /** The read and the preview route. */
  read: {
    /**
     * Attributes that the site added, which a page is to carry as well, in `fields`: each type
     * gives those it has. Texts, numbers, dates, media, components; no relations, nothing private.
     * @default []
     */
    fields: string[];
    /** How long answers are kept, and by whom. */
    cache: CacheConfig;
    /**
     * Changes a page before it is answered, for what a list of fields cannot say. What it throws
     * fails the request: a page is never answered without it.
     *
     * @param page what would be answered
     * @param row the stored article, private attributes included
     * @returns what is answered instead
     */
    onPage?: OnPage;
  };
}

/** What can become of a model's summary that the article does not bear. */
const UNGROUNDED = ['hold', 'mark', 'accept'] as const;

export type OnPage = (page: ReadPage, row: Record<string, unknown>) => ReadPage | Promise<ReadPage>;

export const defaultConfig: NewsroomConfig = {
  article: true,
  types: [],
  summary: {
    ...{ length: 'standard', form: 'points', minimumWords: 60 },
    ...{ ungrounded: 'hold', wait: 20, concurrency: 2, lease: 90, budget: {} },
  },
  sources: defaultSources,
  linking: { neighbours: 'language' },
  site: defaultSite,
  read: {
    fields: [],
    cache: defaultCache,
  },
};

const name = z.string().min(1);

const tokens = z.int().min(1).optional();

const isFunction = <F>() => z.custom<F>((value) => typeof value === 'function');

const isModel = (value: unknown): boolean =>
  typeof (value as Partial<SdkModel> | null)?.doGenerate === 'function';

const optionalNames = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((each) => [each, name.optional()]));

const articleType = z.strictObject({
  uid: name,
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .optional(),
  body: z.enum(BODY_FORMATS),
  fields: z.strictObject({ ...optionalNames(FIELD_NAMES), title: name, body: name }),
  relations: z.strictObject(optionalNames(RELATION_NAMES)).optional(),
});

const schema = z.strictObject({
  article: z.boolean(),
  types: z.array(articleType),
  summary: z.strictObject({
    length: z.enum(LENGTH_NAMES),
    form: z.enum(FORMS),
    minimumWords: z.int().min(0),
    model: z.custom<SdkModel>(isModel).optional(),
    generate: isFunction<Generate>().optional(),
    instruction: z.union([z.string(), isFunction<() => string>()]).optional(),
    timeout: z.int().min(1).optional(),
    maxOutputTokens: z.int().min(1).optional(),
    ungrounded: z.enum(UNGROUNDED),
    wait: z.number().min(0),
    concurrency: z.int().min(1).max(50),
    lease: z.number().min(1),
    budget: z.strictObject({ day: tokens, month: tokens }),
    responsible: z.strictObject({ name, contact: name }).optional(),
  }),
  sources: sourcesSchema,
  linking: z.strictObject({ neighbours: z.enum(['language', 'section']) }),
  site: siteSchema,
  read: z.strictObject({
    fields: z.array(name),
    cache: cacheSchema,
    onPage: isFunction<OnPage>().optional(),
  }),
});

const listed = (names: readonly string[], quote: string) =>
  names.map((each) => `${quote}${each}${quote}`).join(', ');

const ATTRIBUTE = 'the name of an attribute of the content type';

/** What each option takes, in the words of the message that stops the boot. */
const TAKES: Record<string, string> = {
  article: 'true or false',
  types: 'a list of content types that hold articles',
  'types[]': 'an object with the options `uid`, `body`, `fields`, `relations` and `name`',
  'types[].uid': 'the uid of a collection type, like "api::post.post"',
  'types[].name': 'small letters, digits and hyphens, like "post"',
  'types[].body': `how the text is written: ${listed(BODY_FORMATS, '"')}`,
  'types[].fields': `an object with \`title\`, \`body\`, and as the type has them ${listed(FIELD_NAMES.slice(2), '`')}`,
  'types[].relations': `an object with what the type has of ${listed(RELATION_NAMES, '`')}`,
  ...Object.fromEntries(FIELD_NAMES.map((each) => [`types[].fields.${each}`, ATTRIBUTE])),
  ...Object.fromEntries(RELATION_NAMES.map((each) => [`types[].relations.${each}`, ATTRIBUTE])),
  summary: 'an object with options like `length`, `form` and `minimumWords`',
  'summary.length': listed(LENGTH_NAMES, '"'),
  'summary.form': listed(FORMS, '"'),
  'summary.minimumWords': 'a whole number from 0',
  'summary.model': 'a model that a provider of the AI SDK makes, like `openai("gpt-5-mini")`',
  'summary.generate': 'a function of an article that answers its summary',
  'summary.instruction': 'a text, or a function that answers one',
  'summary.timeout': 'a whole number of milliseconds from 1',
  'summary.maxOutputTokens': 'a whole number from 1',
  'summary.ungrounded': listed(UNGROUNDED, '"'),
  'summary.wait': 'a number of seconds from 0',
  'summary.concurrency': 'a whole number from 1 to 50',
  'summary.lease': 'a number of seconds from 1',
  'summary.budget': 'an object with `day` and `month`, each a whole number of tokens from 1',
  'summary.budget.day': 'a whole number of tokens from 1',
  'summary.budget.month': 'a whole number of tokens from 1',
  'summary.responsible': 'an object with `name` and `contact`',
  'summary.responsible.name': 'a text',
  'summary.responsible.contact': 'a text, like an address of e-mail',
  ...SOURCES_TAKES,
  linking: 'an object with the option `neighbours`',
  'linking.neighbours': '"language" or "section"',
  ...SITE_TAKES,
  read: 'an object with the options `fields`, `cache` and `onPage`',
  'read.fields': 'a list of names of attributes',
  'read.fields[]': 'the name of an attribute',
  ...CACHE_TAKES,
  'read.onPage': 'a function of a page and its row that returns the page',
};

/**
 * Checks the options at boot, as far as they can be checked without the content types.
 * @throws Error that names each wrong option, what it got and what it takes.
 */
export function validateConfig(config: unknown): void {
  const result = schema.safeParse(config);
  if (result.success) return;
  const complaints = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownOption(optionAt([...issue.path, key])));
    }
    const takes = TAKES[optionAt(issue.path).replaceAll(/\[\d+\]/gu, '[]')];
    return [
      `option \`${optionAt(issue.path)}\` is ${shown(config, issue.path)}; it takes ${takes}`,
    ];
  });
  throw new Error(`${complaints.join('. ')}.`);
}

/** `types[0].fields.title` */
function optionAt(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function unknownOption(option: string): string {
  return `there is no option \`${option}\`; the options are ${listed(Object.keys(TAKES), '`')}`;
}

function shown(config: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    config,
  );
  if (value === undefined) return 'missing';
  if (path.includes('identityKeys')) return withoutKeys(value);
  // JSON has no NaN.
  if (Number.isNaN(value)) return 'NaN';
  // A model may hold a key, and refers to itself.
  return isModel(value) ? 'a model' : (JSON.stringify(value) ?? typeof value);
}

/** A key stands in no message. */
function withoutKeys(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `a text of ${value.length} characters` : typeof value;
}
