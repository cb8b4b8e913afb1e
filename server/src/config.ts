import { z } from '@strapi/utils';
import type { ReadPage } from '../../shared/contracts';
import type { SummaryForm } from './core/summarize';
import type { NeighbourScope } from './links/neighbours';
import { FORMS, LENGTH_NAMES, type SummaryLength } from './summary/choice';
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
  /** The built-in summariser. */
  summary: {
    /**
     * How long a summary is: at most two, three or five sentences. An editor may choose another
     * length for an article.
     * @default 'standard'
     */
    length: SummaryLength;
    /**
     * Points, one sentence to a line, or one paragraph. Readers' pages get both.
     * @default 'points'
     */
    form: SummaryForm;
    /**
     * From how many words on an article gets a summary: a whole number from 0. Below it the text
     * is its own summary.
     * @default 60
     */
    minimumWords: number;
  };
  /** The articles that an article leads to. */
  linking: {
    /**
     * Among which articles the previous and the next one are looked for, where no editor chose
     * them: those of the same language, or of the same language and section.
     * @default 'language'
     */
    neighbours: NeighbourScope;
  };
  /** The read and the preview route. */
  read: {
    /**
     * Attributes that the site added, which a page is to carry as well, in `fields`: each type
     * gives those it has. Texts, numbers, dates, media, components; no relations, nothing private.
     * @default []
     */
    fields: string[];
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

export type OnPage = (page: ReadPage, row: Record<string, unknown>) => ReadPage | Promise<ReadPage>;

export const defaultConfig: NewsroomConfig = {
  article: true,
  types: [],
  summary: { length: 'standard', form: 'points', minimumWords: 60 },
  linking: { neighbours: 'language' },
  read: { fields: [] },
};

const name = z.string().min(1);

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
  }),
  linking: z.strictObject({ neighbours: z.enum(['language', 'section']) }),
  read: z.strictObject({
    fields: z.array(name),
    onPage: z.custom<OnPage>((value) => typeof value === 'function').optional(),
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
  summary: 'an object with the options `length`, `form` and `minimumWords`',
  'summary.length': listed(LENGTH_NAMES, '"'),
  'summary.form': listed(FORMS, '"'),
  'summary.minimumWords': 'a whole number from 0',
  linking: 'an object with the option `neighbours`',
  'linking.neighbours': '"language" or "section"',
  read: 'an object with the options `fields` and `onPage`',
  'read.fields': 'a list of names of attributes',
  'read.fields[]': 'the name of an attribute',
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
  // JSON has no NaN.
  return Number.isNaN(value) ? 'NaN' : (JSON.stringify(value) ?? typeof value);
}
