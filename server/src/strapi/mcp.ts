import type { Core } from '@strapi/strapi';
import { errors, type z } from '@strapi/utils';

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  can(action: string, subject: string): boolean;
}

interface ToolAnswer {
  content: unknown[];
  structuredContent?: unknown;
}

interface Tool {
  /** Absent for what the content manager did not make. */
  auth?: { policies: { action: string; subject?: string }[] };
  createHandler(
    strapi: Core.Strapi,
    context: { userAbility: Ability },
  ): (input: unknown) => Promise<ToolAnswer>;
}

/**
 * Keeps what a tool of Strapi's MCP server wrote from a token that may write a type but not read
 * it: Strapi answers such a write with all fields, private ones too. The answer names the document.
 * To be called in `register`, before the content manager makes its tools.
 *
 * @param concerns whether the rows of a type are to be kept so
 */
export function answerBlindWrites(strapi: Core.Strapi, concerns: (uid: string) => boolean): void {
  const server = strapi.ai.mcp as unknown as { registerTool(tool: Tool): void };
  const stock = server.registerTool.bind(server);
  server.registerTool = (tool) => {
    const subject = tool.auth?.policies.find(({ action }) => action !== READ)?.subject;
    if (subject === undefined) return stock(tool);
    const createHandler: Tool['createHandler'] = (app, context) => {
      const handler = tool.createHandler(app, context);
      return async (input) => {
        const answer = await handler(input);
        const mayRead = context.userAbility.can(READ, subject);
        return mayRead || !concerns(subject) ? answer : namesOnly(answer);
      };
    };
    stock({ ...tool, createHandler });
  };
}

function namesOnly(answer: ToolAnswer): ToolAnswer {
  const given = answer.structuredContent as { data?: { documentId?: unknown; locale?: unknown } };
  const { documentId, locale } = given.data ?? {};
  const structuredContent = { data: { documentId, locale } };
  return {
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent,
  };
}

/** The rights of the token that a tool is called with. */
export type TokenAbility = Parameters<
  NonNullable<ToolDefinition['resolveInputSchema']>
>[0]['userAbility'];

type ToolDefinition = Parameters<Core.Strapi['ai']['mcp']['registerTool']>[0];

/** A tool of the plugin's own, which reads and changes nothing. */
export interface OwnTool<I extends z.ZodObject, O extends z.ZodObject> {
  name: string;
  title: string;
  /** For the model that chooses among tools. */
  description: string;
  /** uids of content types, of which a token has to be able to read one at least. */
  reads: readonly string[];
  input: (ability: TokenAbility) => I;
  output: O;
  /**
   * What it answers, within the token's rights, which it sees to itself.
   * @throws ApplicationError whose message is for the caller
   */
  run: (args: z.infer<I>, ability: TokenAbility) => Promise<z.infer<O>>;
}

/** Adds a tool to Strapi's MCP server. To be called in `register` or `bootstrap`. */
export function addTool<I extends z.ZodObject, O extends z.ZodObject>(
  strapi: Core.Strapi,
  { name, title, description, reads, input, output, run }: OwnTool<I, O>,
): void {
  const [first, ...others] = reads.map((subject) => ({ action: READ, subject }));
  if (first === undefined) return;
  strapi.ai.mcp.registerTool({
    ...{ name, title, description, auth: { policies: [first, ...others] } },
    resolveInputSchema: ({ userAbility }) => input(userAbility),
    resolveOutputSchema: () => output,
    createHandler:
      (_strapi, { userAbility }) =>
      async ({ args }) => {
        try {
          const structuredContent = await run(args as z.infer<I>, userAbility);
          return { content: [textOf(JSON.stringify(structuredContent))], structuredContent };
        } catch (error) {
          // Strapi writes to its log what else is thrown, as a failure of the tool.
          if (!(error instanceof errors.ApplicationError)) throw error;
          return { content: [textOf((error as Error).message)], isError: true };
        }
      },
  });
}

const textOf = (text: string) => ({ type: 'text' as const, text });
