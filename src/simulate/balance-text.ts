import type { Balance } from './balance.ts';

export function balanceText(result: Balance): string {
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
    ...pairRows(result),
    'First offer                     opened     then  otherwise',
    ...Object.entries(result.firstMover).map(
      ([id, { opened, whenOpening, otherwise }]) =>
        `  ${id.padEnd(28)}${share(opened).padStart(8)}${whenOpening.toFixed(1).padStart(9)}${otherwise.toFixed(1).padStart(11)}`,
    ),
    '',
    `Minutes for one person: ${result.minutes.p10} to ${result.minutes.p90}, the middle ${result.minutes.p50}`,
    `Options bettered by another: ${result.dominatedOptions.join(', ') || 'none'}`,
    `Actions never played: ${result.unusedActions.join(', ') || 'none'}`,
    `Events that never happened: ${result.unusedEvents.join(', ') || 'none'}`,
    `Options never agreed: ${result.neverAgreedOptions.join(', ') || 'none'}`,
    '',
  ];
  return rows.join('\n');
}

/** Where one pairing alone was played there is nothing to set side by side. */
function pairRows({ pairs }: Balance): readonly string[] {
  if (pairs.length < 2) return [];
  const rows = pairs.map(({ personas, ratified }) => {
    const names = Object.values(personas).join(' · ');
    const [value, low, high] = [ratified.value, ratified.low, ratified.high].map(each =>
      (each * 100).toFixed(0),
    );
    return `  ${names.padEnd(34)}${`${value} %`.padStart(8)}   ${low}–${high} %`;
  });
  return ['Personas                            ratified   95 % interval', ...rows, ''];
}
