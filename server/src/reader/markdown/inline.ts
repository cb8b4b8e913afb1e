import { escapeText, tidy } from './escape';
import { run, type Run } from './tree';
import { writeUrl } from './url';

/** A link with all its runs, or a run. */
type Atom = { run: Run; link: null } | { run: Run; link: Run[] };

/** Neighbours with the same marks. */
interface Piece {
  marks: string;
  atoms: Atom[];
}

const EDGE_BEFORE = /^[\s\p{P}\p{S}]+/u;
const EDGE_AFTER = /(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u;
const SPACE_BEFORE = /^\s+/u;
const SPACE_AFTER = /(?<!\s)\s+$/u;
/**
 * What lets marks stand between it and a quotation mark or bracket. Not all readers of Markdown know
 * punctuation beyond the basic plane.
 */
const OPEN_BEFORE = /(?![\u{10000}-\u{10ffff}])[\t\n\p{Zs}\p{P}$+<=>^`|~]$/u;
const OPEN_AFTER = /^(?![\u{10000}-\u{10ffff}])[\t\n\p{Zs}\p{P}$+<=>^`|~]/u;

/**
 * Writes a line. Line breaks are as in the runs: a caller makes of them what its block allows.
 *
 * Marks take effect only where Markdown knows them: space at the edge of emphasised text goes
 * outside, and where it touches a letter punctuation too. The words are always the same.
 */
export function writeInline(runs: readonly Run[]): string {
  const pieces = join(toAtoms(runs).map((atom) => ({ marks: atom.run.marks, atoms: [atom] })));
  const spaced = join(pieces.flatMap((piece) => part(piece, SPACE_BEFORE, SPACE_AFTER)));
  const settled = spaced.flatMap((piece, i) =>
    settle(piece, isOpenBefore(spaced[i - 1]), isOpenAfter(spaced[i + 1])),
  );
  return glue(join(unchained(join(settled))).map(writePiece));
}

/**
 * Asterisks between pieces that touch could be read for those of other pairs, but for two pieces of
 * one kind of marks each.
 */
function unchained(pieces: readonly Piece[]): Piece[] {
  let touching: string[] = [];
  return pieces.map((piece) => {
    touching = piece.marks.includes('*') ? [...touching, piece.marks] : [];
    const isClear = touching.length < 2 || !touching.some((marks) => marks.endsWith('***'));
    if (isClear && touching.length < 3) return piece;
    touching = [];
    return { ...piece, marks: '' };
  });
}

/** Gathers the runs of each link; what all of them are marked as, the link is. */
function toAtoms(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  for (const each of runs) {
    const text = tidy(each.text);
    // Blanks are no code: no sign could show it.
    const own = { ...each, text, code: each.code && text.trim() !== '' };
    if (own.text === '' && own.image === null) continue;
    const last = atoms[atoms.length - 1];
    if (own.link === null) atoms.push({ run: own, link: null });
    else if (last?.link && last.run.link === own.link) last.link.push(own);
    else atoms.push({ run: own, link: [own] });
  }
  return atoms.flatMap((atom) => (atom.link === null ? [atom] : toLink(atom.run, atom.link)));
}

function toLink(first: Run, runs: readonly Run[]): Atom[] {
  const bare = runs.map(({ code, ...each }) => ({
    ...{ ...each, link: null },
    // Where a line begins with it, a bracket in code could end the name of a reference.
    code: code && !each.text.includes(']'),
  }));
  // Without words, nobody could follow it.
  if (runs.every(({ text, image }) => text.trim() === '' && image === null)) {
    return bare.map((each) => ({ run: each, link: null }));
  }
  const isSame = runs.every(({ marks }) => marks === first.marks);
  if (!isSame) return [{ run: { ...first, marks: '' }, link: bare }];
  return [{ run: first, link: bare.map((each) => ({ ...each, marks: '' })) }];
}

/** Joins neighbours that are marked alike, and in them neighbouring texts and stretches of code. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { marks, atoms } of pieces) {
    const last = joined[joined.length - 1];
    const piece = last?.marks === marks ? last : { marks, atoms: [] };
    if (piece !== last) joined.push(piece);
    for (const atom of atoms) addAtom(piece.atoms, atom);
  }
  return joined;
}

const isText = ({ run: { code, image }, link }: Atom) => !code && image === null && link === null;
const isCode = ({ run: { code, image }, link }: Atom) => code && image === null && link === null;

function addAtom(atoms: Atom[], atom: Atom): void {
  const last = atoms[atoms.length - 1];
  const isAlike =
    last !== undefined && ((isText(last) && isText(atom)) || (isCode(last) && isCode(atom)));
  if (!isAlike) atoms.push(atom);
  else atoms[atoms.length - 1] = withText(last, last.run.text + atom.run.text);
}

const withText = (atom: Atom, text: string): Atom => ({ ...atom, run: { ...atom.run, text } });

/** Parts what matches at the edges of a marked piece from it, if anything does. */
function part(piece: Piece, before: RegExp | null, after: RegExp | null): Piece[] {
  if (piece.marks === '') return [piece];
  let { atoms } = piece;
  const edge = (pattern: RegExp | null, at: 0 | -1): Piece[] => {
    const atom = atoms.at(at);
    if (pattern === null || atom === undefined || !isText(atom)) return [];
    const { text } = atom.run;
    const [found = ''] = pattern.exec(text) ?? [];
    if (found === '') return [];
    const rest = at === 0 ? text.slice(found.length) : text.slice(0, -found.length);
    const kept = rest === '' ? [] : [withText(atom, rest)];
    atoms = at === 0 ? [...kept, ...atoms.slice(1)] : [...atoms.slice(0, -1), ...kept];
    return [{ marks: '', atoms: [{ run: run(found), link: null }] }];
  };
  const first = edge(before, 0);
  const last = edge(after, -1);
  return [...first, ...(atoms.length > 0 ? [{ ...piece, atoms }] : []), ...last];
}

/** Makes of a marked piece what Markdown knows for it beside its neighbours. */
function settle(piece: Piece, before: boolean, after: boolean): Piece[] {
  return part(piece, before ? null : EDGE_BEFORE, after ? null : EDGE_AFTER).map((each) => {
    const { marks, atoms } = each;
    if (marks === '' || (before && after)) return each;
    const [first, last] = [atoms[0], atoms.at(-1)] as [Atom, Atom];
    // The signs of code, links and images are punctuation themselves.
    if ((!before && !isText(first)) || (!after && !isText(last))) return { ...each, marks: '' };
    // So are marks within others: of two kinds, the one that changes what is said stays.
    return marks.startsWith('~~') ? { ...each, marks: '~~' } : each;
  });
}

function isOpenBefore(piece: Piece | undefined): boolean {
  const atom = piece?.atoms.at(-1);
  if (piece === undefined || atom === undefined) return true;
  return piece.marks === '' && (!isText(atom) || OPEN_BEFORE.test(atom.run.text));
}

function isOpenAfter(piece: Piece | undefined): boolean {
  const atom = piece?.atoms[0];
  if (piece === undefined || atom === undefined) return true;
  return piece.marks === '' && (!isText(atom) || OPEN_AFTER.test(atom.run.text));
}

function writePiece({ marks, atoms }: Piece): string {
  return `${marks}${glue(atoms.map(writeAtom))}${[...marks].reverse().join('')}`;
}

/** An exclamation mark before a link would make an image of it. */
function glue(texts: readonly string[]): string {
  const isBeforeLink = (i: number) => texts[i + 1]?.startsWith('[') === true;
  return texts
    .map((text, i) => (text.endsWith('!') && isBeforeLink(i) ? `${text.slice(0, -1)}\\!` : text))
    .join('');
}

function writeAtom({ run: own, link }: Atom): string {
  const { text, code, image } = own;
  if (link !== null) return `[${writeInline(link)}](${writeUrl(own.link ?? '')})`;
  if (image !== null) return `![${escapeText(text.replaceAll('\n', ' '))}](${writeUrl(image)})`;
  return code ? writeCode(text.replaceAll('\n', ' ')) : escapeText(text);
}

/** Code within a line, between more backticks than follow each other in it. */
function writeCode(text: string): string {
  const runs = new Set((text.match(/`+/gu) ?? []).map(({ length }) => length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
