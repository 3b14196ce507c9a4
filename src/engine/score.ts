import { dealOf, preferencesOf } from './deals.ts';
import { factsOf } from './facts.ts';
import type { Game, SeatId } from './game.ts';
import { partyIndex } from './game.ts';
import { worthOf } from './preferences.ts';
import type { Table } from './table.ts';

export interface Score {
  readonly seat: SeatId;
  /** What the outcome is worth to the seat, tenths of a point: the deal if ratified, else the no-deal value. */
  readonly value: number;
  /** Value above the reservation value as it stood at the end; nothing for the mediator. */
  readonly surplus: number;
  readonly ratified: boolean;
}

/** Each seat against its own mandate only. The mediator scores the aims of its mandate that hold. */
export function scoreOf(game: Game, table: Table, seat: SeatId): Score {
  const ratified = table.vote?.results.every(result => result.passed) ?? false;
  const party = partyIndex(game, seat);
  if (party < 0) return { seat, value: mandateScore(game, table), surplus: 0, ratified };
  const preferences = preferencesOf(game, table, party);
  const value = ratified ? worthOf(preferences, dealOf(game, table)) : preferences.reservation;
  return { seat, value, surplus: value - preferences.reservation, ratified };
}

function mandateScore(game: Game, table: Table): number {
  const facts = factsOf(game, table);
  return (game.mediator?.mandate ?? []).reduce((sum, aim) => (aim.when(facts) ? sum + aim.points : sum), 0);
}
