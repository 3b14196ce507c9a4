import type { SeatId } from '../engine/game.ts';
import type { View } from '../engine/view.ts';
import { type Climate, climateOf } from './climate.ts';
import { luck, type Occasion } from './occasion.ts';
import type { Persona } from './personas/persona.ts';
import type { PublicAction, PublicGame } from './public-game.ts';

/** How well a card's tone and price suit a persona now; 2 is a perfect fit, doing nothing is worth 0. */
export function suits(occasion: Occasion<Persona>, action: PublicAction): number {
  const { game, view, traits, random } = occasion;
  const wanted = wantedTone(traits, climateOf(game, view));
  const tone = 2 - 0.3 * Math.abs(action.goldstein - wanted);
  const price = 0.6 * traits.thrift * (action.capital + action.leverage);
  return tone - price - repetition(game, view, action) - swerve(game, view, action) + luck(random, 2.6);
}

/** A persona's own tone, pulled toward what it was given; with border violence high nobody whispers. */
function wantedTone(traits: Persona, climate: Climate): number {
  if (traits.kind === 'mediator') return traits.tone;
  return traits.tone * (1 - traits.mirroring) + climate.tone * traits.mirroring + (climate.trust - 0.5) * 2;
}

function repetition(game: PublicGame, view: View, action: PublicAction): number {
  const index = indicesOf(game).get(action.id)!;
  return view.played.reduce(
    (sum, each) => (each.action === index && each.seat === view.seat ? sum + 2 : sum),
    0,
  );
}

/** Reversals cost trust at home and abroad; steadiness is a virtue of its own. */
function swerve(game: PublicGame, view: View, action: PublicAction): number {
  const before = lastTone(game, view, view.seat);
  return before === undefined ? 0 : 0.08 * Math.abs(action.goldstein - before);
}

function lastTone(game: PublicGame, view: View, seat: SeatId): number | undefined {
  for (let at = view.played.length - 1; at >= 0; at--) {
    const { action, seat: by } = view.played[at]!;
    if (by === seat) return game.actions[action]!.goldstein;
  }
  return undefined;
}

export function actionOf(game: PublicGame, id: string): PublicAction {
  return game.actions[indicesOf(game).get(id)!]!;
}

const known = new WeakMap<PublicGame, ReadonlyMap<string, number>>();

function indicesOf(game: PublicGame): ReadonlyMap<string, number> {
  const cached = known.get(game);
  if (cached) return cached;
  const indices = new Map(game.actions.map((action, index) => [action.id, index]));
  known.set(game, indices);
  return indices;
}

/** An event's choice: gauges it is thought to better, its own first, the shared ones by how much the persona cares. */
export function decisionScore(occasion: Occasion<Persona>, event: string, option: string): number {
  const { game, view, traits, random } = occasion;
  const stirs =
    game.events.find(each => each.id === event)?.options.find(each => each.id === option)?.stirs ?? [];
  const care = traits.tone > 0 ? 1 : 0.5;
  return stirs.reduce(
    (sum, { metric, sign }) => {
      const { good, seat } = game.metrics[metric]!;
      const better = good === 'high' ? sign : -sign;
      const weight = seat === undefined ? care : seat === view.seat ? 1.4 : 0.1;
      return sum + better * weight;
    },
    luck(random, 0.5),
  );
}
