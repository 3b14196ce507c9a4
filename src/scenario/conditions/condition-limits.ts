import type { ASTNode } from '@marcbachmann/cel-js';
import { closestName } from '../closest-name.ts';
import type { Finding } from '../problem.ts';
import { suggesting } from '../problem.ts';

/** Room for what a person writes; the parser refuses more. */
export const CONDITION_BUDGET = {
  maxAstNodes: 300,
  maxDepth: 40,
  maxListElements: 60,
  maxMapEntries: 20,
  maxCallArguments: 4,
} as const;

const ROUNDS_OF_A_LIST: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];
const CALLS: readonly string[] = [
  ...ROUNDS_OF_A_LIST,
  'size',
  'has',
  'contains',
  'startsWith',
  'endsWith',
  'double',
  'int',
  'string',
];

type Overstep = Pick<Finding, 'code' | 'params' | 'offset'>;

/**
 * What an expression does that conditions may not: they are read at every move, so no patterns (which can take for
 * ever to match) and no walk through a list inside another.
 */
export function overstepsIn(node: ASTNode, inside = false): readonly Overstep[] {
  const name = calledBy(node);
  const goesRound = name !== undefined && ROUNDS_OF_A_LIST.includes(name);
  return [
    ...(name === undefined || CALLS.includes(name) ? [] : [unknownCall(name, node)]),
    ...(goesRound && inside
      ? [{ code: 'condition-nested', params: { name }, offset: node.start } as const]
      : []),
    ...childrenOf(node).flatMap(child => overstepsIn(child, inside || goesRound)),
  ];
}

function calledBy(node: ASTNode): string | undefined {
  return node.op === 'call' || node.op === 'rcall' ? node.args[0] : undefined;
}

function unknownCall(name: string, node: ASTNode): Overstep {
  const params = { name, known: CALLS.join(', '), ...suggesting(closestName(name, CALLS)) };
  return { code: 'condition-call', params, offset: node.start };
}

export function childrenOf(node: ASTNode): readonly ASTNode[] {
  return nodesIn(node.args);
}

function nodesIn(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
