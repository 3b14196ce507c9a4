import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, partyIndex, type SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { utilityRange } from '../zone.ts';
import { positionsOf } from './positions.ts';

/** How a seat played, each trait on a scale of 0 to 1000. */
export const TRAITS = [
  'opening',
  'concession',
  'first-half',
  'packages',
  'acceptance',
  'candour',
  'commitment',
  'consultation',
  'tone',
  'absence',
  'drafting',
  'carrying',
  'asking',
  'pressing',
] as const;
export type Trait = (typeof TRAITS)[number];
export type PlayStyle = Readonly<Record<Trait, number>>;

/** The persona that plays most like a person did, and how the others compare. */
export interface Fit {
  readonly seat: SeatId;
  readonly persona: string;
  readonly style: PlayStyle;
  /** Nearest first. */
  readonly personas: ReadonlyArray<{
    readonly persona: string;
    readonly distance: number;
    readonly style: PlayStyle;
  }>;
}

export function playStyle(game: Game, frames: readonly Frame[], seat: SeatId): PlayStyle {
  const own = frames.filter(({ move }) => 'seat' in move && move.seat === seat);
  const share = (count: number, of: number) => (of === 0 ? 0 : Math.round((1000 * count) / of));
  const turns = own.filter(frame => frame.juncture === 'session');
  const count = (type: Move['type']) => own.filter(({ move }) => move.type === type).length;
  const offers = own.flatMap(({ move }) => (move.type === 'text.propose' ? [move] : []));
  const cards = cardsOf(game, own);
  return {
    ...concessionsOf(game, frames, seat),
    packages: share(offers.filter(offer => offer.whole).length, offers.length),
    acceptance: acceptanceOf(own),
    candour: share(count('seat.confide'), turns.length),
    commitment: share(cards.filter(card => card.commits !== undefined).length, cards.length),
    consultation: share(cards.filter(card => card.verb === 'consult').length, cards.length),
    tone: 500 + 50 * Math.round(mean(cards.map(card => card.goldstein))),
    absence: share(count('party.walk-out'), game.rounds.length),
    drafting: share(count('text.draft'), turns.length),
    carrying: share(count('seat.carry'), turns.length),
    asking: share(count('seat.probe'), turns.length),
    pressing: share(cards.filter(card => card.verb === 'press').length, cards.length),
  };
}

function cardsOf(game: Game, own: readonly Frame[]) {
  return own.flatMap(({ move }) =>
    'action' in move ? (game.actions.find(action => action.id === move.action) ?? []) : [],
  );
}

/** Share of the clauses put to it that a seat took as they were. */
function acceptanceOf(own: readonly Frame[]): number {
  const taken = own.flatMap(({ move, before }) => {
    if (move.type !== 'text.answer') return [];
    const asked = before.offers[move.offer]?.terms ?? {};
    return Object.entries(asked).map(([issue, option]) => (move.terms[Number(issue)] === option ? 1000 : 0));
  });
  return Math.round(mean(taken));
}

/** The first position and all that was given, against the range from no deal to the best deal. */
function concessionsOf(game: Game, frames: readonly Frame[], seat: SeatId) {
  const party = partyIndex(game, seat);
  const last = frames.at(-1)?.after;
  const own = positionsOf(game, frames).filter(position => position.party === party);
  if (party < 0 || !last || own.length === 0) return { opening: 0, concession: 0, 'first-half': 0 };
  const preferences = preferencesOf(game, last, party);
  const [, best] = utilityRange(preferences);
  const range = Math.max(1, best - preferences.reservation);
  const values = own.map(position => position.utilities[party]!);
  const lowest = Math.min(...values);
  const half = own.filter(position => position.round * 2 < game.rounds.length);
  const given = Math.max(1, values[0]! - lowest);
  const early = values[0]! - Math.min(values[0]!, ...half.map(position => position.utilities[party]!));
  return {
    opening: scaled(values[0]! - preferences.reservation, range),
    concession: scaled(values[0]! - lowest, range),
    'first-half': scaled(early, given),
  };
}

function scaled(part: number, whole: number): number {
  return Math.max(0, Math.min(1000, Math.round((1000 * part) / whole)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far two styles are apart: mean difference a trait, 0 to 1000. */
export function styleDistance(a: PlayStyle, b: PlayStyle): number {
  return Math.round(mean(TRAITS.map(trait => Math.abs(a[trait] - b[trait]))));
}

/** The mean of several styles. */
export function meanStyle(styles: readonly PlayStyle[]): PlayStyle {
  const average = (trait: Trait) => Math.round(mean(styles.map(style => style[trait])));
  return {
    opening: average('opening'),
    concession: average('concession'),
    'first-half': average('first-half'),
    packages: average('packages'),
    acceptance: average('acceptance'),
    candour: average('candour'),
    commitment: average('commitment'),
    consultation: average('consultation'),
    tone: average('tone'),
    absence: average('absence'),
    drafting: average('drafting'),
    carrying: average('carrying'),
    asking: average('asking'),
    pressing: average('pressing'),
  };
}
