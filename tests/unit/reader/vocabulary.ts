import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * schema.org's vocabulary, as `schema-dts` declares it: which types there are, which properties each
 * has of its own and by inheritance, and what those take.
 */
interface Declarations {
  interfaces: Map<string, ts.InterfaceDeclaration>;
  aliases: Map<string, ts.TypeAliasDeclaration>;
}

/** What a property takes, down to the last alias. */
interface Range {
  /** Names of the declarations that were met on the way: `Person`, `PersonLeaf`, `URL`. */
  names: Set<string>;
  /** Texts that are allowed one by one: the members of an enumeration. */
  literals: Set<string>;
  takesText: boolean;
}

function declarations(): Declarations {
  const file = require.resolve('schema-dts').replace(/\.js$/u, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const aliases = source.statements.filter(ts.isTypeAliasDeclaration);
  return {
    interfaces: new Map(interfaces.map((one) => [one.name.text, one])),
    aliases: new Map(aliases.map((one) => [one.name.text, one])),
  };
}

const { interfaces, aliases } = declarations();

const nameOf = (node: ts.TypeReferenceNode): string => (node.typeName as ts.Identifier).text;

/** The declaration of a property of a type, or of one that it inherits from. */
function propertyOf(declaration: string, property: string): ts.TypeNode | undefined {
  const found = interfaces.get(declaration);
  const member = found?.members.find(
    (one): one is ts.PropertySignature =>
      ts.isPropertySignature(one) && ts.isStringLiteral(one.name) && one.name.text === property,
  );
  if (member?.type !== undefined) return member.type;
  const parents = (found?.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : []));
  for (const parent of parents) {
    const inherited = propertyOf(parent, property);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function widen(node: ts.TypeNode, range: Range): Range {
  if (ts.isUnionTypeNode(node)) node.types.forEach((each) => widen(each, range));
  if (node.kind === ts.SyntaxKind.StringKeyword) range.takesText = true;
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
    range.literals.add(node.literal.text);
  }
  if (!ts.isTypeReferenceNode(node)) return range;
  const name = nameOf(node);
  const [first] = node.typeArguments ?? [];
  if (name === 'SchemaValue' && first !== undefined) return widen(first, range);
  if (range.names.has(name)) return range;
  range.names.add(name);
  const alias = aliases.get(name);
  return alias === undefined ? range : widen(alias.type, range);
}

/** @returns `null` where the type has no such property */
function rangeOf(type: string, property: string): Range | null {
  const node = propertyOf(`${type}Leaf`, property);
  if (node === undefined) return null;
  return widen(node, { names: new Set(), literals: new Set(), takesText: false });
}

type Node = Record<string, unknown>;

const typeOf = (node: Node): string => node['@type'] as string;

/** What of a description schema.org does not have, a line for each; to be compared with nothing. */
export function problemsOf(node: Node, at = '$'): string[] {
  const type = typeOf(node);
  if (!interfaces.has(`${type}Leaf`)) return [`${at}: there is no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@id') return isAddress(value) ? [] : [`${at}.@id is no address`];
    if (property.startsWith('@')) return [];
    const where = `${at}.${property}`;
    const range = rangeOf(type, property);
    if (range === null) return [`${where}: ${type} has no such property`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    return values.flatMap((each) => problemsOfValue(each, range, where));
  });
}

function problemsOfValue(value: unknown, range: Range, at: string): string[] {
  if (typeof value === 'string') return problemsOfText(value, range, at);
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`];
  const node = value as Node;
  if (node['@type'] === undefined) {
    const isReference = Object.keys(node).join() === '@id' && range.names.has('IdReference');
    return isReference ? [] : [`${at}: an object without a type`];
  }
  const type = typeOf(node);
  return range.names.has(`${type}Leaf`) ? problemsOf(node, at) : [`${at} takes no ${type}`];
}

function problemsOfText(value: string, { names, literals, takesText }: Range, at: string) {
  if (literals.has(value)) return [];
  if (!takesText) return [`${at} takes no text, and has "${value}"`];
  if (names.has('Text')) return [];
  if (names.has('DateTime')) return isMoment(value) ? [] : [`${at}: no time with a zone: ${value}`];
  if (names.has('URL')) return isAddress(value) ? [] : [`${at}: no whole address: ${value}`];
  if (names.has('Distance')) return /^\d+ \S+$/u.test(value) ? [] : [`${at}: no length: ${value}`];
  return [];
}

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(value);

const isAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\//u.test(value) && URL.canParse(value);
