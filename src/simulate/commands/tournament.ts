import { parseArgs } from 'node:util';
import { personasFor } from '../../agents/personas/index.ts';
import { playTournament, type TournamentRow } from '../tournament.ts';
import { scenarioIn, wholeNumber } from './arguments.ts';
import { fail, progressBar } from './terminal.ts';

const USAGE = 'usage: npm run tournament -- FILE… --games N [--seed S] [--json]';

const { values, positionals } = readArguments();
if (positionals.length === 0) fail(USAGE);
const games = wholeNumber('--games', values.games ?? '20');
const perFile = games * personasFor('party').length ** 2;
const bar = progressBar(perFile * positionals.length);
const rows = positionals.flatMap((file, at) =>
  playTournament(scenarioIn(file).game, games, values.seed ?? 'communique', done =>
    bar.show(at * perFile + done),
  ),
);
bar.end();
const result = { games: perFile * positionals.length, rows };
process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(rows));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { games: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function inWords(all: readonly TournamentRow[]): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(10);
  const lines = all.map(
    row =>
      `${row.persona.padEnd(14)}${row.seat.padEnd(14)}${cell(row.meanUtility)}${cell(row.opponentUtility)}${cell(row.agreement)}${cell(row.distanceToNash)}`,
  );
  return [
    'persona       seat                 own      other agreement  from Nash',
    ...lines.toSorted(),
    '',
  ].join('\n');
}
