import { LEVELS, type Level } from '../../agents/personas/level.ts';
import { seatsOf } from '../../engine/game.ts';
import type { Counterpart } from '../../flow/conduct.ts';
import { createFastReferee } from '../../flow/referee.ts';
import { playBatch } from '../../simulate/batch.ts';
import { counterpartFor, counterpartsFor, usualPersona } from '../../simulate/counterparts.ts';
import { playGame } from '../../simulate/play.ts';
import { shipped } from '../shipped.ts';
import { type Benchmark, elapsedMs, rate } from './measure.ts';

const GAMES = 500;

/** The half of a run of a thousand games that one of two cores plays, its warming up included. */
function gamesRate(): number {
  const { game } = shipped('istanbul-2025');
  const team = { game, counterparts: counterpartsFor(game) };
  return (GAMES * 1000) / elapsedMs(() => playBatch(game, { seed: 'bench', from: 0, to: GAMES }, () => team));
}

/** Moves of whole games sent again to the table compiled from the chart: legality, rules and transitions. */
function movesRate(): number {
  const { game } = shipped('istanbul-2025');
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

/** Milliseconds of processor time that each move of the usual counterparts at a level took, in order of length, warm. */
function moveTimes(level: Level): readonly number[] {
  const { game } = shipped('istanbul-2025');
  const times: number[] = [];
  const timed =
    (counterpart: Counterpart): Counterpart =>
    (view, openings, random) => {
      const began = process.cpuUsage();
      const move = counterpart(view, openings, random);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
      return move;
    };
  const team = Object.fromEntries(
    seatsOf(game).map(seat => [seat, timed(counterpartFor(game, seat, usualPersona(game, seat), level))]),
  );
  for (let index = 0; index < WARM_UP; index++) playGame(game, `warm-${index}`, team);
  times.length = 0;
  for (let index = 0; index < TIMED; index++) playGame(game, `bench-${index}`, team);
  return times.sort((a, b) => a - b);
}

const WARM_UP = 20;
const TIMED = 50;

/** What a player waits for a counterpart at a level: as a rule, once in a hundred moves, and at worst. */
function waitsFor(level: Level): readonly Benchmark[] {
  const most = level === 'expert' ? 500 : 50;
  const share = (name: string, of: number, target: number): Benchmark => ({
    name: `a counterpart’s move, ${level}, processor time, ${name}`,
    unit: 'ms',
    target,
    run: () => {
      const times = moveTimes(level);
      return times[Math.floor(of * (times.length - 1))]!;
    },
  });
  return [share('median', 0.5, most / 10), share('99 of 100', 0.99, most / 2), share('slowest', 1, most)];
}

export const GAMES_PLAYED: readonly Benchmark[] = [
  { name: 'games on one core, Istanbul, usual personas', unit: '/s', target: 500, run: gamesRate },
  { name: 'moves through the compiled chart, Istanbul', unit: '/s', target: 50_000, run: movesRate },
  ...LEVELS.flatMap(waitsFor),
];
