import type { Core } from '@strapi/strapi';

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
