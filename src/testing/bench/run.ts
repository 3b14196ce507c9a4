import { ANALYSIS } from './analysis.ts';
import { CHECKS } from './checks.ts';
import { GAMES_PLAYED } from './games.ts';
import type { Benchmark } from './measure.ts';
import { NEGOTIATIONS } from './negotiations.ts';
import { TALKS } from './talks.ts';

const ALL: readonly Benchmark[] = [...GAMES_PLAYED, ...CHECKS, ...ANALYSIS, ...NEGOTIATIONS, ...TALKS];

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  readonly target: number;
  readonly met: boolean;
  readonly peer: string;
}

function measured(benchmark: Benchmark): Row {
  const { name, unit, target } = benchmark;
  const figure = benchmark.run();
  const met = isTime(unit) ? figure <= target : figure >= target;
  return { name, unit, figure, target, met, peer: peerText(benchmark, figure) };
}

function isTime(unit: Benchmark['unit']): boolean {
  return unit === 'ms' || unit === 's';
}

/** How many times the peer's figure ours is better by. */
function peerText({ peer, unit }: Benchmark, figure: number): string {
  if (peer === undefined) return '';
  const ratio = isTime(unit) ? peer.figure / figure : figure / peer.figure;
  return `${peer.name} ${text(peer.figure)} ${unit}: ${text(ratio)}×`;
}

function text(figure: number): string {
  return figure >= 100 ? Math.round(figure).toLocaleString('en-US') : figure.toPrecision(3);
}

function line({ name, unit, figure, target, met, peer }: Row): string {
  const aim = `${unit === 'ms' || unit === 's' ? '≤' : '≥'} ${text(target)}`;
  return `${met ? '✓' : '✗'} ${name.padEnd(68)} ${text(figure).padStart(10)} ${unit.padEnd(4)} ${aim.padEnd(9)} ${peer}`;
}

const json = process.argv.includes('--json');
const only = process.argv.slice(2).find(argument => !argument.startsWith('--'));
const rows: Row[] = [];
for (const benchmark of ALL.filter(({ name }) => only === undefined || name.includes(only))) {
  const row = measured(benchmark);
  rows.push(row);
  if (!json) process.stdout.write(`${line(row)}\n`);
}
if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
