import type { Move } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Climate } from './climate.ts';
import { Best, isOf, luck, type Occasion } from './occasion.ts';
import type { Persona } from './personas/persona.ts';
import type { PublicAction, PublicGame } from './public-game.ts';

/** What all cards of one decision are weighed against. */
export interface Mood {
  readonly wanted: number;
  /** The cards the seat has played, by place, oldest first. */
  readonly played: readonly number[];
  /** Tone of the last of them, undefined before the first. */
  readonly last: number | undefined;
}

export function moodOf({ game, view, traits }: Occasion<Persona>, climate: Climate): Mood {
  const played = cardsOf(view);
  const last = game.actions[played[played.length - 1] ?? -1];
  return { wanted: wantedTone(traits, climate), played, last: last?.goldstein };
}

function cardsOf({ played, seat }: View): readonly number[] {
  const own: number[] = [];
  for (const each of played) if (each.seat === seat) own.push(each.action);
  return own;
}

/** How well a card's tone and price suit a persona now; 2 is a perfect fit, doing nothing is worth 0. */
export function suits({ traits, random }: Occasion<Persona>, mood: Mood, action: PublicAction): number {
  const { goldstein } = action;
  const tone = 2 - 0.3 * Math.abs(goldstein - mood.wanted);
  const price = 0.6 * traits.thrift * (action.capital + action.leverage);
  return tone - price - repetition(mood, action) - swerve(mood, action) + luck(random, 2.6);
}

/** A persona's own tone, pulled toward what it was given; with border violence high nobody whispers. */
function wantedTone(traits: Persona, climate: Climate): number {
  if (traits.kind === 'mediator') return traits.tone;
  return traits.tone * (1 - traits.mirroring) + climate.tone * traits.mirroring + (climate.trust - 0.5) * 2;
}

function repetition({ played }: Mood, { index }: PublicAction): number {
  let sum = 0;
  for (const each of played) if (each === index) sum += 2;
  return sum;
}

/** Reversals cost trust at home and abroad; steadiness is a virtue of its own. */
function swerve({ last }: Mood, { goldstein }: PublicAction): number {
  return last === undefined ? 0 : 0.08 * Math.abs(goldstein - last);
}

export function actionOf(game: PublicGame, id: string): PublicAction {
  return game.actions[game.actionIndex.get(id)!]!;
}

/** The choice in an event that is thought to do most good. */
export function decided(occasion: Occasion<Persona>): Move {
  const best = new Best<Move>();
  for (const opening of occasion.openings) {
    if (isOf(opening, 'event.decide'))
      best.show(opening, decisionScore(occasion, opening.event, opening.option));
  }
  return best.choice!;
}

/** Gauges an option is thought to better, its own first, the shared ones by how much the persona cares. */
function decisionScore(
  { game, view, traits, random }: Occasion<Persona>,
  event: string,
  option: string,
): number {
  const options = game.events.find(each => each.id === event)?.options;
  const stirs = options?.find(each => each.id === option)?.stirs ?? [];
  const care = traits.tone > 0 ? 1 : 0.5;
  let score = luck(random, 0.5);
  for (const { metric, sign } of stirs) {
    const { good, seat } = game.metrics[metric]!;
    const better = good === 'high' ? sign : -sign;
    const weight = seat === undefined ? care : seat === view.seat ? 1.4 : 0.1;
    score += better * weight;
  }
  return score;
}
