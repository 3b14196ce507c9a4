import { bargainingSet } from '../../analysis/solutions.ts';
import { preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import { crossesRedLine, type Preferences, worthOf } from '../../engine/preferences.ts';
import { constituenciesOf, supportOf } from '../../engine/ratification.ts';
import { clamp } from '../../engine/rounding.ts';
import { setTable } from '../../engine/setup.ts';
import type { Table } from '../../engine/table.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Finding } from '../problem.ts';

/** More deals than this are not looked at one by one. */
const MOST_DEALS = 200_000;

/** Whether there is anything to win: for all parties together, and for each alone, at the table and at home. */
export function checkWorth(file: ScenarioFile, game: Game): readonly Finding[] {
  const table = setTable(game, '');
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  const deals = game.issues.reduce((product, issue) => product * issue.options.length, 1);
  return deals > MOST_DEALS ? [...zoneOfMany(parties)] : zoneOfFew(file, game, table, parties);
}

function zoneOfMany(parties: readonly Preferences[]): readonly Finding[] {
  if (parties.length > 2 || bargainingSet(parties).rational.length > 0) return [];
  return [{ code: 'no-zone', path: ['parties'] }];
}

function zoneOfFew(
  file: ScenarioFile,
  game: Game,
  table: Table,
  parties: readonly Preferences[],
): readonly Finding[] {
  const sizes = game.issues.map(issue => issue.options.length);
  const alone = parties.map(() => false);
  const athome = parties.map(() => false);
  let together = false;
  const deal = sizes.map(() => 0);
  do {
    const good = parties.map(party => isBetterThanNone(party, deal));
    together ||= good.every(Boolean);
    for (const [party, is] of good.entries()) {
      alone[party] ||= is;
      if (is && !athome[party]) athome[party] = passesAtHome(game, table, party, deal);
    }
  } while (!(together && athome.every(Boolean)) && next(deal, sizes));
  const seats = parties.flatMap((_, party) => seatFinding(file, party, alone[party]!, athome[party]!));
  const none: Finding = { code: 'no-zone', path: ['parties'] };
  return [...(together || alone.includes(false) ? [] : [none]), ...seats];
}

function seatFinding(file: ScenarioFile, party: number, alone: boolean, athome: boolean): readonly Finding[] {
  const who = file.parties[party]!.name;
  const path = ['parties', party, 'reservation'];
  if (!alone) return [{ code: 'seat-hopeless', path, params: { who } }];
  const thresholds = ['ratification', 'thresholds', file.parties[party]!.id];
  return athome ? [] : [{ code: 'home-hopeless', path: thresholds, params: { who } }];
}

function isBetterThanNone(preferences: Preferences, deal: readonly number[]): boolean {
  return worthOf(preferences, deal) > preferences.reservation && !crossesRedLine(preferences, deal);
}

/** How home would vote on the whole deal as the talks open. */
function passesAtHome(game: Game, table: Table, party: number, deal: readonly number[]): boolean {
  const votes = constituenciesOf(game, party).map(constituency => {
    const { points } = game.constituencies[constituency]!;
    const fromDeal = deal.reduce((sum, option, issue) => sum + (points[issue]?.[option] ?? 0), 0);
    return { constituency, approval: clamp(table.approvals[constituency]! + fromDeal, 0, 1000) };
  });
  return supportOf(game, votes) >= game.ratification.thresholds[party]!;
}

/** Steps a deal to the next in counting order; false after the last. */
function next(deal: number[], sizes: readonly number[]): boolean {
  for (let issue = 0; issue < deal.length; issue++) {
    deal[issue]!++;
    if (deal[issue]! < sizes[issue]!) return true;
    deal[issue] = 0;
  }
  return false;
}
