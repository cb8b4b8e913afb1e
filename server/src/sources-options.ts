import { z } from '@strapi/utils';

/** How the links of sources are looked at. */
export interface CheckLinksOptions {
  /**
   * When, in the notation of cron, by the server's clock. An address is looked at once a day at
   * most, however often this comes.
   * @default '0 3 * * *'
   */
  rule?: string;
  /**
   * How many addresses one run looks at, those not looked at for longest first: a whole number
   * from 1.
   * @default 500
   */
  perRun?: number;
  /**
   * How many hosts are asked at once: a whole number from 1 to 20. One host is asked one thing at a
   * time.
   * @default 4
   */
  concurrency?: number;
  /**
   * How many seconds pass between two requests to one host.
   * @default 2
   */
  pause?: number;
  /**
   * How many seconds the answers for one address may take, its redirects included.
   * @default 20
   */
  timeout?: number;
  /**
   * After how many failed checks, each on a day of its own, an address is dead: a whole number from 2.
   * @default 3
   */
  deadAfter?: number;
  /**
   * How whoever runs a site that is asked can reach you, in the `User-Agent` of the requests: an
   * address of e-mail, or of a page.
   * @default what `site.url` says
   */
  contact?: string;
}

/** What the plugin does about the sources of articles. */
export interface SourcesConfig {
  /**
   * Keys for the field `identity` of sources: random texts of at least 32 characters. The first one
   * encrypts, and each decrypts. Strapi's own `admin.secrets.encryptionKey` comes after them: it
   * encrypts where there is none here.
   * @default []
   */
  identityKeys: string[];
  /**
   * Whether the addresses of sources are looked at, and how. Whatever it says, an editor can have
   * one address looked at.
   * @default false
   */
  checkLinks: false | CheckLinksOptions;
}

export const defaultSources: SourcesConfig = { identityKeys: [], checkLinks: false };

/** Every option with a value, but for the contact. */
export type CheckLinks = Required<Omit<CheckLinksOptions, 'contact'>> &
  Pick<CheckLinksOptions, 'contact'>;

/** The options, with the defaults of those that are not given. */
export const checkLinksOf = ({ checkLinks }: SourcesConfig): CheckLinks => ({
  ...{ rule: '0 3 * * *', perRun: 500, concurrency: 4, pause: 2, timeout: 20, deadAfter: 3 },
  ...(checkLinks === false ? {} : checkLinks),
});

/** Five fields, or six with the seconds before them; Strapi's cron reads what stands in them. */
const rule = z
  .string()
  .regex(/^(\S+ +){4,5}\S+$/u)
  .optional();

const checkLinks = z.strictObject({
  rule,
  perRun: z.int().min(1).optional(),
  concurrency: z.int().min(1).max(20).optional(),
  pause: z.number().min(0).optional(),
  timeout: z.number().min(1).max(300).optional(),
  deadAfter: z.int().min(2).optional(),
  // It goes into a header, between parentheses.
  contact: z
    .string()
    .regex(/^[\x21-\x27\x2a-\x3a\x3c-\x7e]+$/u)
    .optional(),
});

/** In characters. A shorter one could be found by trying. */
const SHORTEST_KEY = 32;

const KEY = `a random text of at least ${SHORTEST_KEY} characters`;

export const sourcesSchema = z.strictObject({
  identityKeys: z.array(z.string().min(SHORTEST_KEY)),
  // A union would say of a wrong option only that the whole object is wrong.
  checkLinks: z.unknown().superRefine((value, context) => {
    if (value === false) return;
    for (const issue of checkLinks.safeParse(value).error?.issues ?? []) {
      context.addIssue({ ...issue, path: [...issue.path] });
    }
  }),
});

/** What each option takes, in the words of the message that stops the boot. */
export const SOURCES_TAKES: Record<string, string> = {
  sources: 'an object with the options `identityKeys` and `checkLinks`',
  'sources.identityKeys': `a list of keys, each ${KEY}`,
  'sources.identityKeys[]': KEY,
  'sources.checkLinks': 'false, or an object with options like `rule` and `perRun`',
  'sources.checkLinks.rule': 'five fields in the notation of cron, like "0 3 * * *"',
  'sources.checkLinks.perRun': 'a whole number from 1',
  'sources.checkLinks.concurrency': 'a whole number from 1 to 20',
  'sources.checkLinks.pause': 'a number of seconds from 0',
  'sources.checkLinks.timeout': 'a number of seconds from 1 to 300',
  'sources.checkLinks.deadAfter': 'a whole number from 2',
  'sources.checkLinks.contact': 'an address of e-mail or of a page, in ASCII without spaces',
};
