import { personasFor } from '../../agents/personas/index.ts';
import { additiveParties } from '../../scenario/interchange/bargaining.ts';
import { coreOfScenario } from '../analyse-files.ts';
import { bargainingFrom, Refusal } from '../bargaining-files.ts';
import { duelPlayers, playDuels } from '../duel-tournament.ts';
import type { TournamentRow } from '../standings.ts';
import { playTournament, tournamentPairs } from '../tournament.ts';
import { argumentsOf, scenarioIn, wholeNumber } from './arguments.ts';
import { fail, progressBar } from './terminal.ts';

const USAGE = 'usage: npm run tournament -- FILE… --games N [--seed S] [--json]';

const { values, positionals } = argumentsOf(USAGE, {
  allowPositionals: true,
  options: { games: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});
if (positionals.length === 0) fail(USAGE);
const games = wholeNumber('--games', values.games ?? '20');
const seed = values.seed ?? 'communique';
const entries = positionals.map(path => ({ path, core: refusing(() => coreOfScenario([path])) }));
const perScenario = Math.ceil(games / personasFor('party').length) * tournamentPairs().length;
const duels = duelPlayers().size ** 2;
const sizes = entries.map(({ core }) => (core ? perScenario : duels));
const total = sizes.reduce((sum, size) => sum + size, 0);
const bar = progressBar(total);
const rows = entries.flatMap(({ path, core }, at) => {
  const before = sizes.slice(0, at).reduce((sum, size) => sum + size, 0);
  const played = core
    ? playTournament(scenarioIn(path).game, games, seed, done => bar.show(before + done))
    : duelsIn(path);
  bar.show(before + sizes[at]!);
  return played;
});
bar.end();
const result = { games: total, rows };
process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(rows));

/** A domain has no chance in it: each pair meets once a seat, whatever --games says. */
function duelsIn(path: string): readonly TournamentRow[] {
  const { parties } = refusing(() => bargainingFrom([path], {}));
  const additive = additiveParties(parties);
  if (!additive) return fail(`${path}: preferences are not additive`);
  if (additive.length !== 2) return fail(`${path}: duels take two parties, not ${additive.length}`);
  return playDuels(
    additive,
    parties.map(party => party.name),
    seed,
  );
}

function refusing<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return stop(error);
  }
}

function stop({ message, exitCode }: Refusal): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}

function inWords(all: readonly TournamentRow[]): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(10);
  const lines = all.map(
    row =>
      `${row.persona.padEnd(22)}${row.seat.slice(0, 20).padEnd(22)}${cell(row.meanUtility)}${cell(row.opponentUtility)}${cell(row.agreement)}${cell(row.distanceToNash)}`,
  );
  return [
    'persona               seat                         own     other agreement from Nash',
    ...lines.toSorted(),
    '',
  ].join('\n');
}
