import type { ASTNode } from '@marcbachmann/cel-js';
import { lookupIn } from '../conditions/condition-readers.ts';

type Range = readonly [least: number, most: number];

/** What is known of the facts a condition looks at: each entry leaves out what cannot be. */
export interface Known {
  /** By name, such as `round` or `metric violence`: the numbers it can be. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** By issue: the options it can stand at, `open` included. */
  readonly deal: ReadonlyMap<string, ReadonlySet<string>>;
  /** By name, such as `ratified` or `did open-ford`: whether it holds. */
  readonly flags: ReadonlyMap<string, boolean>;
}

/**
 * What is known besides once an expression is true (or false); undefined where it cannot be. Errs on the side of
 * possible: an expression of a shape it does not follow tells it nothing.
 */
export function assume(node: ASTNode, truth: boolean, known: Known): Known | undefined {
  switch (node.op) {
    case 'value':
      return typeof node.args !== 'boolean' || node.args === truth ? known : undefined;
    case 'id':
      return withFlag(known, node.args, truth);
    case '!_':
      return assume(node.args, !truth, known);
    case '&&':
      return truth ? both(node.args, true, known) : either(node.args, false, known);
    case '||':
      return truth ? either(node.args, true, known) : both(node.args, false, known);
    case 'in':
      return assumeMember(node.args[0], node.args[1], truth, known);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return assumeComparison(truth ? node.op : OPPOSITE[node.op], node.args[0], node.args[1], known);
    default:
      return known;
  }
}

function both(nodes: readonly ASTNode[], truth: boolean, known: Known): Known | undefined {
  return nodes.reduce<Known | undefined>((so, node) => so && assume(node, truth, so), known);
}

/** Where several ways are open, nothing is learnt but that one of them is. */
function either(nodes: readonly ASTNode[], truth: boolean, known: Known): Known | undefined {
  const ways = nodes.flatMap(node => assume(node, truth, known) ?? []);
  return ways.length > 1 ? known : ways[0];
}

type Comparator = '==' | '!=' | '<' | '<=' | '>' | '>=';

const OPPOSITE = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function assumeComparison(op: Comparator, left: ASTNode, right: ASTNode, known: Known): Known | undefined {
  const [issue, other] = [issueOf(left), issueOf(right)];
  if (issue !== undefined) return withDeal(known, issue, op, textOf(right));
  if (other !== undefined) return withDeal(known, other, op, textOf(left));
  const [one, two] = [rangeOf(left, known), rangeOf(right, known)];
  if (!one || !two) return known;
  const narrowed = narrow(op, one, two);
  const widened = narrow(MIRRORED[op], two, one);
  if (!narrowed || !widened) return undefined;
  return withRange(withRange(known, nameOf(left), narrowed), nameOf(right), widened);
}

/** What is left of a range that stands so to another; undefined where nothing is. */
function narrow(op: Comparator, range: Range, other: Range): Range | undefined {
  const [least, most] = LEFT[op](range, other);
  return least > most || excludes(op, range, other) ? undefined : [least, most];
}

const LEFT: Readonly<Record<Comparator, (range: Range, other: Range) => Range>> = {
  '==': ([least, most], [from, to]) => [Math.max(least, from), Math.min(most, to)],
  '!=': range => range,
  '<': ([least, most], [, to]) => [least, Math.min(most, to)],
  '<=': ([least, most], [, to]) => [least, Math.min(most, to)],
  '>': ([least, most], [from]) => [Math.max(least, from), most],
  '>=': ([least, most], [from]) => [Math.max(least, from), most],
};

/** What the ends of the ranges alone do not show. */
function excludes(op: Comparator, [least, most]: Range, [from, to]: Range): boolean {
  if (op === '<') return least >= to;
  if (op === '>') return most <= from;
  return op === '!=' && least === most && from === to && least === from;
}

function withRange(known: Known, name: string | undefined, range: Range): Known {
  return name === undefined ? known : { ...known, ranges: new Map(known.ranges).set(name, range) };
}

function withFlag(known: Known, name: string, truth: boolean): Known | undefined {
  const before = known.flags.get(name);
  if (before !== undefined) return before === truth ? known : undefined;
  return { ...known, flags: new Map(known.flags).set(name, truth) };
}

function withDeal(
  known: Known,
  issue: string,
  op: Comparator,
  option: string | undefined,
): Known | undefined {
  const before = known.deal.get(issue);
  if (!before || option === undefined || (op !== '==' && op !== '!=')) return known;
  const left = [...before].filter(each => (each === option) === (op === '=='));
  return left.length === 0 ? undefined : { ...known, deal: new Map(known.deal).set(issue, new Set(left)) };
}

function assumeMember(item: ASTNode, list: ASTNode, truth: boolean, known: Known): Known | undefined {
  const text = textOf(item);
  if (list.op === 'id' && text !== undefined) return withFlag(known, `${list.args} ${text}`, truth);
  const issue = issueOf(item);
  if (list.op !== 'list' || issue === undefined) return known;
  const options = list.args.flatMap(node => textOf(node) ?? []);
  const before = known.deal.get(issue);
  if (!before || options.length < list.args.length) return known;
  const left = [...before].filter(each => options.includes(each) === truth);
  return left.length === 0 ? undefined : { ...known, deal: new Map(known.deal).set(issue, new Set(left)) };
}

function rangeOf(node: ASTNode, known: Known): Range | undefined {
  if (node.op === 'value') {
    const number =
      typeof node.args === 'number' || typeof node.args === 'bigint' ? Number(node.args) : undefined;
    return number === undefined ? undefined : [number, number];
  }
  const name = nameOf(node);
  return name === undefined ? undefined : known.ranges.get(name);
}

/** What a range is known by: a variable, `metric x`, `support x`, or `size x`. */
function nameOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  const lookup = lookupIn(node);
  if (lookup) return lookup.map === 'deal' ? undefined : `${lookup.map} ${lookup.key}`;
  if (node.op === 'call' && node.args[0] === 'size' && node.args[1][0]?.op === 'id') {
    return `size ${node.args[1][0].args}`;
  }
  return undefined;
}

function issueOf(node: ASTNode): string | undefined {
  const lookup = lookupIn(node);
  return lookup?.map === 'deal' ? lookup.key : undefined;
}

function textOf(node: ASTNode): string | undefined {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}
