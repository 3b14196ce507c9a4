import { createActor } from 'xstate';
import type { Game } from '../engine/game.ts';
import type { Juncture } from '../engine/legal.ts';
import type { Move, Rejection } from '../engine/move.ts';
import { refusalOf } from '../engine/refusals.ts';
import { setTable } from '../engine/setup.ts';
import type { Table } from '../engine/table.ts';
import { compileChart } from './compile.ts';
import { negotiation } from './negotiation.ts';

/** Keeps one negotiation: what is on the table, where the chart stands, and whether a move may be made. */
export interface Referee {
  readonly table: Table;
  readonly juncture: Juncture;
  /** Makes the move, or says why it cannot be made; the table is then unchanged. */
  send(move: Move): Rejection | undefined;
}

/** A referee on the chart's actor: what the browser runs. */
export function createReferee(game: Game, seed: string): Referee {
  const actor = createActor(negotiation, { input: { game, seed } });
  actor.subscribe({
    error: error => {
      throw error;
    },
  });
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {
    get table() {
      return context().table;
    },
    get juncture() {
      return junctureOf(actor.getSnapshot().value);
    },
    send(move) {
      if (!actor.getSnapshot().can(move)) return refusalOf(game, context().table, move) ?? 'out-of-order';
      actor.send(move);
      return undefined;
    },
  };
}

/** The chart compiled once. */
export const chart = compileChart(negotiation);

/** A referee on the flat table compiled from the same chart: what headless games run. */
export function createFastReferee(game: Game, seed: string): Referee {
  let position = { state: chart.start, table: setTable(game, seed) };
  return {
    get table() {
      return position.table;
    },
    get juncture() {
      return junctureAt(position.state);
    },
    send(move) {
      const next = chart.step(position.state, game, position.table, move);
      if (!next) return refusalOf(game, position.table, move) ?? 'out-of-order';
      position = next;
      return undefined;
    },
  };
}

const JUNCTURES: Readonly<Record<string, Juncture>> = {
  briefing: 'briefing',
  statements: 'statements',
  convening: 'convening',
  sitting: 'session',
  corridors: 'corridors',
  reckoning: 'reckoning',
  ratification: 'ratification',
  ended: 'ended',
};

/** Where in the chart a state of the compiled table lies. */
export function junctureAt(state: number): Juncture {
  return JUNCTURE_AT[state] ?? junctureOf(chart.keys[state]);
}

const JUNCTURE_AT: ReadonlyArray<Juncture | undefined> = chart.keys.map(key => JUNCTURES[key]);

/** Where in the chart a value of the actor’s snapshot lies. */
export function junctureOf(value: unknown): Juncture {
  const key = typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
  const juncture = JUNCTURES[String(key)];
  if (!juncture) throw new Error(`the chart rests in ${String(key)}, where nobody can move`);
  return juncture;
}
