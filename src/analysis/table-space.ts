import { dealOf, preferencesOf } from '../engine/deals.ts';
import type { Game } from '../engine/game.ts';
import { crossesRedLine, type Deal, type Preferences, worthOf } from '../engine/preferences.ts';
import { randomStream } from '../engine/random.ts';
import type { Table } from '../engine/table.ts';
import { type Analysis, analyse } from './analyse.ts';
import { countDeals } from './count.ts';
import { allowedOptions } from './outcome-space.ts';
import type { Point } from './valuation.ts';

/** The outcome space of a game's parties as the table now stands. Utilities in tenths of a point. */
export interface TableSpace extends Analysis {
  readonly reservation: Point;
  readonly deal: Point;
  /** Signable deals at least as good for each party as the one that stands, besides it; null where there are too many to count. */
  readonly better: number | null;
  /** A seeded sample of signable outcomes, up to the best, to be drawn as a cloud. */
  readonly cloud: readonly Point[];
}

const CLOUD = 1500;
/** Every so many-th of the cloud is drawn toward the best: of options taken at random hardly any deal comes near it. */
const SOUGHT = 3;

export function tableSpace(game: Game, table: Table): TableSpace {
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  const stands = dealOf(game, table);
  return {
    ...analyse(parties),
    reservation: parties.map(party => party.reservation),
    deal: pointOf(parties, stands),
    better: countBetter(parties, stands),
    cloud: sample(parties, table.seed),
  };
}

function pointOf(parties: readonly Preferences[], deal: Deal): Point {
  return parties.map(party => worthOf(party, deal));
}

function countBetter(parties: readonly Preferences[], stands: Deal): number | null {
  const counted = countDeals(parties, pointOf(parties, stands));
  if (counted === undefined) return null;
  return parties.some(party => crossesRedLine(party, stands)) ? counted : counted - 1;
}

function sample(parties: readonly Preferences[], seed: string): readonly Point[] {
  const allowed = allowedOptions(parties);
  const stream = randomStream(seed, 'cloud', 0);
  const drawn = (options: readonly number[]) => options[stream.int(options.length)]!;
  return Array.from({ length: CLOUD }, (_, at) => {
    const weights = parties.map(() => stream.int(10));
    const worth = (issue: number, option: number) =>
      parties.reduce((sum, { points }, party) => sum + weights[party]! * points[issue]![option]!, 0);
    const sought = (options: readonly number[], issue: number) => {
      const [one, other] = [drawn(options), drawn(options)];
      return worth(issue, one) < worth(issue, other) ? other : one;
    };
    return pointOf(parties, allowed.map(at % SOUGHT === 0 ? sought : drawn));
  });
}
