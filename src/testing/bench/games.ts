import type { Level } from '../../agents/personas/level.ts';
import { seatsOf } from '../../engine/game.ts';
import type { Counterpart } from '../../flow/conduct.ts';
import { createFastReferee } from '../../flow/referee.ts';
import { playBatch } from '../../simulate/batch.ts';
import { counterpartFor, counterpartsFor, usualPersona } from '../../simulate/counterparts.ts';
import { playGame } from '../../simulate/play.ts';
import { istanbul } from '../istanbul.ts';
import { type Benchmark, elapsedMs, rate } from './measure.ts';

const GAMES = 500;

/** The half of a run of a thousand games that one of two cores plays, its warming up included. */
function gamesRate(): number {
  const { game } = istanbul();
  const team = { game, counterparts: counterpartsFor(game) };
  return (GAMES * 1000) / elapsedMs(() => playBatch(game, { seed: 'bench', from: 0, to: GAMES }, () => team));
}

/** Moves of whole games sent again to the table compiled from the chart: legality, rules and transitions. */
function movesRate(): number {
  const { game } = istanbul();
  const counterparts = counterpartsFor(game);
  const played = Array.from(
    { length: 50 },
    (_, index) => playGame(game, `bench-${index}`, counterparts).moves,
  );
  return rate(() => {
    played.forEach((moves, index) => {
      const referee = createFastReferee(game, `bench-${index}`);
      for (const move of moves) referee.send(move);
    });
    return played.reduce((sum, moves) => sum + moves.length, 0);
  });
}

/** The longest wait for a counterpart’s move at a level, over a few games, warming up included. */
function slowestMove(level: Level): number {
  const { game } = istanbul();
  let slowest = 0;
  const timed =
    (counterpart: Counterpart): Counterpart =>
    (view, openings, random) => {
      const began = performance.now();
      const move = counterpart(view, openings, random);
      slowest = Math.max(slowest, performance.now() - began);
      return move;
    };
  const team = Object.fromEntries(
    seatsOf(game).map(seat => [seat, timed(counterpartFor(game, seat, usualPersona(game, seat), level))]),
  );
  for (let index = 0; index < 20; index++) playGame(game, `bench-${index}`, team);
  return slowest;
}

export const GAMES_PLAYED: readonly Benchmark[] = [
  { name: 'games on one core, Istanbul, usual personas', unit: '/s', target: 500, run: gamesRate },
  { name: 'moves through the compiled chart, Istanbul', unit: '/s', target: 50_000, run: movesRate },
  {
    name: 'slowest move of a counterpart, standard',
    unit: 'ms',
    target: 50,
    run: () => slowestMove('standard'),
  },
  {
    name: 'slowest move of a counterpart, expert',
    unit: 'ms',
    target: 500,
    run: () => slowestMove('expert'),
  },
];
