import { parseSync } from 'oxc-parser';

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What a module asks of others: its imports, and the names it uses without declaring them: `Date`, `Math.random`, `.at`. */
export interface Uses {
  readonly imports: readonly Import[];
  readonly names: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): readonly (readonly [key: string, child: Node])[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map(child => [key, child] as const),
  );

function visit(node: Node, see: (node: Node, key: string, parent: Node | undefined) => void): void {
  const walk = (at: Node, key: string, parent: Node | undefined): void => {
    see(at, key, parent);
    for (const [name, child] of childrenOf(at)) walk(child, name, at);
  };
  walk(node, '', undefined);
}

const textOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined;

/** A dotted member such as `Math.random`, also when written `Math['random']`. */
function memberOf(node: Node): string | undefined {
  const object = nameOf(node.object);
  const property = node.computed === true ? textOf(node.property) : nameOf(node.property);
  return object !== undefined && property !== undefined ? `${object}.${property}` : undefined;
}

const rootOf = (name: string): string => name.split('.')[0] ?? name;

const isMetaProperty = (value: unknown): boolean => isNode(value) && value.type === 'MetaProperty';

const isTypeOnly = (node: Node): boolean => {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const everyType = specifiers.length > 0 && specifiers.every(each => each.importKind === 'type');
  return node.importKind === 'type' || node.exportKind === 'type' || everyType;
};

const literals = (values: unknown): readonly string[] =>
  (Array.isArray(values) ? values : [values]).flatMap(value =>
    isNode(value) && value.type === 'ArrayExpression' ? literals(value.elements) : (textOf(value) ?? []),
  );

/** Not knowable before it runs, therefore refused by every row of the table. */
const unknown = '<computed>';

const value = (specifiers: readonly string[]): readonly Import[] =>
  (specifiers.length > 0 ? specifiers : [unknown]).map(specifier => ({ specifier, typeOnly: false }));

const isGlob = (node: Node): boolean =>
  isNode(node.callee) && isMetaProperty(node.callee.object) && nameOf(node.callee.property) === 'glob';

const isWorkerUrl = (node: Node): boolean =>
  nameOf(node.callee) === 'URL' &&
  Array.isArray(node.arguments) &&
  isNode(node.arguments[1]) &&
  isMetaProperty(node.arguments[1].object);

function importsOf(node: Node): readonly Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return literals(node.source).map(specifier => ({ specifier, typeOnly: isTypeOnly(node) }));
    case 'TSImportType':
      return literals(node.source ?? node.argument).map(specifier => ({ specifier, typeOnly: true }));
    case 'ImportExpression':
      return value(literals(node.source));
    case 'CallExpression':
      return isGlob(node) && Array.isArray(node.arguments) ? value(literals(node.arguments[0])) : [];
    case 'NewExpression':
      return isWorkerUrl(node) && Array.isArray(node.arguments) ? value(literals(node.arguments[0])) : [];
    default:
      return [];
  }
}

const keyed = [
  'Property',
  'PropertyDefinition',
  'MethodDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
];

/** True where an identifier only names a member (`frame.window`, `{ window: box }`). */
const namesMember = (key: string, parent: Node | undefined): boolean =>
  parent !== undefined &&
  parent.computed !== true &&
  ((parent.type === 'MemberExpression' && key === 'property') ||
    (key === 'key' && keyed.includes(String(parent.type))));

const bindingKeys = ['params', 'id', 'local', 'param'];

function bindingsOf(program: Node): ReadonlySet<string> {
  const bound = new Set<string>();
  const bindPattern = (pattern: Node): void =>
    visit(pattern, (node, key, parent) => {
      const name = nameOf(node);
      if (name !== undefined && !namesMember(key, parent) && key !== 'right') bound.add(name);
    });
  visit(program, (node, key, parent) => {
    if (parent !== undefined && bindingKeys.includes(key) && !String(parent.type).startsWith('TS'))
      bindPattern(node);
  });
  return bound;
}

/** Reads one module. Syntax errors are the compiler's to report and are ignored here. */
export function usesOf(file: string, source: string): Uses {
  const { program } = parseSync(file, source);
  const root: unknown = program;
  const imports: Import[] = [];
  const names = new Set<string>();
  if (!isNode(root)) return { imports, names };
  const bound = bindingsOf(root);
  visit(root, (node, key, parent) => {
    imports.push(...importsOf(node));
    const name = node.type === 'MemberExpression' ? memberOf(node) : nameOf(node);
    if (name !== undefined && !namesMember(key, parent) && !bound.has(rootOf(name))) names.add(name);
    if (node.type === 'MemberExpression') names.add(`.${nameOf(node.property) ?? ''}`);
  });
  return { imports, names };
}
