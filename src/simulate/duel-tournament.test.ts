import { beforeAll, describe, expect, test, vi } from 'vitest';
import { personasFor } from '../agents/personas/index.ts';
import type { Level } from '../agents/personas/level.ts';
import { STRATEGIES } from '../agents/strategies/index.ts';
import type { Strategy } from '../agents/strategies/strategy.ts';
import type { Valuation } from '../analysis/valuation.ts';
import { normalisedDomain, referenceFolder } from '../testing/reference-domains.ts';
import { duelPlayers, playDuels, YARDSTICKS } from './duel-tournament.ts';
import type { TournamentRow } from './standings.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const folder = referenceFolder();
if (folder === undefined) console.warn('reference domains not found: the tournament over them is skipped');

/** Domains with a zone of agreement, from easy to one where two deals on the frontier are rational. */
const DOMAINS = [
  'anac2010-EnglandZimbabwe',
  'anac2010-ItexvsCypress',
  'anac2012-FlightBookingA',
  'anac2013-Coffee',
  'anac2013-DefensiveCharms',
  'other-Jobs',
];

function partiesOf(id: string): readonly Valuation[] {
  return normalisedDomain(folder!, id).parties.map(party => ({
    ...{ points: party.table, linkages: [], redLines: [], reservation: party.reservation ?? 0, ceiling: 1 },
  }));
}

function mean(rows: readonly TournamentRow[], measure: 'meanUtility' | 'agreement'): number {
  return rows.reduce((sum, row) => sum + row[measure], 0) / rows.length;
}

describe.skipIf(folder === undefined)('duels over the reference domains', () => {
  const played = new Map<string, readonly TournamentRow[]>();
  const rowsOf = (player: string) =>
    [...played.values()].flatMap(rows => rows.filter(row => row.persona === player));

  beforeAll(() => {
    for (const id of DOMAINS) played.set(id, playDuels(partiesOf(id), ['first', 'second'], 'duels'));
  });

  test.each(personasFor('party'))('a %s gains with its level and mostly agrees', persona => {
    const at = (level: Level) => mean(rowsOf(`${persona}:${level}`), 'meanUtility');
    expect(at('standard')).toBeGreaterThan(at('guided'));
    expect(at('expert')).toBeGreaterThan(at('standard'));
    expect(at('expert')).toBeGreaterThan(0.72);
    expect(mean(rowsOf(`${persona}:expert`), 'agreement')).toBeGreaterThan(0.87);
  });

  test('the usual expert is first against the yardsticks, or nearly', () => {
    const expert = `${personasFor('party')[0]}:expert`;
    const yardsticks = new Map(YARDSTICKS.map(name => [name, STRATEGIES[name]] as const));
    const players = new Map<string, Strategy>([...yardsticks, [expert, duelPlayers().get(expert)!]]);
    const rows = DOMAINS.flatMap(id =>
      playDuels(partiesOf(id), ['first', 'second'], 'yardsticks', players, yardsticks),
    );
    const gain = (player: string) =>
      mean(
        rows.filter(row => row.persona === player),
        'meanUtility',
      );
    for (const rival of YARDSTICKS) expect(gain(rival) - gain(expert), rival).toBeLessThan(0.01);
  });
});
