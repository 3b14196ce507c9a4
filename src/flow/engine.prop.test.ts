import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Game } from '../engine/game.ts';
import { seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { randomStream } from '../engine/random.ts';
import { hashTable } from '../engine/state-hash.ts';
import { clausesAfter } from '../engine/text.ts';
import { viewFor } from '../engine/view-for.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { randomMove } from '../testing/random-play.ts';
import { threePartyTalks } from '../testing/three-parties.ts';
import { createFastReferee, type Referee } from './referee.ts';

const game = minimalGame();
const seeds = fc.string({ minLength: 1, maxLength: 12 });

function walk(of: Game, seed: string, visit: (referee: Referee, step: number, move: Move) => void): Referee {
  const referee = createFastReferee(of, seed);
  for (let step = 0; step < 250 && referee.juncture !== 'ended'; step++) {
    const move = randomMove(of, referee.table, referee.juncture, randomStream(seed, 'walk', step))!;
    if (referee.send(move) === undefined) visit(referee, step, move);
  }
  return referee;
}

test.each([
  ['two', game],
  ['three', threePartyTalks().game],
])('where a move leaves the clauses is known before it is made, among %s', (_, of) => {
  fc.assert(
    fc.property(seeds, seed => {
      let before = createFastReferee(of, seed).table;
      walk(of, seed, ({ table }, _step, move) => {
        if (move.type === 'text.propose' || move.type === 'text.answer')
          expect(clausesAfter(of, before, move)).toEqual(table.clauses);
        before = table;
      });
    }),
    { numRuns: 30 },
  );
});

test('the contributions of a move sum to what it changed, exactly', () => {
  fc.assert(
    fc.property(seeds, seed => {
      let before = createFastReferee(game, seed).table;
      walk(game, seed, ({ table }) => {
        const changes = table.latest.flatMap(each => (each.type === 'changed' ? [each.contribution] : []));
        const sum = (target: 'metric' | 'approval', index: number) =>
          changes
            .filter(each => each.target === target && each.index === index)
            .reduce((total, each) => total + each.by, 0);
        table.metrics.forEach((value, index) => {
          expect(value - before.metrics[index]!).toBe(sum('metric', index));
        });
        table.approvals.forEach((value, index) => {
          expect(value - before.approvals[index]!).toBe(sum('approval', index));
        });
        before = table;
      });
    }),
    { numRuns: 60 },
  );
});

test('metrics and approvals are whole tenths between 0 and 100', () => {
  fc.assert(
    fc.property(seeds, seed => {
      walk(game, seed, ({ table }) => {
        for (const value of [...table.metrics, ...table.approvals]) {
          expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('the same seed and moves give the same hash', () => {
  fc.assert(
    fc.property(seeds, seed => {
      const once = walk(game, seed, () => undefined);
      const twice = walk(game, seed, () => undefined);
      expect(hashTable(twice.table)).toBe(hashTable(once.table));
    }),
    { numRuns: 20 },
  );
});

test("another party's secrets do not show in a seat's view", () => {
  const parties = game.parties.map((party, index) =>
    index === 0
      ? party
      : {
          ...party,
          redLines: [],
          preferences: {
            ...party.preferences,
            points: party.preferences.points.map(row => [...row].reverse()),
            linkages: [],
            redLines: [],
            reservation: 777,
          },
        },
  );
  const constituencies = game.constituencies.map(each =>
    each.party === 0 ? each : { ...each, points: each.points.map(row => row?.map(value => -value)) },
  );
  const changed: Game = { ...game, parties, constituencies };
  const seen = (of: Game, seed: string) => {
    const views: string[] = [];
    const seat = seatsOf(of)[0]!;
    const referee = createFastReferee(of, seed);
    for (let step = 0; step < 40 && referee.juncture !== 'ended'; step++) {
      views.push(JSON.stringify(viewFor(of, referee.table, seat)));
      const move = randomMove(game, referee.table, referee.juncture, randomStream(seed, 'walk', step))!;
      if (move.type === 'text.propose' || move.type === 'text.answer') {
        referee.send({ type: 'turn.pass', seat: move.seat });
      } else referee.send(move);
    }
    return views;
  };
  fc.assert(
    fc.property(seeds, seed => {
      expect(seen(changed, seed)).toEqual(seen(game, seed));
    }),
    { numRuns: 30 },
  );
});
