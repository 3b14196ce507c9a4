import type { Game, SeatId } from '../engine/game.ts';
import { ENGINE_VERSION, type GameRecord, type LoggedMove, markOf, type Occupant } from '../engine/record.ts';
import { hashTable } from '../engine/state-hash.ts';
import { createFastReferee, createReferee, type Referee } from './referee.ts';

export type ReplayFault =
  | { readonly kind: 'engine'; readonly recorded: number }
  | { readonly kind: 'scenario'; readonly recorded: string }
  | { readonly kind: 'refused'; readonly at: number; readonly reason: string }
  /** The table after this round, or after the last move where no round is named, is not the one recorded. */
  | { readonly kind: 'diverged'; readonly round: number | undefined; readonly hash: string };

export type Replay =
  | { readonly ok: true; readonly referee: Referee }
  | { readonly ok: false; readonly fault: ReplayFault };

/** Plays a record again, move by move, and holds every round and the end against its hashes. */
export function replay(game: Game, record: GameRecord, moves = record.log.length): Replay {
  const unlike = foreign(game, record);
  if (unlike) return { ok: false, fault: unlike };
  const referee = createReferee(game, record.seed);
  const wrong = playAgain(referee, record, moves);
  return wrong ? { ok: false, fault: wrong } : { ok: true, referee };
}

/** Why this engine and this scenario cannot be held to a record, if so. */
export function foreign(game: Game, { engine, scenario }: GameRecord): ReplayFault | undefined {
  if (engine !== ENGINE_VERSION) return { kind: 'engine', recorded: engine };
  if (scenario.hash !== game.hash) return { kind: 'scenario', recorded: scenario.id };
  return undefined;
}

function playAgain(referee: Referee, record: GameRecord, moves: number): ReplayFault | undefined {
  let round = 0;
  for (const [at, { move }] of record.log.slice(0, moves).entries()) {
    const reason = referee.send(move);
    if (reason) return { kind: 'refused', at, reason };
    if (move.type !== 'round.close') continue;
    const wrong = differs(referee, record.rounds[round++], round);
    if (wrong) return wrong;
  }
  return moves < record.log.length ? undefined : differs(referee, record.hash, undefined);
}

/** Records of the first format tell no rounds: there is then nothing to differ from. */
function differs(
  { table }: Referee,
  recorded: string | undefined,
  round: number | undefined,
): ReplayFault | undefined {
  const hash = hashTable(table);
  return recorded === undefined || hash === recorded ? undefined : { kind: 'diverged', round, hash };
}

export interface Given {
  readonly seed: string;
  readonly occupants: Readonly<Record<SeatId, Occupant>>;
  readonly log: readonly LoggedMove[];
}

/** The record of a game from what was given and moved. Undefined where a move is refused. */
export function recordGame(game: Game, { seed, occupants, log }: Given): GameRecord | undefined {
  const referee = createFastReferee(game, seed);
  const rounds: string[] = [];
  for (const { move } of log) {
    if (referee.send(move)) return undefined;
    if (move.type === 'round.close') rounds.push(hashTable(referee.table));
  }
  return {
    format: 'communique-record/2',
    engine: ENGINE_VERSION,
    scenario: markOf(game),
    seed,
    occupants,
    log,
    rounds,
    hash: hashTable(referee.table),
  };
}

/** How far a record's moves lead, whatever engine they are played on: the moves before the first refusal or divergence. */
export function readableMoves(game: Game, record: GameRecord): number {
  const referee = createFastReferee(game, record.seed);
  let round = 0;
  for (const [at, { move }] of record.log.entries()) {
    if (referee.send(move)) return at;
    if (move.type === 'round.close' && differs(referee, record.rounds[round++], round)) return at;
  }
  return record.log.length;
}
