import type { Game } from '../engine/game.ts';
import { seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { randomStream } from '../engine/random.ts';
import type { GameRecord } from '../engine/record.ts';
import { recordGame } from '../flow/record.ts';
import { createFastReferee } from '../flow/referee.ts';
import { randomMove } from './random-play.ts';

/** A game of random legal moves to its end, with persons on every seat. */
export function randomRecord(game: Game, seed: string): GameRecord {
  const random = randomStream(seed, 'random record', 0);
  const referee = createFastReferee(game, seed);
  const log: { readonly move: Move }[] = [];
  for (let tries = 0; referee.juncture !== 'ended' && tries < 20_000; tries++) {
    const move = randomMove(game, referee.table, referee.juncture, random);
    if (move && referee.send(move) === undefined) log.push({ move });
  }
  const occupants = Object.fromEntries(seatsOf(game).map(seat => [seat, { kind: 'person' } as const]));
  const record = recordGame(game, { seed, occupants, log });
  if (!record) throw new Error(`the moves of ${seed} do not replay`);
  return record;
}
