import { z } from '@strapi/utils';
import type { NeighbourScope } from './links/neighbours';
import {
  BODY_FORMATS,
  FIELD_NAMES,
  RELATION_NAMES,
  type ArticleTypeOptions,
} from './types/options';

/** The options of the plugin, as `config/plugins` gives them under `newsroom.config`. */
export interface NewsroomConfig {
  /**
   * Whether the site has the plugin's own article.
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
     * How many sentences a summary has at most: a whole number from 1 to 10.
     * @default 3
     */
    sentences: number;
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
}

export const defaultConfig: NewsroomConfig = {
  article: true,
  types: [],
  summary: { sentences: 3, minimumWords: 60 },
  linking: { neighbours: 'language' },
};

const field = z.string().min(1);

const articleType = z.strictObject({
  uid: field,
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .optional(),
  body: z.enum(BODY_FORMATS),
  fields: z.strictObject(Object.fromEntries(FIELD_NAMES.map((name) => [name, field.optional()]))),
  relations: z
    .strictObject(Object.fromEntries(RELATION_NAMES.map((name) => [name, field.optional()])))
    .optional(),
});

const schema = z.strictObject({
  article: z.boolean(),
  types: z.array(articleType),
  summary: z.strictObject({
    sentences: z.int().min(1).max(10),
    minimumWords: z.int().min(0),
  }),
  linking: z.strictObject({ neighbours: z.enum(['language', 'section']) }),
});

/** What each option takes, in the words of the message that stops the boot. */
const TAKES: Record<string, string> = {
  summary: 'an object with the options `sentences` and `minimumWords`',
  'summary.sentences': 'a whole number from 1 to 10',
  'summary.minimumWords': 'a whole number from 0',
  linking: 'an object with the option `neighbours`',
  'linking.neighbours': '"language" or "section"',
};

/**
 * Checks the options at boot.
 * @throws Error that names each wrong option, what it got and what it takes.
 */
export function validateConfig(config: unknown): void {
  const result = schema.safeParse(config);
  if (result.success) return;
  const complaints = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownOption([...issue.path, key].join('.')));
    }
    const option = issue.path.join('.');
    return [`option \`${option}\` is ${shown(config, issue.path)}; it takes ${TAKES[option]}`];
  });
  throw new Error(`${complaints.join('. ')}.`);
}

function unknownOption(option: string): string {
  return `there is no option \`${option}\`; the options are ${Object.keys(TAKES)
    .map((name) => `\`${name}\``)
    .join(', ')}`;
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
