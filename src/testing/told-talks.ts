import type { Frame } from '../engine/frame.ts';
import type { Game, SeatId } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { framesOf } from '../flow/frames.ts';
import { createFastReferee, type Referee } from '../flow/referee.ts';
import {
  answer,
  game,
  initial,
  JOINT,
  MARKET,
  OPEN,
  offer,
  PATROLS,
  quietUntil,
  SHARED,
  turnOf,
  WELLS,
} from './at-table.ts';

/** The minimal game without events, so that nothing happens but what a story tells. */
export const eventless: Game = { ...game, events: [] };

export type Said = Extract<Move, { readonly seat: SeatId }>;

const PLACES: Partial<Record<Move['type'], Referee['juncture']>> = {
  'statement.make': 'statements',
  'session.convene': 'convening',
  'corridor.choose': 'corridors',
  'party.return': 'corridors',
};

/** Talks in which these moves are made, everybody keeping quiet in between, frame by frame. */
export function toldTalks(moves: readonly Said[], of: Game = eventless, seed = 'told'): readonly Frame[] {
  return framesOf(of, { seed, log: told(moves, of, seed).log });
}

/** The same talks, in which everybody keeps quiet after the last of these moves until the end. */
export function endedTalks(moves: readonly Said[], of: Game = eventless, seed = 'told'): readonly Frame[] {
  const { kept, log } = told(moves, of, seed);
  quietUntil(kept, ({ juncture }) => juncture === 'ended');
  return framesOf(of, { seed, log });
}

function told(moves: readonly Said[], of: Game, seed: string) {
  const referee = createFastReferee(of, seed);
  const log: Array<{ readonly move: Move }> = [];
  const kept: Referee = {
    get table() {
      return referee.table;
    },
    get juncture() {
      return referee.juncture;
    },
    send(move) {
      const refusal = referee.send(move);
      if (refusal === undefined) log.push({ move });
      return refusal;
    },
  };
  for (const move of moves) {
    const place = PLACES[move.type];
    quietUntil(
      kept,
      place
        ? ({ juncture, table }) => juncture === place && table.floor.includes(move.seat)
        : turnOf(move.seat),
    );
    const refusal = kept.send(move);
    if (refusal) throw new Error(`${move.type}: ${refusal}`);
  }
  if (kept.juncture === 'ratification') kept.send({ type: 'capitals.vote' });
  return { kept, log };
}

/** A draft half taken, a confidence true and one that is not, and in the second round a package that settles it. */
export const STORY: readonly Said[] = [
  { type: 'statement.make', seat: 'north', action: 'north-pledge' },
  { type: 'text.draft', seat: 'host', terms: { [WELLS]: SHARED, [PATROLS]: JOINT } },
  answer('north', 0, { [WELLS]: SHARED, [PATROLS]: JOINT }),
  answer('south', 0, { [WELLS]: 0, [PATROLS]: JOINT }),
  { type: 'card.play', seat: 'host', action: 'guarantee-water' },
  { type: 'seat.confide', seat: 'south', to: 'host', issue: MARKET, claim: 'vital' },
  offer('south', { [MARKET]: OPEN }),
  { type: 'seat.confide', seat: 'north', to: 'host', issue: WELLS, claim: 'impossible' },
  answer('north', 1, { [MARKET]: -1 }),
  { type: 'corridor.choose', seat: 'north', action: 'ask-farmers' },
  offer('south', { [WELLS]: SHARED, [MARKET]: OPEN }, true),
  answer('north', 2, { [WELLS]: SHARED, [MARKET]: OPEN }),
  initial('north'),
  initial('south'),
];
