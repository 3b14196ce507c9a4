import { expect, test } from 'vitest';
import { seatsOf } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { randomRecord } from '../testing/random-record.ts';
import { recordOf, type Seating } from './sitting.ts';
import { EVERYBODY, positionsOf, watchableSeats, watchDesk } from './watching.ts';

const game = minimalGame();
const record = confidingRecord();
function confidingRecord(): GameRecord {
  for (let at = 0; at < 50; at++) {
    const played = randomRecord(game, `watching ${at}`);
    if (played.log.some(({ move }) => move.type === 'seat.confide')) return played;
  }
  throw new Error('nobody confides in any of these games');
}

const persons = (seats: readonly string[]): Seating => ({
  game,
  seed: record.seed,
  occupants: Object.fromEntries(
    seatsOf(game).map(seat => [
      seat,
      seats.includes(seat) ? { kind: 'person' } : { kind: 'counterpart', persona: 'firm' },
    ]),
  ),
  counterparts: {},
  speak: () => undefined,
});
const positions = positionsOf(persons(['north']), record.log);
const last = positions.at(-1)!;

test('every position is the game after so many moves', () => {
  expect(positions.map(({ log }) => log.length)).toEqual(
    record.log.map((_, at) => at).concat(record.log.length),
  );
  expect(recordOf(last).hash).toBe(record.hash);
  expect(recordOf(last).rounds).toEqual(record.rounds);
});

test('a game that goes on is watched through its players’ seats only; an ended one through all', () => {
  expect(watchableSeats(positions[5]!)).toEqual(['north']);
  expect(watchableSeats(last)).toEqual(seatsOf(game));
});

test('a seat watches what it knew, everybody what all knew; nobody can choose', () => {
  const confided = positions.find(({ log }) => log.at(-1)?.move.type === 'seat.confide')!;
  const { move } = confided.log.at(-1)!;
  const [from, to] = move.type === 'seat.confide' ? [move.seat, move.to] : [];
  const knows = (seat: string) => watchDesk(confided, seat).view.confidences.length > 0;
  expect(seatsOf(game).filter(knows)).toEqual(seatsOf(game).filter(seat => seat === from || seat === to));
  expect(knows(EVERYBODY)).toBe(true);
  expect(watchDesk(confided, EVERYBODY).openings).toEqual([]);
  expect(watchDesk(confided, EVERYBODY).view.own).toBeUndefined();
});
