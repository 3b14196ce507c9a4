import { getShortestPaths } from '@xstate/graph';
import { expect, test } from 'vitest';
import { awaited, JUNCTURES, legalMoves } from '../engine/legal.ts';
import type { Move } from '../engine/move.ts';
import { randomStream } from '../engine/random.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { filledIn } from '../testing/random-play.ts';
import { clockMove } from './conduct.ts';
import { type Negotiation, negotiation } from './negotiation.ts';
import { junctureOf } from './referee.ts';

const game = minimalGame();
const GENTLE = new Set([
  'turn.pass',
  'statement.skip',
  'corridor.rest',
  'session.convene',
  'event.decide',
  'text.initial',
]);

/** Enough moves to go everywhere: the quiet ones, walking out, and one offer that its addressee takes as it stands. */
function moves(value: unknown, { table }: Negotiation): readonly Move[] {
  const juncture = junctureOf(value);
  const clock = clockMove(table, juncture);
  if (clock) return [clock];
  return awaited(game, table, juncture).flatMap(seat =>
    legalMoves(game, table, juncture, seat).flatMap(opening => {
      if (opening.type === 'text.propose') return [{ ...opening, terms: { 0: 1, 1: 1, 2: 1 }, whole: false }];
      if (opening.type === 'text.answer') {
        return [{ ...opening, terms: table.offers[opening.offer]!.terms }];
      }
      if (!GENTLE.has(opening.type) && opening.type !== 'party.walk-out') return [];
      return [filledIn(game, table, opening, randomStream('graph', 'fill', 0))];
    }),
  );
}

test('every state of the chart can be reached', () => {
  const paths = getShortestPaths(negotiation, {
    input: { game, seed: 'graph' },
    events: snapshot => [...moves(snapshot.value, snapshot.context)],
    serializeState: snapshot => {
      const { table } = snapshot.context;
      return JSON.stringify([
        snapshot.value,
        table.round,
        table.floor,
        table.initialled,
        table.clauses,
        table.absent,
      ]);
    },
    limit: 20_000,
  });
  const reached = new Set(paths.map(path => junctureOf(path.state.value)));
  expect([...reached].sort()).toEqual([...JUNCTURES].sort());
});
