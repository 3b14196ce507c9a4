import type { SeatId } from '../engine/game.ts';
import type { View } from '../engine/view.ts';
import type { PublicGame } from './public-game.ts';

/** How the talks feel, each 0..1. */
export interface Climate {
  readonly trust: number;
  readonly violence: number;
  /** Mean tone of what the others did lately, −10..10. */
  readonly tone: number;
}

/** Trust and violence from the gauges that stand for them; from the tension index where a scenario has none. */
export function climateOf(game: PublicGame, view: View): Climate {
  const { trust, violence } = game.gauges;
  return {
    trust: (trust < 0 ? 1000 - view.tension : view.metrics[trust]!) / 1000,
    violence: (violence < 0 ? view.tension : view.metrics[violence]!) / 1000,
    tone: toneOf(game, view),
  };
}

/** Deeds this strong, for good or ill, are remembered over words. */
export const STRIKING = 6;

function toneOf(game: PublicGame, { played, round: now, seat: own }: View): number {
  let sum = 0;
  let count = 0;
  for (let at = firstOfLate(played, now); at < played.length; at++) {
    const { action, seat } = played[at]!;
    const { goldstein, verb } = game.actions[action]!;
    if (seat === own || verb === 'consult' || !isParty(game, seat)) continue;
    const weight = Math.abs(goldstein) >= STRIKING ? 2 : 1;
    sum += weight * goldstein;
    count += weight;
  }
  return count === 0 ? 0 : sum / count;
}

/** Where the cards of this round and the one before begin. */
function firstOfLate(played: View['played'], now: number): number {
  let first = played.length;
  while (first > 0 && played[first - 1]!.round + 1 >= now) first--;
  return first;
}

export function isParty(game: PublicGame, seat: SeatId): boolean {
  for (const party of game.parties) if (party.id === seat) return true;
  return false;
}

/** Bargaining turns used up, 0..1; 1 is the last turn but one: the very last is for initials. */
export function turnsUsed({ rounds, sessionsBefore }: PublicGame, view: View): number {
  const total = sessionsBefore[rounds.length]! * view.exchanges - 2;
  return total <= 0 ? 1 : Math.min(1, (sessionsBefore[view.round]! * view.exchanges + view.exchange) / total);
}

/** Bargaining turns still to come after this one. */
export function turnsLeft(
  { rounds, sessionsBefore }: PublicGame,
  { round, exchange, exchanges }: View,
): number {
  return Math.max(0, (sessionsBefore[rounds.length]! - sessionsBefore[round]!) * exchanges - exchange - 1);
}

export function isLastTurn({ rounds, sessionsBefore }: PublicGame, view: View): boolean {
  return (
    sessionsBefore[view.round]! + 1 >= sessionsBefore[rounds.length]! && view.exchange + 1 >= view.exchanges
  );
}
