import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Condition, Facts, Quantity } from '../../engine/game.ts';
import { closestName } from '../closest-name.ts';
import type { Finding, Params } from '../problem.ts';
import { CONDITION_BUDGET, childrenOf, overstepsIn } from './condition-limits.ts';
import { quantityReader, type Reader, truthReader } from './condition-readers.ts';

/** What conditions may look at, with CEL types; the names in {@link Facts}. */
export const CONDITION_VARIABLES: Readonly<Record<Exclude<keyof Facts, 'gauge'>, string>> = {
  metric: 'map<string, double>',
  round: 'int',
  rounds: 'int',
  said: 'list<string>',
  did: 'list<string>',
  happened: 'list<string>',
  lately: 'list<string>',
  deal: 'map<string, string>',
  agreed: 'double',
  initialled: 'bool',
  ratified: 'bool',
  refused: 'list<string>',
  walked: 'list<string>',
  over: 'bool',
  support: 'map<string, double>',
};

const environment = Object.entries(CONDITION_VARIABLES).reduce(
  (env, [name, type]) => env.registerVariable(name, type),
  new Environment({ unlistedVariablesAreDyn: false, limits: CONDITION_BUDGET }),
);

/** A true-or-false expression as a function of the facts. One that cannot be evaluated is false. */
export function compileCondition(expression: string): Condition {
  const run = runnable(expression, truthReader);
  return facts => run(facts) === true;
}

/** A number, or an expression that gives one, as a function of the facts. What cannot be evaluated is 0. */
export function compileQuantity(quantity: number | string): Quantity {
  if (typeof quantity === 'number') return () => quantity;
  const run = runnable(quantity, quantityReader);
  return facts => {
    const value = Number(run(facts));
    return Number.isFinite(value) ? value : 0;
  };
}

/** As a plain function where its shape has one, interpreted otherwise: both give the same. */
function runnable(
  expression: string,
  readerOf: (node: ASTNode) => Reader<unknown> | undefined,
): (facts: Facts) => unknown {
  const parsed = attempt(() => environment.parse(expression));
  if (!parsed) return () => undefined;
  const reader = parsed.check().valid ? readerOf(parsed.ast) : undefined;
  return reader ?? interpreted(parsed);
}

function interpreted(parsed: (facts: object) => unknown): (facts: Facts) => unknown {
  return facts => attempt(() => parsed(withBigInts(facts)));
}

/** CEL counts in 64-bit integers. */
function withBigInts(facts: Facts): object {
  return Object.create(facts, {
    round: { value: BigInt(facts.round) },
    rounds: { value: BigInt(facts.rounds) },
  });
}

/** What the interpreter makes of an expression: the measure of its plain functions. */
export function interpret(expression: string, facts: Facts): unknown {
  return interpreted(environment.parse(expression))(facts);
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export type ExpressionKind = 'condition' | 'quantity';

export interface ExpressionFault extends Pick<Finding, 'code' | 'params'> {
  /** Where in the expression, counted from 0. */
  readonly offset: number;
}

/** What is wrong with an expression, ids apart. */
export function faultsOf(expression: string, kind: ExpressionKind): readonly ExpressionFault[] {
  const tree = treeOf(expression);
  const oversteps = tree ? overstepsIn(tree) : [];
  if (oversteps.length > 0) return oversteps.map(each => ({ offset: 0, ...each }));
  const result = attempt(() => environment.check(expression));
  if (!result) return [{ code: 'condition-syntax', params: { reason: 'it cannot be read' }, offset: 0 }];
  const { error } = result;
  if (!error) return typeFaults(result.type, kind);
  const code = error.name === 'ParseError' ? 'condition-syntax' : 'condition-type';
  const reason = error.summary ?? error.message;
  return [{ code, params: { reason, ...hintOf(reason) }, offset: error.range?.start ?? 0 }];
}

/** The tree of an expression; undefined where it cannot be read. */
export function treeOf(expression: string): ASTNode | undefined {
  return attempt(() => environment.parse(expression))?.ast;
}

function typeFaults(type: string | undefined, kind: ExpressionKind): readonly ExpressionFault[] {
  const wanted = kind === 'condition' ? ['bool'] : ['double', 'int'];
  if (wanted.includes(type ?? '')) return [];
  const reason = `it gives ${type ?? 'nothing'}, not ${kind === 'condition' ? 'true or false' : 'a number'}`;
  return [{ code: 'condition-type', params: { reason }, offset: 0 }];
}

function hintOf(reason: string): Params {
  const unknown = /^Unknown variable: (\w+)/.exec(reason)?.[1];
  const near = unknown === undefined ? undefined : closestName(unknown, Object.keys(CONDITION_VARIABLES));
  return near === undefined ? {} : { hint: `did you mean "${near}"?` };
}

export type MentionKind =
  | 'metric'
  | 'said'
  | 'did'
  | 'happened'
  | 'lately'
  | 'issue'
  | 'option'
  | 'party'
  | 'seat';

/** An id that an expression names. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  readonly offset: number;
  /** For an option: the issue it is compared under. */
  readonly issue?: string;
}

/** Every id named by an expression that parses: metric['x'], metric.x, 'x' in said, deal['x'] == 'y', … */
export function mentionsOf(expression: string): readonly Mention[] {
  const tree = treeOf(expression);
  return tree ? mentionsIn(tree) : [];
}

const MAPS = new Map<string, MentionKind>([
  ['metric', 'metric'],
  ['deal', 'issue'],
  ['support', 'party'],
]);
const LISTS = new Map<string, MentionKind>([
  ['said', 'said'],
  ['did', 'did'],
  ['happened', 'happened'],
  ['lately', 'lately'],
  ['refused', 'party'],
  ['walked', 'seat'],
]);

function mentionsIn(node: ASTNode): readonly Mention[] {
  return [...ownMentions(node), ...childrenOf(node).flatMap(mentionsIn)];
}

function ownMentions(node: ASTNode): readonly Mention[] {
  const lookup = lookupOf(node);
  if (lookup) return [lookup];
  if (node.op === 'in') return membershipsOf(node.args[0], node.args[1]);
  if (node.op === '==' || node.op === '!=') {
    const [left, right] = node.args;
    return [...dealOptions(left, [right]), ...dealOptions(right, [left])];
  }
  return [];
}

/** `map['key']` or `map.key` of one of the maps of ids. */
function lookupOf(node: ASTNode): Mention | undefined {
  if (node.op !== '[]' && node.op !== '.') return undefined;
  const [owner, key] = node.args;
  const kind = owner.op === 'id' ? MAPS.get(owner.args) : undefined;
  if (!kind) return undefined;
  if (typeof key === 'string') return { kind, id: key, offset: node.start };
  const id = stringOf(key);
  return id === undefined ? undefined : { kind, id, offset: key.start };
}

function membershipsOf(item: ASTNode, list: ASTNode): readonly Mention[] {
  const id = stringOf(item);
  if (list.op === 'list') return dealOptions(item, list.args);
  const kind = list.op === 'id' ? (LISTS.get(list.args) ?? MAPS.get(list.args)) : undefined;
  return kind && id !== undefined ? [{ kind, id, offset: item.start }] : [];
}

function dealOptions(lookup: ASTNode, values: readonly ASTNode[]): readonly Mention[] {
  const issue = lookupOf(lookup);
  if (issue?.kind !== 'issue') return [];
  return values.flatMap(value => {
    const id = stringOf(value);
    return id === undefined ? [] : [{ kind: 'option', id, offset: value.start, issue: issue.id } as const];
  });
}

function stringOf(node: ASTNode): string | undefined {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}
