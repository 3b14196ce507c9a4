import { personaOf, personasFor } from '../agents/personas/index.ts';
import { LEVELS } from '../agents/personas/level.ts';
import { type BidList, bidList } from '../agents/strategies/bid-list.ts';
import { type Duellist, duel } from '../agents/strategies/duel.ts';
import { STRATEGIES, type StrategyName } from '../agents/strategies/index.ts';
import { strategyOf } from '../agents/strategies/of-persona.ts';
import type { Strategy } from '../agents/strategies/strategy.ts';
import { distanceToSolution } from '../analysis/measures.ts';
import { bargainingSet, nash, type Solution } from '../analysis/solutions.ts';
import { utilityOf, type Valuation } from '../analysis/valuation.ts';
import { randomStream } from '../engine/random.ts';
import { standings, type TournamentRow } from './standings.ts';

/** Rounds of a duel. */
const ROUNDS = 180;

/** Strategies every level of every persona is measured against. */
export const YARDSTICKS = [
  'boulware',
  'conceder',
  'micro',
  'nice-tit-for-tat',
  'hybrid',
] as const satisfies readonly StrategyName[];

/** Who meets whom: every party persona at every level, and the yardsticks. */
export function duelPlayers(): ReadonlyMap<string, Strategy> {
  const players = new Map<string, Strategy>(YARDSTICKS.map(name => [name, STRATEGIES[name]]));
  for (const id of personasFor('party')) {
    const persona = personaOf(id);
    for (const level of LEVELS)
      if (persona.kind === 'party') players.set(`${id}:${level}`, strategyOf(persona, level));
  }
  return players;
}

interface Arena {
  readonly parties: readonly [Valuation, Valuation];
  readonly names: readonly [string, string];
  readonly bids: readonly [BidList, BidList];
  readonly worth: readonly [Float64Array, Float64Array];
  readonly nash: Solution | null;
}

/**
 * Every player against every rival, both ways round, in the seats of a domain with two parties, in alternating
 * offers. The same seed gives the same duels: chance is drawn for each anew.
 */
export function playDuels(
  parties: readonly Valuation[],
  names: readonly string[],
  seed: string,
  players: ReadonlyMap<string, Strategy> = duelPlayers(),
  rivals: ReadonlyMap<string, Strategy> = players,
): readonly TournamentRow[] {
  const arena = arenaOf(parties, names);
  const everyone = [...new Map([...players, ...rivals])];
  const pairs = everyone.flatMap(one => everyone.map(other => [one, other] as const));
  const results = pairs
    .filter(([[one], [other]]) => rivals.has(one) || rivals.has(other))
    .map(([[first, one], [second, other]]) => ({
      personas: [first, second] as const,
      ...meet(arena, [one, other], `${seed} ${first} ${second}`),
    }));
  return standings(results, [...players.keys()], arena.names, new Set(rivals.keys()));
}

function arenaOf(parties: readonly Valuation[], names: readonly string[]): Arena {
  const [first, second] = parties;
  if (!first || !second || parties.length > 2) throw new RangeError('a duel takes two parties');
  const bids = [bidList(first), bidList(second)] as const;
  const worthTo = (party: Valuation, list: BidList) =>
    Float64Array.from({ length: list.size }, (_, rank) => utilityOf(party, list.dealAt(rank)));
  return {
    parties: [first, second],
    names: [names[0] ?? 'first', names[1] ?? 'second'],
    bids,
    worth: [worthTo(first, bids[1]), worthTo(second, bids[0])],
    nash: nash(bargainingSet(parties)),
  };
}

function meet(arena: Arena, strategies: readonly [Strategy, Strategy], seed: string) {
  const side = (k: 0 | 1): Duellist => {
    const stream = randomStream(seed, `side ${k}`, 0);
    return {
      ...{ strategy: strategies[k], bids: arena.bids[k], worth: arena.worth[k] },
      random: below => stream.int(below),
    };
  };
  const { agreement } = duel(side(0), side(1), ROUNDS);
  const deal = agreement && arena.bids[agreement.by].dealAt(agreement.rank);
  const [a, b] = arena.parties;
  const utilities = deal
    ? ([utilityOf(a, deal), utilityOf(b, deal)] as const)
    : ([a.reservation, b.reservation] as const);
  return {
    utilities,
    ratified: deal !== undefined,
    distance: deal === undefined ? null : distanceToSolution(utilities, arena.nash),
  };
}
