/** Elements in which models think aloud before they answer. */
const REASONING = [
  'think',
  'thinking',
  'thought',
  'reasoning',
  'reflection',
  'analysis',
  'scratchpad',
];

/** Takes out what stands between two marks; without the second one, all behind the first. */
function withoutBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  // Letters like "İ" change their length in lower case; then places in one are none in the other.
  const searched = lower.length === text.length ? lower : text;
  let kept = '';
  let from = 0;
  for (let at = searched.indexOf(open); at >= 0; at = searched.indexOf(open, from)) {
    kept += text.slice(from, at);
    const end = searched.indexOf(close, at + open.length);
    if (end < 0) return kept;
    from = end + close.length;
  }
  return kept + text.slice(from);
}

/** All behind the last of a mark; the text itself where there is none. */
function behindLast(text: string, mark: string): string {
  const at = text.toLowerCase().lastIndexOf(mark);
  return at < 0 ? text : text.slice(at + mark.length);
}

/**
 * Takes out a model's reasoning. A closing tag alone counts too: some models are made to begin
 * with reasoning, and never write the opening one.
 */
export function withoutReasoning(text: string): string {
  let rest = text;
  for (const name of REASONING) {
    if (!rest.includes('<')) break;
    rest = behindLast(withoutBetween(rest, `<${name}>`, `</${name}>`), `</${name}>`);
  }
  // Marks of the channels that some open models answer in; the last one holds the answer.
  return behindLast(rest, '<|message|>').replace(/<\|[\w ]{1,40}\|>/gu, '\n');
}

const FENCE = /^[^\S\n]{0,3}(?:`{3,}|~{3,})[^\n]*$/gmu;

/** What stands in the first code fence; `null` where there is none. */
function fenced(text: string): string | null {
  const [first, second] = text.matchAll(FENCE);
  if (first === undefined) return null;
  return text.slice(first.index + first[0].length, second?.index ?? text.length);
}

/** Names under which models put a summary when they answer JSON. */
const KEYS = ['summary', 'sentences', 'text', 'sentence', 'answer', 'content', 'result', 'output'];
const DEPTH = 4;

/** The texts of a JSON value, in order; `null` where it is no summary. */
function textsOf(value: unknown, depth = 0): string[] | null {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth >= DEPTH) return null;
  if (Array.isArray(value)) {
    const parts = value.map((each) => textsOf(each, depth + 1));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const object = value as Record<string, unknown>;
  const key = KEYS.find((each) => Object.hasOwn(object, each)) ?? Object.keys(object)[0];
  return key === undefined ? null : textsOf(object[key], depth + 1);
}

function parsed(text: string): string[] | null {
  try {
    return textsOf(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/**
 * Takes an answer out of a code fence and out of JSON.
 *
 * @returns its lines; `null` where it begins as JSON does, and is none or holds no text
 */
export function unwrap(text: string): string[] | null {
  for (const candidate of [fenced(text), text]) {
    const inner = candidate?.trim() ?? '';
    if (!/^[[{"]/u.test(inner)) continue;
    const texts = parsed(inner);
    if (texts !== null) return texts.flatMap((each) => each.split('\n'));
    // "[" alone opens many a text: "[The mayor] said".
    if (/^(?:\[\s*["'{[]|\{\s*["'}])/u.test(inner)) return null;
  }
  return text.replace(FENCE, '').split('\n');
}
