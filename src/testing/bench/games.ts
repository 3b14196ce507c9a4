import { createFastReferee } from '../../flow/referee.ts';
import { playBatch } from '../../simulate/batch.ts';
import { counterpartsFor } from '../../simulate/counterparts.ts';
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

export const GAMES_PLAYED: readonly Benchmark[] = [
  { name: 'games on one core, Istanbul, usual personas', unit: '/s', target: 500, run: gamesRate },
  { name: 'moves through the compiled chart, Istanbul', unit: '/s', target: 50_000, run: movesRate },
];
