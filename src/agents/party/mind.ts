import type { Preferences } from '../../engine/preferences.ts';
import type { OwnView, View } from '../../engine/view.ts';
import { at, blankGrid, WIDTH } from '../grid.ts';
import { createModeller, type Modeller } from '../model.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicGame } from '../public-game.ts';
import {
  type Bonds,
  bondsOf,
  brokenIn,
  changeIn,
  gridOf,
  type Scale,
  scaleOf,
  weighed,
  worthIn,
} from './scale.ts';

/** The best deal still possible, and its worth. */
export interface Ideal {
  readonly deal: readonly number[];
  readonly worth: number;
}

/** By place in the grid: 1 where an option is within the red lines and the seat's own word given in public. */
export type Allowed = Uint8Array;

/**
 * What a party keeps from one decision to the next, so that it works out anew only what has changed. It changes how
 * soon a decision is taken, never which.
 */
export interface Mind {
  readonly modellers: readonly Modeller[];
  /** Scratch for what options are thought to be worth to the others. */
  readonly appeal: Float64Array;
  /** By own points, which guarantees change, and red lines, which the capital moves: the same few in every game. */
  readonly interests: WeakMap<Preferences['points'], Map<Preferences['redLines'], Map<number, Interests>>>;
  readonly bonds: WeakMap<Preferences['redLines'], Bonds>;
  readonly opposites: WeakMap<Preferences['points'], Float64Array>;
  bounds: { readonly redLines: object; readonly commitments: object; readonly allowed: Allowed } | undefined;
  hopes:
    | {
        readonly scale: Scale;
        readonly allowed: Allowed;
        readonly agreed: readonly number[];
        readonly ideal: Ideal;
      }
    | undefined;
  wishes: Wishes | undefined;
}

/** What a party would have if it had its way: what it came for, whatever was agreed since. */
export interface Wishes {
  readonly scale: Scale;
  readonly allowed: Allowed;
  /** By issue, the best option for itself. */
  readonly favourites: readonly number[];
  /** What it would be worth to have its way in everything. */
  readonly worth: number;
}

/** What follows from a party's own points within its red lines and what is agreed. */
export interface Interests {
  readonly scale: Scale;
  /** The scale as homes temper it, by which were heard and how much support there is to spare. */
  readonly tempered: Map<number, Scale>;
}

export function createMind(game: PublicGame, party: number): Mind {
  const others = game.parties.map((_, index) => index).filter(index => index !== party);
  return {
    modellers: others.map(other => createModeller(game, other)),
    appeal: blankGrid(game),
    interests: new WeakMap(),
    bonds: new WeakMap(),
    opposites: new WeakMap(),
    bounds: undefined,
    hopes: undefined,
    wishes: undefined,
  };
}

export function interestsOf(mind: Mind, preferences: Preferences, agreed: readonly number[]): Interests {
  const bonds = bondsWithin(mind, preferences);
  const byBroken = byBrokenLinkages(mind, preferences);
  const broken = brokenIn(bonds, agreed);
  const known = byBroken.get(broken);
  if (known) return known;
  const made = { scale: scaleOf(preferences.points, bonds, agreed), tempered: new Map() };
  byBroken.set(broken, made);
  return made;
}

function byBrokenLinkages({ interests }: Mind, { points, redLines }: Preferences): Map<number, Interests> {
  const byRedLines = interests.get(points) ?? new Map<Preferences['redLines'], Map<number, Interests>>();
  const byBroken = byRedLines.get(redLines) ?? new Map<number, Interests>();
  interests.set(points, byRedLines.set(redLines, byBroken));
  return byBroken;
}

/** The linkages that the red lines leave possible. */
function bondsWithin({ bonds }: Mind, { points, linkages, redLines }: Preferences): Bonds {
  const known = bonds.get(redLines);
  if (known) return known;
  const possible = linkages.filter(({ when }) => when.every(([issue, option]) => !redLines[issue]?.[option]));
  const made = bondsOf(points, possible);
  bonds.set(redLines, made);
  return made;
}

/** Where the others have not spoken they are thought to want the reverse: the fixed-pie guess people make. */
export function oppositeOf({ opposites }: Mind, points: Preferences['points']): Float64Array {
  const known = opposites.get(points);
  if (known) return known;
  const made = gridOf(
    points.map(row => {
      const high = Math.max(...row);
      const range = Math.max(1, high - Math.min(...row));
      return row.map(value => (high - value) / range);
    }),
  );
  opposites.set(points, made);
  return made;
}

/** Homes that said what they want weigh on the points, the more so the less support there is to spare. */
export function temperedScale(own: OwnView, { scale, tempered }: Interests, traits: PartyPersona): Scale {
  const heard = heardIn(own);
  if (heard === 0) return scale;
  const level = levelOf(own, traits);
  const key = heard * HOME_WEIGHTS.length + level;
  const known = tempered.get(key);
  if (known) return known;
  const made = weighed(temper(scale, own, HOME_WEIGHTS[level]!), scale.bonds);
  tempered.set(key, made);
  return made;
}

/** What a point of approval at home is worth in points of one's own: plenty of support, some, none to spare. */
const HOME_WEIGHTS = [0.2, 0.7, 1.4];

function levelOf(own: OwnView, traits: PartyPersona): number {
  const spare = own.expectedSupport - own.threshold - traits.caution;
  return spare > 100 ? 0 : spare > 0 ? 1 : 2;
}

/** The constituencies that were asked, as bits. */
function heardIn({ constituencies }: OwnView): number {
  let heard = 0;
  for (let home = 0; home < constituencies.length; home++) {
    if (constituencies[home]!.points) heard |= 1 << home;
  }
  return heard;
}

function temper({ points }: Scale, { constituencies }: OwnView, weight: number): Float64Array {
  const tempered = points.slice();
  for (const home of constituencies) {
    home.points?.forEach((row, issue) => {
      row?.forEach((value, option) => {
        tempered[at(issue, option)]! += (weight * home.influence * value) / 100;
      });
    });
  }
  return tempered;
}

export function allowedOptions(mind: Mind, { commitments, seat }: View, preferences: Preferences): Allowed {
  const { redLines } = preferences;
  const { bounds } = mind;
  if (bounds?.redLines === redLines && bounds.commitments === commitments) return bounds.allowed;
  const allowed = withinRedLines(preferences);
  for (const word of commitments) {
    if (word.seat === seat && !word.freed)
      keepWord(allowed, preferences.points[word.issue]!.length, word.issue, word.options);
  }
  const kept = bounds && sameItems(bounds.allowed, allowed) ? bounds.allowed : allowed;
  mind.bounds = { redLines, commitments, allowed: kept };
  return kept;
}

function withinRedLines({ points, redLines }: Preferences): Allowed {
  const allowed = new Uint8Array(points.length * WIDTH);
  points.forEach((row, issue) => {
    for (let option = 0; option < row.length; option++) {
      if (redLines[issue]?.[option] !== true) allowed[at(issue, option)] = 1;
    }
  });
  return allowed;
}

/** Where nothing would be left of an issue, its word gives way. */
function keepWord(allowed: Allowed, count: number, issue: number, options: readonly number[]): void {
  if (!options.some(option => allowed[at(issue, option)] === 1)) return;
  for (let option = 0; option < count; option++) {
    if (!options.includes(option)) allowed[at(issue, option)] = 0;
  }
}

export function idealDeal(mind: Mind, scale: Scale, allowed: Allowed, agreed: readonly number[]): Ideal {
  const { hopes } = mind;
  if (hopes?.scale === scale && hopes.allowed === allowed && sameItems(hopes.agreed, agreed)) {
    return hopes.ideal;
  }
  const deal = linked(scale, allowed, agreed, wishesOf(mind, scale, allowed).favourites);
  const ideal = { deal, worth: worthIn(scale, deal) };
  mind.hopes = { scale, allowed, agreed, ideal };
  return ideal;
}

export function wishesOf(mind: Mind, scale: Scale, allowed: Allowed): Wishes {
  const { wishes } = mind;
  if (wishes?.scale === scale && wishes.allowed === allowed) return wishes;
  const favourites: number[] = [];
  const agreed: number[] = [];
  for (const issue of scale.bonds.issues) {
    favourites.push(favourite(scale, allowed, issue));
    agreed.push(-1);
  }
  const worth = worthIn(scale, linked(scale, allowed, agreed, favourites));
  mind.wishes = { scale, allowed, favourites, worth };
  return mind.wishes;
}

function sameItems(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** The favourite of each open issue, then what linkages make better, looked through once more where they did. */
function linked(
  scale: Scale,
  allowed: Allowed,
  agreed: readonly number[],
  favourites: readonly number[],
): readonly number[] {
  const deal: number[] = [];
  for (let issue = 0; issue < agreed.length; issue++)
    deal.push(agreed[issue]! >= 0 ? agreed[issue]! : favourites[issue]!);
  for (let pass = 0, bettered = true; bettered && pass < 2; pass++) {
    bettered = false;
    for (let issue = 0; issue < deal.length; issue++) {
      if (agreed[issue]! < 0 && scale.bonds.ties[issue]!.length > 0)
        bettered = improve(scale, allowed, deal, issue) || bettered;
    }
  }
  return deal;
}

function improve(scale: Scale, allowed: Allowed, deal: number[], issue: number): boolean {
  const row = at(issue, 0);
  const before = deal[issue];
  for (let option = 0; option < WIDTH; option++) {
    if (allowed[row + option] === 1 && changeIn(scale, deal, issue, option) > 0) deal[issue] = option;
  }
  return deal[issue] !== before;
}

function favourite({ points }: Scale, allowed: Allowed, issue: number): number {
  const row = at(issue, 0);
  let best = -1;
  for (let place = row; place < row + WIDTH; place++) {
    if (allowed[place] === 1 && (best < 0 || points[place]! > points[best]!)) best = place;
  }
  return best < 0 ? 0 : best - row;
}
