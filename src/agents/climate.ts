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

/** Trust and violence from the gauges of those names; from the tension index where a scenario has none. */
export function climateOf(game: PublicGame, view: View): Climate {
  const tension = view.tension / 1000;
  return {
    trust: gauge(game, view, 'trust') ?? 1 - tension,
    violence: gauge(game, view, 'violence') ?? tension,
    tone: toneOf(game, view),
  };
}

function gauge(game: PublicGame, view: View, name: string): number | undefined {
  const index = game.metrics.findIndex(metric => metric.seat === undefined && metric.id.includes(name));
  return index < 0 ? undefined : view.metrics[index]! / 1000;
}

function toneOf(game: PublicGame, view: View): number {
  let sum = 0;
  let count = 0;
  for (const { action, seat, round } of view.played) {
    if (seat === view.seat || round + 1 < view.round || !isParty(game, seat)) continue;
    sum += game.actions[action]!.goldstein;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function isParty(game: PublicGame, seat: SeatId): boolean {
  return game.parties.some(party => party.id === seat);
}

/** Bargaining turns used up, 0..1; 1 is the last turn a seat will have. */
export function turnsUsed(game: PublicGame, view: View): number {
  const sessions = sessionsOf(game);
  const before = sessionsBefore(game, view.round);
  const total = sessions * view.exchanges - 1;
  return total <= 0 ? 1 : Math.min(1, (before * view.exchanges + view.exchange) / total);
}

export function isLastTurn(game: PublicGame, view: View): boolean {
  return sessionsBefore(game, view.round) + 1 >= sessionsOf(game) && view.exchange + 1 >= view.exchanges;
}

function sessionsOf(game: PublicGame): number {
  return sessionsBefore(game, game.rounds.length);
}

function sessionsBefore(game: PublicGame, round: number): number {
  let count = 0;
  for (let index = 0; index < round; index++) if (game.rounds[index]!.phases.includes('session')) count++;
  return count;
}
