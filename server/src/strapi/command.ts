import path from 'node:path';

/**
 * The command of Strapi's own program that this process runs, like `start` or `export`. Strapi tells
 * a plugin nothing of it.
 *
 * @returns undefined where another program loads Strapi
 */
export function currentCommand(argv: readonly string[] = process.argv): string | undefined {
  const [, program = '', ...args] = argv;
  if (!/^strapi(\.js)?$/u.test(path.basename(program))) return undefined;
  return args.find((arg) => !arg.startsWith('-'));
}
