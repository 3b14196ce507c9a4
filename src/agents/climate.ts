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

interface Gauges {
  readonly trust: number;
  readonly violence: number;
  /** Rounds with a session before each round, and in all. */
  readonly sessions: readonly number[];
}

const known = new WeakMap<PublicGame, Gauges>();

function gaugesOf(game: PublicGame): Gauges {
  const cached = known.get(game);
  if (cached) return cached;
  const shared = (name: string) =>
    game.metrics.findIndex(metric => metric.seat === undefined && metric.id.includes(name));
  const sessions = [0];
  for (const { phases } of game.rounds) {
    sessions.push(sessions[sessions.length - 1]! + (phases.includes('session') ? 1 : 0));
  }
  const gauges = { trust: shared('trust'), violence: shared('violence'), sessions };
  known.set(game, gauges);
  return gauges;
}

/** Trust and violence from the gauges of those names; from the tension index where a scenario has none. */
export function climateOf(game: PublicGame, view: View): Climate {
  const cached = felt.get(view);
  if (cached) return cached;
  const climate = feel(game, view);
  felt.set(view, climate);
  return climate;
}

const felt = new WeakMap<View, Climate>();

function feel(game: PublicGame, view: View): Climate {
  const { trust, violence } = gaugesOf(game);
  return {
    trust: (trust < 0 ? 1000 - view.tension : view.metrics[trust]!) / 1000,
    violence: (violence < 0 ? view.tension : view.metrics[violence]!) / 1000,
    tone: toneOf(game, view),
  };
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
  const { sessions } = gaugesOf(game);
  const total = sessions[game.rounds.length]! * view.exchanges - 1;
  return total <= 0 ? 1 : Math.min(1, (sessions[view.round]! * view.exchanges + view.exchange) / total);
}

export function isLastTurn(game: PublicGame, view: View): boolean {
  const { sessions } = gaugesOf(game);
  return sessions[view.round]! + 1 >= sessions[game.rounds.length]! && view.exchange + 1 >= view.exchanges;
}
