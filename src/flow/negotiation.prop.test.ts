import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatsOf } from '../engine/game.ts';
import { awaited, JUNCTURES, legalMoves } from '../engine/legal.ts';
import { randomStream } from '../engine/random.ts';
import { refusalOf } from '../engine/refusals.ts';
import { hashTable } from '../engine/state-hash.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { filledIn, randomMove } from '../testing/random-play.ts';
import { createFastReferee, createReferee } from './referee.ts';

const game = minimalGame();
const seeds = fc.string({ minLength: 1, maxLength: 12 });
const WALK = 250;

describe('over random legal play', () => {
  test('the compiled chart and the actor go the same way', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const actor = createReferee(game, seed);
        const table = createFastReferee(game, seed);
        for (let step = 0; step < WALK && actor.juncture !== 'ended'; step++) {
          const move = randomMove(game, actor.table, actor.juncture, randomStream(seed, 'walk', step))!;
          expect(table.send(move)).toEqual(actor.send(move));
          expect(table.juncture).toBe(actor.juncture);
          expect(hashTable(table.table)).toBe(hashTable(actor.table));
          expect(table.table.latest).toEqual(actor.table.latest);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the chart takes what legalMoves offers and what the engine does not refuse', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const referee = createFastReferee(game, seed);
        for (let step = 0; step < WALK && referee.juncture !== 'ended'; step++) {
          const random = randomStream(seed, 'walk', step);
          const move = randomMove(game, referee.table, referee.juncture, random)!;
          const refusal = refusalOf(game, referee.table, move);
          expect(referee.send(move)).toBe(refusal);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('seats that are not awaited have no openings, and their moves are refused unchanged', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const referee = createFastReferee(game, seed);
        for (let step = 0; step < WALK && referee.juncture !== 'ended'; step++) {
          const { table, juncture } = referee;
          for (const seat of seatsOf(game).filter(each => !awaited(game, table, juncture).includes(each))) {
            expect(legalMoves(game, table, juncture, seat)).toEqual([]);
            expect(referee.send({ type: 'turn.pass', seat })).toBeDefined();
            expect(referee.table).toBe(table);
          }
          referee.send(randomMove(game, table, juncture, randomStream(seed, 'walk', step))!);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every awaited seat has an opening that the chart takes', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const referee = createFastReferee(game, seed);
        for (let step = 0; step < WALK && referee.juncture !== 'ended'; step++) {
          const { table, juncture } = referee;
          for (const seat of awaited(game, table, juncture)) {
            const openings = legalMoves(game, table, juncture, seat);
            expect(openings.length, `${seat} in ${juncture}`).toBeGreaterThan(0);
            const concrete = openings.filter(opening => opening.type !== 'text.propose');
            for (const opening of concrete) {
              const move = filledIn(game, table, opening, randomStream(seed, 'fill', step));
              const refusal = refusalOf(game, table, move);
              if (refusal !== 'red-line') expect(refusal, JSON.stringify(move)).toBeUndefined();
            }
          }
          referee.send(randomMove(game, table, juncture, randomStream(seed, 'walk', step))!);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('every state of the chart is reached', () => {
  const reached = new Set<string>();
  for (let walk = 0; walk < 200; walk++) {
    const referee = createFastReferee(game, `walk ${walk}`);
    for (let step = 0; step < WALK; step++) {
      reached.add(referee.juncture);
      if (referee.juncture === 'ended') break;
      referee.send(
        randomMove(game, referee.table, referee.juncture, randomStream(`walk ${walk}`, 'walk', step))!,
      );
    }
  }
  expect([...reached].sort()).toEqual([...JUNCTURES].sort());
});
