import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, isMediator, partyIndex, type SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { mean } from '../../engine/sums.ts';
import { utilityRange } from '../zone.ts';
import { concessionPattern } from './concession-pattern.ts';
import { positionsOf } from './positions.ts';

/** What is told of how a party played, in the order it is told. */
const PARTY_TRAITS = [
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
  'passing',
] as const;

/** The same of a mediator. */
const MEDIATOR_TRAITS = ['drafting', 'carrying', 'asking', 'pressing', 'tone', 'passing'] as const;

export type Trait = (typeof PARTY_TRAITS | typeof MEDIATOR_TRAITS)[number];

/** How a seat played: every trait of its kind on a scale of 0 to 1000, in the order they are told. */
export type PlayStyle = ReadonlyArray<{ readonly trait: Trait; readonly value: number }>;

/** The persona that plays most like a person did, and how the others compare. */
export interface Fit {
  readonly seat: SeatId;
  readonly persona: string;
  /** Whether it plays much like it, and not only more than the others. */
  readonly near: boolean;
  readonly style: PlayStyle;
  /** Nearest first. */
  readonly personas: ReadonlyArray<{
    readonly persona: string;
    readonly distance: number;
    readonly style: PlayStyle;
  }>;
}

export function playStyle(game: Game, frames: readonly Frame[], seat: SeatId): PlayStyle {
  const values = measuresOf(game, frames, seat);
  const traits = isMediator(game, seat) ? MEDIATOR_TRAITS : PARTY_TRAITS;
  return traits.map(trait => ({ trait, value: values[trait] }));
}

function measuresOf(game: Game, frames: readonly Frame[], seat: SeatId): Readonly<Record<Trait, number>> {
  const own = frames.filter(({ move }) => 'seat' in move && move.seat === seat);
  const turns = own.filter(frame => frame.juncture === 'session');
  const count = (type: Move['type']) => own.filter(({ move }) => move.type === type).length;
  const offers = own.flatMap(({ move }) => (move.type === 'text.propose' ? [move] : []));
  const cards = cardsOf(game, own);
  return {
    ...concessionsOf(game, frames, seat),
    packages: scaled(offers.filter(offer => offer.whole).length, offers.length),
    acceptance: acceptanceOf(own),
    candour: scaled(count('seat.confide'), turns.length),
    commitment: scaled(cards.filter(card => card.commits !== undefined).length, cards.length),
    consultation: scaled(cards.filter(card => card.verb === 'consult').length, cards.length),
    tone: 500 + 50 * Math.round(mean(cards.map(card => card.goldstein))),
    absence: scaled(count('party.walk-out'), game.rounds.length),
    passing: scaled(count('turn.pass'), turns.length),
    drafting: scaled(count('text.draft'), turns.length),
    carrying: scaled(count('seat.carry'), turns.length),
    asking: scaled(count('seat.probe'), turns.length),
    pressing: scaled(cards.filter(card => card.verb === 'press').length, cards.length),
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
  const { name, opening, lowest, firstHalf } = concessionPattern(
    party,
    positionsOf(game, frames),
    frames.length,
  );
  if (party < 0 || !last || name === 'silent') return { opening: 0, concession: 0, 'first-half': 0 };
  const preferences = preferencesOf(game, last, party);
  const [, best] = utilityRange(preferences);
  const range = Math.max(1, best - preferences.reservation);
  return {
    opening: scaled(opening - preferences.reservation, range),
    concession: scaled(opening - lowest, range),
    'first-half': firstHalf,
  };
}

/** A part in thousandths of the whole, from none to all of it; none of nothing. */
function scaled(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, Math.min(1000, Math.round((1000 * part) / whole)));
}

/** The games of one persona seldom lie farther from its mean than this; those of a stranger to all lie beyond it. */
const NEAR = 100;

export function isNear(distance: number): boolean {
  return distance <= NEAR;
}

/** How far two styles of one kind of seat are apart: mean difference a trait, 0 to 1000. */
export function styleDistance(a: PlayStyle, b: PlayStyle): number {
  return Math.round(mean(a.map(({ value }, at) => Math.abs(value - b[at]!.value))));
}

/** The mean of several styles of one kind of seat. */
export function meanStyle(styles: readonly PlayStyle[]): PlayStyle {
  return (styles[0] ?? []).map(({ trait }, at) => ({
    trait,
    value: Math.round(mean(styles.map(style => style[at]!.value))),
  }));
}
