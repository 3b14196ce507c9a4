import { survivalOf } from '../../engine/aftermath.ts';
import { dealOf, preferencesOf } from '../../engine/deals.ts';
import { readFacts } from '../../engine/facts.ts';
import type { Game } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { sum } from '../../engine/sums.ts';
import type { Table } from '../../engine/table.ts';
import type { Point } from '../valuation.ts';
import { withChanges } from './homes.ts';
import { type ClauseChange, changesOf } from './missed-trades.ts';

/** A clause that would have made the peace last longer, and what it would have cost at the table. */
export interface PeaceLever {
  readonly change: ClauseChange;
  /** Chance in thousandths that the truce stands at the end, as it is and with the change. */
  readonly before: number;
  readonly after: number;
  readonly gains: Point;
  /** Parties whose home would have refused the text so changed. */
  readonly refusing: readonly number[];
}

/** The same text ratified, where it was not; undefined where it was. */
export interface PeaceFinding {
  readonly levers: readonly PeaceLever[];
  readonly ratified: number | undefined;
}

/** What fewest homes would have refused comes first, for a text that is refused makes nothing last. */
export function peaceOf(game: Game, table: Table, most = 3): PeaceFinding {
  const held = table.vote?.results.every(result => result.passed) ?? false;
  const base = held ? table : ratified(game, table);
  const before = standing(game, base);
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  const deal = dealOf(game, table);
  const levers = changesOf(parties, deal)
    .map(change => {
      const other = withChanges(base, [change]);
      const gains = parties.map(party => worthOf(party, dealOf(game, other)) - worthOf(party, deal));
      const refusing = [...game.parties.keys()].filter(party => !homeVote(game, other, party).passed);
      return { change, before, after: standing(game, other), gains, refusing };
    })
    .filter(lever => lever.after > lever.before)
    .sort(
      (a, b) => a.refusing.length - b.refusing.length || b.after - a.after || sum(b.gains) - sum(a.gains),
    );
  return { levers: oneAClause(levers).slice(0, most), ratified: held ? undefined : before };
}

function standing(game: Game, table: Table): number {
  return survivalOf(game, readFacts(game, table)).survival.at(-1) ?? 0;
}

/** The table as if every home had accepted the text. */
function ratified(game: Game, table: Table): Table {
  const results = game.parties.map((_, party) => ({
    support: game.ratification.thresholds[party]!,
    passed: true,
    constituencies: [],
  }));
  return { ...table, vote: { results } };
}

function oneAClause(levers: readonly PeaceLever[]): readonly PeaceLever[] {
  return levers.filter(
    ({ change }, at) => levers.findIndex(other => other.change.issue === change.issue) === at,
  );
}
