import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isPersonaId } from '../../agents/personas/index.ts';
import { type Game, seatsOf } from '../../engine/game.ts';
import { MIXED } from '../cast.ts';
import { playOnAllCores } from '../pool.ts';
import { type BalanceReport, reportOn } from '../summary.ts';
import { scenarioIn, wholeNumber } from './arguments.ts';
import { fail, progressBar } from './terminal.ts';

const USAGE =
  'usage: npm run simulate -- FILE --games N --seed S [--cut CUT] [--seats mixed|SEAT=PERSONA,…] [--records DIR] [--json]';

const { values, positionals } = readArguments();
const file = positionals[0] ?? fail(USAGE);
const games = wholeNumber('--games', values.games ?? '1000');
const scenario = scenarioIn(file, values.cut);
const { game } = scenario;
const personas = seatsNamed(game, values.seats);
if (values.records !== undefined) mkdirSync(values.records, { recursive: true });

const bar = progressBar(games);
const order = {
  file: scenario.file,
  hash: game.hash,
  cut: game.cut,
  seed: values.seed ?? 'communique',
  personas,
  records: values.records,
};
const { summaries, seconds } = await playOnAllCores(order, games, done => bar.show(done));
bar.end();
const report = reportOn(game, summaries, seconds);
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        games: { type: 'string' },
        seed: { type: 'string' },
        cut: { type: 'string' },
        seats: { type: 'string' },
        records: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function seatsNamed(of: Game, given: string | undefined): Readonly<Record<string, string>> {
  if (given === MIXED) return Object.fromEntries(seatsOf(of).map(seat => [seat, MIXED]));
  const pairs = (given ?? '')
    .split(',')
    .filter(Boolean)
    .map(pair => pair.split('='));
  for (const [seat, persona] of pairs) {
    if (!seatsOf(of).includes(seat ?? ''))
      fail(`--seats: no seat ${seat}; there are ${seatsOf(of).join(', ')}`);
    if (persona !== MIXED && !isPersonaId(persona ?? '')) fail(`--seats: no persona ${persona}`);
  }
  return Object.fromEntries(pairs.map(([seat, persona]) => [seat!, persona!]));
}

function inWords(result: BalanceReport): string {
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
