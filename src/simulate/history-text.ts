import type { HistoricDeal, RunReport, TurnReport } from './history.ts';

interface HistoryReport {
  readonly scenario: string;
  readonly games: number;
  readonly deal: HistoricDeal | null;
  readonly runs: readonly RunReport[];
  readonly turns: readonly TurnReport[];
}

export function historyText({ scenario, games, deal, runs, turns }: HistoryReport): string {
  const lines = [
    `${scenario}: held against history, ${games} games a run`,
    '',
    ...(deal ? dealLines(deal) : []),
    ...(runs.length > 0
      ? [
          'Runs                                                  ratified  historic options',
          ...runs.map(runLine),
          '',
        ]
      : []),
    ...(turns.length > 0 ? ['Tension index', ...turns.map(turnLine), ''] : []),
  ];
  return lines.join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const verdict = (holds: boolean) => (holds ? 'as it was' : 'NOT as it was');

function dealLines({ parties, rational, frontierShare }: HistoricDeal): readonly string[] {
  return [
    'The historic deal',
    ...Object.entries(parties).map(
      ([id, { points, noDeal }]) =>
        `  ${id.padEnd(28)}${points.toFixed(1)} points, no deal ${noDeal.toFixed(1)}`,
    ),
    `  ${rational ? 'better than no deal for every party' : 'worse than no deal for some party'}; ${percent(frontierShare)} of the way to the frontier`,
    '',
  ];
}

function runLine({ name, ratified, matched, expected, asExpected }: RunReport): string {
  const same = matched === null ? '–' : percent(matched);
  return `  ${name.padEnd(50)}${percent(ratified).padStart(10)}${same.padStart(11)}   expected ${expected}: ${asExpected ? 'yes' : 'NO'}`;
}

function turnLine({ is, from, to, tension, asSaid }: TurnReport): string {
  return `  ${is.padEnd(6)}${from} to ${to}  ${tension.toFixed(1).padStart(5)}  ${verdict(asSaid)}`;
}
