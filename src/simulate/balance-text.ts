import type { BalanceReport } from './summary.ts';

export function balanceText(result: BalanceReport): string {
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  const rows = [
    `${result.scenario}: ${result.games} games in ${result.seconds.toFixed(1)} s (${result.gamesPerSecond} a second), hash ${result.hash}`,
    '',
    'Endings',
    ...Object.entries(result.endings).map(([id, value]) => `  ${id.padEnd(28)}${share(value).padStart(8)}`),
    '',
    'Seats                            score  surplus  ratified',
    ...Object.entries(result.seats).map(
      ([id, seat]) =>
        `  ${id.padEnd(28)}${seat.meanScore.toFixed(1).padStart(8)}${seat.meanSurplus.toFixed(1).padStart(9)}${share(seat.ratified).padStart(10)}`,
    ),
    '',
    'Metrics                          start      p10      p50      p90',
    ...Object.entries(result.metrics).map(
      ([id, { start, p10, p50, p90 }]) =>
        `  ${id.padEnd(28)}${[start, p10, p50, p90].map(value => value.toFixed(1).padStart(9)).join('')}`,
    ),
    '',
    `Actions never played: ${result.unusedActions.join(', ') || 'none'}`,
    `Events that never happened: ${result.unusedEvents.join(', ') || 'none'}`,
    `Options never agreed: ${result.neverAgreedOptions.join(', ') || 'none'}`,
    '',
  ];
  return rows.join('\n');
}
