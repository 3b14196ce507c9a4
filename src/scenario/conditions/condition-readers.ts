import type { ASTNode } from '@marcbachmann/cel-js';
import type { Facts } from '../../engine/game.ts';

/** Reads a value off the facts; undefined where it cannot be evaluated. */
export type Reader<Value> = (facts: Facts) => Value | undefined;

/**
 * The common shapes of well-typed conditions as plain functions: comparisons, membership, flags, and their
 * combinations. Undefined for any other shape, which is left to the interpreter.
 */
export function truthReader(node: ASTNode): Reader<boolean> | undefined {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'boolean' ? constant(node.args) : undefined;
    case 'id':
      return isFlag(node.args) ? flag(node.args) : undefined;
    case '!_':
      return negation(truthReader(node.args));
    case '&&':
      return settledBy(false, truthReader(node.args[0]), truthReader(node.args[1]));
    case '||':
      return settledBy(true, truthReader(node.args[0]), truthReader(node.args[1]));
    case 'in':
      return membership(node.args[0], node.args[1]);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(node.op, node.args[0], node.args[1]);
    default:
      return undefined;
  }
}

/** Sums and products of gauges and decimal numbers, and choices between them; undefined for any other shape. */
export function quantityReader(node: ASTNode): Reader<number> | undefined {
  if (node.op === '?:') {
    const [condition, then, otherwise] = node.args;
    return choice(truthReader(condition), quantityReader(then), quantityReader(otherwise));
  }
  if (node.op === '+' || node.op === '-' || node.op === '*') {
    return arithmetic(node.op, quantityReader(node.args[0]), quantityReader(node.args[1]));
  }
  return isInteger(node) ? undefined : numberReader(node);
}

type FlagName = 'initialled' | 'ratified' | 'over';
type ListName = 'said' | 'did' | 'happened' | 'lately' | 'refused' | 'walked';
type Comparator = '==' | '!=' | '<' | '<=' | '>' | '>=';

const FLAGS: readonly string[] = ['initialled', 'ratified', 'over'] satisfies readonly FlagName[];
const LISTS: readonly string[] = [
  'said',
  'did',
  'happened',
  'lately',
  'refused',
  'walked',
] satisfies readonly ListName[];

function isFlag(name: string): name is FlagName {
  return FLAGS.includes(name);
}

function isList(name: string): name is ListName {
  return LISTS.includes(name);
}

function constant<Value>(value: Value): Reader<Value> {
  return () => value;
}

function flag(name: FlagName): Reader<boolean> {
  return facts => facts[name];
}

function negation(inner: Reader<boolean> | undefined): Reader<boolean> | undefined {
  if (!inner) return undefined;
  return facts => {
    const value = inner(facts);
    return value === undefined ? undefined : !value;
  };
}

/** `&&` is settled by false and `||` by true, even where the other side cannot be evaluated. */
function settledBy(
  decisive: boolean,
  left: Reader<boolean> | undefined,
  right: Reader<boolean> | undefined,
): Reader<boolean> | undefined {
  if (!left || !right) return undefined;
  return facts => {
    const first = left(facts);
    if (first === decisive) return decisive;
    const second = right(facts);
    if (second === decisive) return decisive;
    return first === undefined || second === undefined ? undefined : !decisive;
  };
}

function membership(item: ASTNode, list: ASTNode): Reader<boolean> | undefined {
  const text = textReader(item);
  if (!text) return undefined;
  if (list.op === 'id' && isList(list.args)) {
    const name = list.args;
    return facts => holds(facts[name], text(facts));
  }
  const options = list.op === 'list' ? literals(list.args) : undefined;
  return options && (facts => holds(options, text(facts)));
}

function holds(list: readonly string[], item: string | undefined): boolean | undefined {
  return item === undefined ? undefined : list.includes(item);
}

function literals(nodes: readonly ASTNode[]): readonly string[] | undefined {
  const values: string[] = [];
  for (const node of nodes) {
    if (node.op !== 'value' || typeof node.args !== 'string') return undefined;
    values.push(node.args);
  }
  return values;
}

function comparison(op: Comparator, left: ASTNode, right: ASTNode): Reader<boolean> | undefined {
  const numbers = comparedBy(op, numberReader(left), numberReader(right));
  if (numbers) return numbers;
  return op === '==' || op === '!=' ? comparedBy(op, textReader(left), textReader(right)) : undefined;
}

function comparedBy<Value extends number | string>(
  op: Comparator,
  left: Reader<Value> | undefined,
  right: Reader<Value> | undefined,
): Reader<boolean> | undefined {
  if (!left || !right) return undefined;
  const compare = COMPARE[op];
  return facts => {
    const one = left(facts);
    const other = one === undefined ? undefined : right(facts);
    return one === undefined || other === undefined ? undefined : compare(one, other);
  };
}

type Scalar = number | string;

const COMPARE: Readonly<Record<Comparator, (one: Scalar, other: Scalar) => boolean>> = {
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

function arithmetic(
  op: '+' | '-' | '*',
  left: Reader<number> | undefined,
  right: Reader<number> | undefined,
): Reader<number> | undefined {
  if (!left || !right) return undefined;
  const sign = op === '-' ? -1 : 1;
  return facts => {
    const one = left(facts);
    const other = right(facts);
    if (one === undefined || other === undefined) return undefined;
    return op === '*' ? one * other : one + sign * other;
  };
}

function choice(
  condition: Reader<boolean> | undefined,
  then: Reader<number> | undefined,
  otherwise: Reader<number> | undefined,
): Reader<number> | undefined {
  if (!condition || !then || !otherwise) return undefined;
  return facts => {
    const holds = condition(facts);
    return holds === undefined ? undefined : (holds ? then : otherwise)(facts);
  };
}

function numberReader(node: ASTNode): Reader<number> | undefined {
  if (node.op === 'value') {
    const isNumber = typeof node.args === 'number' || typeof node.args === 'bigint';
    return isNumber ? constant(Number(node.args)) : undefined;
  }
  if (node.op === 'id') return countReader(node.args);
  if (node.op === 'call') return sizeReader(node.args[0], node.args[1]);
  if (isArithmetic(node)) {
    const [left, right] = node.args;
    return node.args.every(isExact)
      ? arithmetic(node.op, numberReader(left), numberReader(right))
      : undefined;
  }
  const lookup = lookupIn(node);
  if (lookup?.map !== 'metric' && lookup?.map !== 'support') return undefined;
  const { map, key } = lookup;
  return map === 'metric' ? facts => facts.gauge(key) : facts => ownValue(facts.support, key);
}

function countReader(name: string): Reader<number> | undefined {
  if (name === 'agreed') return facts => facts.agreed;
  if (name === 'round') return facts => facts.round;
  return name === 'rounds' ? facts => facts.rounds : undefined;
}

function sizeReader(name: string, [list]: readonly ASTNode[]): Reader<number> | undefined {
  if (name !== 'size' || list?.op !== 'id' || !isList(list.args)) return undefined;
  const of = list.args;
  return facts => facts[of].length;
}

type Arithmetic = Extract<ASTNode, { readonly op: '+' | '-' | '*' }>;

function isArithmetic(node: ASTNode): node is Arithmetic {
  return node.op === '+' || node.op === '-' || node.op === '*';
}

/** CEL's whole numbers have 64 bits: one step from small ones is the same in ours. */
function isExact(node: ASTNode): boolean {
  if (!isInteger(node)) return true;
  return !isArithmetic(node) && (node.op !== 'value' || Math.abs(Number(node.args)) < 2 ** 20);
}

function isInteger(node: ASTNode): boolean {
  if (isArithmetic(node)) return isInteger(node.args[0]);
  if (node.op === 'call') return true;
  if (node.op === 'value') return typeof node.args === 'bigint';
  return node.op === 'id' && node.args !== 'agreed';
}

function textReader(node: ASTNode): Reader<string> | undefined {
  if (node.op === 'value') return typeof node.args === 'string' ? constant(node.args) : undefined;
  const lookup = lookupIn(node);
  if (lookup?.map !== 'deal') return undefined;
  const { key } = lookup;
  return facts => ownValue(facts.deal, key);
}

/** `map['key']` or `map.key`. */
export function lookupIn(node: ASTNode): { readonly map: string; readonly key: string } | undefined {
  if (node.op !== '[]' && node.op !== '.') return undefined;
  const [owner, key] = node.args;
  if (owner.op !== 'id') return undefined;
  if (typeof key === 'string') return { map: owner.args, key };
  return key.op === 'value' && typeof key.args === 'string' ? { map: owner.args, key: key.args } : undefined;
}

function ownValue<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
