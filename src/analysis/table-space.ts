import { dealOf, preferencesOf } from '../engine/deals.ts';
import type { Game } from '../engine/game.ts';
import { type Preferences, worthOf } from '../engine/preferences.ts';
import { randomStream } from '../engine/random.ts';
import type { Table, Terms } from '../engine/table.ts';
import { type Analysis, analyse } from './analyse.ts';
import { allowedOptions, dealAt, optionCounts, outcomeCount } from './outcome-space.ts';
import type { Point } from './valuation.ts';

/** The outcome space of a game's first two parties as the table now stands. Utilities in tenths of a point. */
export interface TableSpace extends Analysis {
  readonly reservation: Point;
  readonly deal: Point;
  /** Deals at least as good for each party as the one that stands. */
  readonly better: number;
  /** A seeded sample of signable outcomes, to be drawn as a cloud. */
  readonly cloud: readonly Point[];
  /** The offers of each seat in the order made, each with the status quo for what it leaves open. */
  readonly offers: ReadonlyArray<{ readonly seat: string; readonly at: readonly Point[] }>;
}

const CLOUD = 1500;

export function tableSpace(game: Game, table: Table): TableSpace {
  const parties = game.parties.slice(0, 2).map((_, party) => preferencesOf(game, table, party));
  const deal = pointOf(parties, dealOf(game, table));
  return {
    ...analyse(parties),
    reservation: parties.map(party => party.reservation),
    deal,
    better: countBetter(parties, deal),
    cloud: sample(parties, table.seed),
    offers: offersBySeat(game, table, parties),
  };
}

function pointOf(parties: readonly Preferences[], deal: readonly number[]): Point {
  return parties.map(party => worthOf(party, deal));
}

function countBetter(parties: readonly Preferences[], deal: Point): number {
  const counts = optionCounts(parties[0]!);
  const outcomes = outcomeCount(counts);
  let better = 0;
  for (let index = 0; index < outcomes; index++) {
    const other = dealAt(counts, index);
    if (parties.every((party, at) => worthOf(party, other) >= deal[at]!)) better++;
  }
  return better;
}

function sample(parties: readonly Preferences[], seed: string): readonly Point[] {
  const allowed = allowedOptions(parties);
  const stream = randomStream(seed, 'cloud', 0);
  return Array.from({ length: CLOUD }, () =>
    pointOf(
      parties,
      allowed.map(options => options[stream.int(options.length)]!),
    ),
  );
}

function offersBySeat(game: Game, table: Table, parties: readonly Preferences[]): TableSpace['offers'] {
  const seats = [...new Set(table.offers.map(offer => offer.by))];
  return seats.map(seat => ({
    seat,
    at: table.offers
      .filter(offer => offer.by === seat && offer.kind !== 'carried')
      .map(offer => pointOf(parties, withStatusQuo(game, offer.terms))),
  }));
}

function withStatusQuo(game: Game, terms: Terms): readonly number[] {
  return game.issues.map((issue, index) => terms[index] ?? issue.statusQuo);
}
