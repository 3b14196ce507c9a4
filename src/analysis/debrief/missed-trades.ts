import { type Deal, type Preferences, stands, worthOf } from '../../engine/preferences.ts';
import type { Point } from '../valuation.ts';

export interface ClauseChange {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}

/** One clause changed, or two traded for one another, that would have given every party more. */
export interface MissedTrade {
  readonly changes: readonly ClauseChange[];
  /** What each party gains, tenths; all above nought. */
  readonly gains: Point;
  /** By party: indices of its linkages that the trade completes. */
  readonly linkages: ReadonlyArray<readonly number[]>;
}

/**
 * Logrolling that was left undone, what fewest homes would have refused first, then the largest lesser gain: at most
 * one trade for the same clauses, none that tells a change again, and no pair of which one half alone already does as
 * much for all.
 */
export function missedTrades(
  parties: readonly Preferences[],
  deal: Deal,
  most = 5,
  refusals: (trade: MissedTrade) => number = () => 0,
): readonly MissedTrade[] {
  const ranked = tradesFor(parties, deal)
    .map(trade => ({ trade, refused: refusals(trade) }))
    .sort((a, b) => a.refused - b.refused);
  return distinct(ranked.map(({ trade }) => trade)).slice(0, most);
}

/** Every such trade, alike or not, the largest lesser gain first. */
export function tradesFor(parties: readonly Preferences[], deal: Deal): readonly MissedTrade[] {
  const base = parties.map(party => worthOf(party, deal));
  const singles = changesOf(parties, deal).map(change => [change]);
  return [...singles, ...pairsOf(singles.flat())]
    .map(changes => tradeOf(parties, deal, base, changes))
    .filter(trade => trade.gains.every(gain => gain > 0))
    .sort(byLesserGain);
}

/** Every option that crosses nobody's red line, in place of the one that stands. */
export function changesOf(parties: readonly Preferences[], deal: Deal): readonly ClauseChange[] {
  return deal.flatMap((from, issue) =>
    parties[0]!.points[issue]!.flatMap((_, to) =>
      to !== from && parties.every(party => party.redLines[issue]?.[to] !== true)
        ? [{ issue, from, to }]
        : [],
    ),
  );
}

function pairsOf(changes: readonly ClauseChange[]): readonly ClauseChange[][] {
  return changes.flatMap((first, at) =>
    changes.slice(at + 1).flatMap(second => (second.issue === first.issue ? [] : [[first, second]])),
  );
}

export function changed(deal: Deal, changes: readonly ClauseChange[]): Deal {
  return deal.map((option, issue) => changes.find(change => change.issue === issue)?.to ?? option);
}

function tradeOf(
  parties: readonly Preferences[],
  deal: Deal,
  base: Point,
  changes: readonly ClauseChange[],
): MissedTrade {
  const other = changed(deal, changes);
  return {
    changes,
    gains: parties.map((party, at) => worthOf(party, other) - base[at]!),
    linkages: parties.map(({ linkages }) =>
      linkages.flatMap((linkage, at) =>
        linkage.points > 0 && stands(linkage, other) && !stands(linkage, deal) ? [at] : [],
      ),
    ),
  };
}

function byLesserGain(a: MissedTrade, b: MissedTrade): number {
  const least = ({ gains }: MissedTrade) => Math.min(...gains);
  const sum = ({ gains }: MissedTrade) => gains.reduce((total, gain) => total + gain, 0);
  return least(b) - least(a) || sum(b) - sum(a) || a.changes.length - b.changes.length;
}

function distinct(trades: readonly MissedTrade[]): readonly MissedTrade[] {
  const kept: MissedTrade[] = [];
  for (const trade of trades) if (!kept.some(other => overlaps(other, trade))) kept.push(trade);
  return kept;
}

/** The same change, the same clauses, or one clause within the other's two. */
function overlaps(a: MissedTrade, b: MissedTrade): boolean {
  const shared = b.changes.filter(({ issue }) => a.changes.some(change => change.issue === issue));
  const told = shared.some(({ issue, to }) => a.changes.some(c => c.issue === issue && c.to === to));
  return told || shared.length === Math.min(a.changes.length, b.changes.length);
}
