import type { Game } from '../engine/game.ts';
import { ENGINE_VERSION, type GameRecord } from '../engine/record.ts';
import { hashTable } from '../engine/state-hash.ts';
import { createReferee, type Referee } from './referee.ts';

export type ReplayFault =
  | { readonly kind: 'engine'; readonly recorded: number }
  | { readonly kind: 'scenario'; readonly recorded: string }
  | { readonly kind: 'refused'; readonly at: number; readonly reason: string }
  | { readonly kind: 'diverged'; readonly hash: string };

export type Replay =
  | { readonly ok: true; readonly referee: Referee }
  | { readonly ok: false; readonly fault: ReplayFault };

/** Plays a record again, move by move, and holds the end against its hash. */
export function replay(game: Game, record: GameRecord): Replay {
  if (record.engine !== ENGINE_VERSION) return fault({ kind: 'engine', recorded: record.engine });
  if (record.scenario.hash !== game.hash) return fault({ kind: 'scenario', recorded: record.scenario.id });
  const referee = createReferee(game, record.seed);
  for (const [at, { move }] of record.log.entries()) {
    const reason = referee.send(move);
    if (reason) return fault({ kind: 'refused', at, reason });
  }
  const hash = hashTable(referee.table);
  return hash === record.hash ? { ok: true, referee } : fault({ kind: 'diverged', hash });
}

function fault(what: ReplayFault): Replay {
  return { ok: false, fault: what };
}
