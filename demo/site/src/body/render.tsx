import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import MarkdownIt from 'markdown-it';
import type { BlocksBody, BlocksImage, ReadArticle } from 'strapi-plugin-newsroom/client';
import { imageAttributes } from '../newsroom/media';
import { isLinkable } from './links';
import { prepareBody } from './prepare';

type Props = ComponentProps<typeof BlocksRenderer>;
type BlockComponents = NonNullable<Props['blocks']>;

const blocks: BlockComponents = {
  // Other schemes (`javascript:`, `data:`) could run as code: their words stay, the link does not.
  link: ({ url, children }) => (isLinkable(url) ? <a href={url}>{children}</a> : <>{children}</>),
  // Code runs left to right in every language, and scrolls by keyboard too.
  code: ({ plainText }) => (
    <pre dir="ltr" tabIndex={0}>
      <code>{plainText}</code>
    </pre>
  ),
  image: ({ image }) => figureOf(image as unknown as BlocksImage),
};

function figureOf(image: BlocksImage): ReactNode {
  const { srcset, ...attributes } = imageAttributes(image, '(width >= 42rem) 39rem, 95vw');
  return (
    <figure>
      <img
        {...attributes}
        srcSet={srcset}
        alt={image.alternativeText ?? ''}
        loading="lazy"
        decoding="async"
      />
      {captionOf(image.caption)}
    </figure>
  );
}

function captionOf(caption: string | null | undefined): ReactNode {
  return caption ? <figcaption>{caption}</figcaption> : null;
}

/** HTML within Markdown stays text, and so do links that could run as code. */
const markdown = new MarkdownIt({ html: false, typographer: false });

/** An article's body as HTML: rendered here once, so that no script goes to the reader. */
export function renderBody({ body, bodyFormat }: ReadArticle): string {
  if (typeof body !== 'string') return renderBlocks(body);
  // Of the formats that are texts, this site has only Markdown; another one shows as it is written.
  return bodyFormat === 'markdown' ? markdown.render(body) : renderToStaticMarkup(<p>{body}</p>);
}

function renderBlocks(body: BlocksBody): string {
  // The contract leaves nodes open; the renderer skips the types it does not know.
  const content = prepareBody(body) as unknown as Props['content'];
  return renderToStaticMarkup(<BlocksRenderer content={content} blocks={blocks} />);
}
