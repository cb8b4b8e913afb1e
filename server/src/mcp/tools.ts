import type { Core } from '@strapi/strapi';
import { addTool } from '../strapi/mcp';
import { checkSummaryTool } from './check-summary';
import { findRelatedTool } from './find-related';
import { readTool } from './read';

/**
 * The plugin's tools on Strapi's MCP server, for admin tokens: within the rights of each, as the
 * content manager's own tools are. All of them read; none publishes, reviews or writes, and none
 * gives out who an unnamed source is. To be called once the article types are known.
 */
export function registerTools(strapi: Core.Strapi): void {
  addTool(strapi, readTool(strapi));
  addTool(strapi, findRelatedTool(strapi));
  addTool(strapi, checkSummaryTool(strapi));
}
