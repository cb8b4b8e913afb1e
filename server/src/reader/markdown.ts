import type { ReadPage } from '../../../shared/contracts';

/** A page as Markdown. */
export function toMarkdown({ article }: ReadPage): string {
  return `# ${article.title}\n`;
}
