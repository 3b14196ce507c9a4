import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { apply } from '../engine/apply.ts';
import type { Game } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { refusalOf } from '../engine/refusals.ts';
import type { Table } from '../engine/table.ts';
import { guards, steps } from './negotiation.ts';

/** The chart as a flat table: the same referee, without the cost of an actor. */
export interface CompiledChart {
  readonly start: number;
  /** Key of the innermost state, by state number. */
  readonly keys: readonly string[];
  /** The next state and table, or undefined where the chart refuses the move. */
  step(state: number, game: Game, table: Table, move: Move): Position | undefined;
}

export interface Position {
  readonly state: number;
  readonly table: Table;
}

type Guard = (game: Game, table: Table, move: Move) => boolean;
type Action = (game: Game, table: Table, move: Move) => Table;

interface Row {
  readonly guard: Guard | undefined;
  readonly actions: readonly Action[];
  /** −1 stays. */
  readonly target: number;
}

const MOST_TRANSIENT_STEPS = 20;

/**
 * Compiles a chart whose guards and actions are named and whose states are atomic, compound or final.
 * Throws on what it cannot compile: parallel and history states, entry and exit actions, invokes, delays.
 */
export function compileChart(machine: AnyStateMachine): CompiledChart {
  const leaves = leavesOf(machine.root);
  const numbers = new Map(leaves.map((leaf, index) => [leaf.id, index]));
  const rowOf = (transition: Transition): Row => ({
    guard: guardOf(transition),
    actions: transition.actions.map(actionOf),
    target: transition.target?.[0] ? numbers.get(firstLeaf(transition.target[0]).id)! : -1,
  });
  const on = leaves.map(leaf => eventRows(leaf, rowOf));
  const always = leaves.map(leaf => lineage(leaf).flatMap(node => (node.always ?? []).map(rowOf)));
  return {
    start: numbers.get(firstLeaf(machine.root).id)!,
    keys: leaves.map(leaf => leaf.key),
    step(state, game, table, move) {
      const row = enabled(on[state]!.get(move.type), game, table, move);
      return row && settle(always, taken(row, state, game, table, move), game, move);
    },
  };
}

type Transition = ReadonlyArray<NonNullable<AnyStateNode['always']>[number]>[number];

function settle(always: ReadonlyArray<readonly Row[]>, from: Position, game: Game, move: Move): Position {
  let position = from;
  for (let count = 0; count < MOST_TRANSIENT_STEPS; count++) {
    const row = enabled(always[position.state], game, position.table, move);
    if (!row) return position;
    position = taken(row, position.state, game, position.table, move);
  }
  throw new Error(`the chart does not come to rest after ${move.type}`);
}

function enabled(rows: readonly Row[] | undefined, game: Game, table: Table, move: Move): Row | undefined {
  if (rows === undefined) return undefined;
  for (const row of rows) if (row.guard === undefined || row.guard(game, table, move)) return row;
  return undefined;
}

function taken(row: Row, state: number, game: Game, table: Table, move: Move): Position {
  let next = table;
  for (const action of row.actions) next = action(game, next, move);
  return { state: row.target < 0 ? state : row.target, table: next };
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  refuseUncompilable(node);
  const children: readonly AnyStateNode[] = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

function refuseUncompilable(node: AnyStateNode): void {
  const plain = node.type === 'atomic' || node.type === 'compound' || node.type === 'final';
  const busy = node.entry.length + node.exit.length + node.invoke.length + node.after.length > 0;
  if (!plain || busy) throw new Error(`cannot compile ${node.id}`);
}

function firstLeaf(node: AnyStateNode): AnyStateNode {
  return node.type === 'compound' ? firstLeaf(node.initial.target[0]!) : node;
}

/** A state and its ancestors, innermost first: the order in which the chart asks them. */
function lineage(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent ? [node, ...lineage(node.parent)] : [node];
}

function eventRows(
  leaf: AnyStateNode,
  rowOf: (transition: Transition) => Row,
): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, readonly Row[]>();
  if (leaf.type === 'final') return rows;
  for (const node of lineage(leaf)) {
    for (const [event, transitions] of node.transitions) {
      rows.set(event, [...(rows.get(event) ?? []), ...transitions.map(rowOf)]);
    }
  }
  return rows;
}

function nameOf(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  if (typeof reference === 'object' && reference !== null && 'type' in reference)
    return String(reference.type);
  throw new Error('guards and actions of the chart must be named');
}

function guardOf(transition: Transition): Guard | undefined {
  if (transition.guard === undefined) return undefined;
  const name = nameOf(transition.guard);
  if (name === 'isLegal') return (game, table, move) => refusalOf(game, table, move) === undefined;
  if (!isKeyOf(guards, name)) throw new Error(`no guard ${name}`);
  return guards[name];
}

function actionOf(reference: unknown): Action {
  const name = nameOf(reference);
  if (name === 'apply') return apply;
  if (!isKeyOf(steps, name)) throw new Error(`no action ${name}`);
  return steps[name];
}

function isKeyOf<Names extends object>(names: Names, name: string): name is string & keyof Names {
  return Object.hasOwn(names, name);
}
