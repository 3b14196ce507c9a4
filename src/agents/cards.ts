import type { Move } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Climate } from './climate.ts';
import { Best, isOf, luck, type Occasion } from './occasion.ts';
import type { Persona } from './personas/persona.ts';
import type { PublicAction, PublicGame } from './public-game.ts';

/** What all cards of one decision are weighed against. */
export interface Mood {
  /** What one degree of warmth in a card is worth now, and one of harshness. */
  readonly warmth: number;
  readonly harshness: number;
  /** What one unit of capital or leverage is worth kept. */
  readonly price: number;
  /** The cards the seat has played, by place, oldest first. */
  readonly played: readonly number[];
  /** Tone of the last of them, undefined before the first. */
  readonly last: number | undefined;
}

/** Why a seat would be kinder or harsher than its character: what it was given, and how the talks go. */
export interface Reasons {
  readonly climate: Climate;
  readonly time: number;
  /** How far agreement lags behind the clock, 0..1. */
  readonly stuck: number;
  /** Support at home is short. */
  readonly cornered: boolean;
}

export function moodOf({ game, view, traits }: Occasion<Persona>, reasons: Reasons): Mood {
  const played = cardsOf(view);
  const last = game.actions[played[played.length - 1] ?? -1];
  const { warmth, harshness } = leanings(traits, reasons);
  const price = 0.8 * traits.thrift * (1 - 0.7 * reasons.time);
  return { warmth, harshness, price, played, last: last?.goldstein };
}

/**
 * Character, reciprocity and need. Kindness is answered with kindness and harm with harm as far as a persona
 * mirrors; where talks are stuck the kind make a gesture and the hard apply pressure; a cornered seat cannot be
 * seen to give; where there is much violence only the hardest add to it unprovoked.
 */
function leanings(traits: Persona, { climate, stuck, cornered }: Reasons) {
  const mirroring = traits.kind === 'party' ? traits.mirroring : 0;
  const character = traits.tone / 40;
  const answer = 0.06 * mirroring * climate.tone;
  const home = cornered ? 0.05 : 0;
  const calm = 0.12 * Math.max(0, climate.violence - 0.5) + brinkOf(climate);
  const warmth = character + answer + calm - home + (traits.tone > 0 ? 0.1 * stuck : 0);
  const harshness =
    home - 1.5 * character - answer - calm - 0.03 + 0.05 * stuck * Math.max(0, 1 - traits.tone);
  return { warmth, harshness };
}

/** How near the talks are to war or to breaking: beyond much violence, below little trust. */
function brinkOf({ violence, trust }: Climate): number {
  return 0.8 * Math.max(0, violence - 0.62) + 1.2 * Math.max(0, 0.27 - trust);
}

function cardsOf({ played, seat }: View): readonly number[] {
  const own: number[] = [];
  for (const each of played) if (each.seat === seat) own.push(each.action);
  return own;
}

/** How well a card suits a persona now; doing nothing is worth 0. */
export function suits({ view, random }: Occasion<Persona>, mood: Mood, action: PublicAction): number {
  const { goldstein } = action;
  const tone = goldstein >= 0 ? goldstein * mood.warmth : -goldstein * mood.harshness;
  const price = mood.price * (action.capital + action.leverage);
  const timely = action.verb === 'state' && action.answersTo(view) ? TIMELY : 0;
  return 0.6 + timely + tone - price - repetition(mood, action) - swerve(mood, action) + luck(random, LUCK);
}

const LUCK = 1.4;

/** What was done overnight is spoken of before anything else that might be said as well. */
const TIMELY = 2 * LUCK;

function repetition({ played }: Mood, { index }: PublicAction): number {
  let sum = 0;
  for (const each of played) if (each === index) sum += 1.5;
  return sum;
}

/** Reversals cost trust at home and abroad; steadiness is a virtue of its own. */
function swerve({ last }: Mood, { goldstein }: PublicAction): number {
  return last === undefined || last * goldstein >= 0 ? 0 : 0.03 * Math.abs(goldstein - last);
}

export function actionOf(game: PublicGame, id: string): PublicAction {
  return game.actions[game.actionIndex.get(id)!]!;
}

/** How far agreement lags behind the clock, 0..1. */
export function lagOf(agreed: readonly number[], time: number): number {
  let settled = 0;
  for (const option of agreed) if (option >= 0) settled++;
  return Math.max(0, time - settled / agreed.length);
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
