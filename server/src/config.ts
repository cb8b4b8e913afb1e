import { z } from '@strapi/utils';

/** The options of the plugin, as `config/plugins` gives them under `newsroom.config`. */
export interface NewsroomConfig {
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
}

export const defaultConfig: NewsroomConfig = {
  summary: { sentences: 3, minimumWords: 60 },
};

const schema = z.strictObject({
  summary: z.strictObject({
    sentences: z.int().min(1).max(10),
    minimumWords: z.int().min(0),
  }),
});

/** What each option takes, in the words of the message that stops the boot. */
const TAKES: Record<string, string> = {
  summary: 'an object with the options `sentences` and `minimumWords`',
  'summary.sentences': 'a whole number from 1 to 10',
  'summary.minimumWords': 'a whole number from 0',
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
