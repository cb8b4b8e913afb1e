const text = (value, modifiers = {}) => ({ type: 'text', text: value, ...modifiers });

/** A piece of a paragraph: plain text, or text that is bold, italic or a link. */
function inline(piece) {
  if (typeof piece === 'string') return text(piece);
  if ('bold' in piece) return text(piece.bold, { bold: true });
  if ('italic' in piece) return text(piece.italic, { italic: true });
  return { type: 'link', url: piece.link, children: [text(piece.text)] };
}

function block(item) {
  if (typeof item === 'string') return { type: 'paragraph', children: [text(item)] };
  if ('heading' in item) return { type: 'heading', level: 2, children: [text(item.heading)] };
  if ('quote' in item) return { type: 'quote', children: [text(item.quote)] };
  if ('paragraph' in item) return { type: 'paragraph', children: item.paragraph.map(inline) };
  return {
    type: 'list',
    format: 'unordered',
    children: item.list.map((entry) => ({ type: 'list-item', children: [text(entry)] })),
  };
}

/** An article's body, as the content files write it, in Strapi's Blocks format. */
export const toBlocks = (body) => body.map(block);
