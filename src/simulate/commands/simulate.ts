import { mkdirSync, writeFileSync } from 'node:fs';
import { castingOf } from '../../agents/personas/casting.ts';
import { type Game, seatsOf } from '../../engine/game.ts';
import { compileScenario } from '../../scenario/compile/compile-scenario.ts';
import { scenarioWithout, type Without } from '../../scenario/compile/without.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { balanceOf } from '../balance.ts';
import { balancePage } from '../balance-page.ts';
import { balanceText } from '../balance-text.ts';
import { MIXED } from '../company.ts';
import { chronicleTurns, historicDeal, type RunReport, runReport } from '../history.ts';
import { historyText } from '../history-text.ts';
import { type Pairing, pairingsOf } from '../pairings.ts';
import type { Run } from '../pool.ts';
import { argumentsOf, RUN_OPTIONS, runOf } from './arguments.ts';
import { fail, progressBar } from './terminal.ts';

const USAGE =
  'usage: npm run simulate -- FILE --games N --seed S [--cut CUT] [--seats mixed|SEAT=PERSONA[:LEVEL],…] [--without mediator,ISSUE/OPTION,…] [--records DIR] [--report FILE.html] [--history] [--json]';

/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

const { values, positionals } = argumentsOf(USAGE, {
  allowPositionals: true,
  options: {
    ...RUN_OPTIONS,
    seats: { type: 'string' },
    without: { type: 'string' },
    history: { type: 'boolean' },
    records: { type: 'string' },
    report: { type: 'string' },
  },
});
const { path, games, seed, pool, file, game } = runOf(USAGE, positionals, values);
if (values.records !== undefined && values.report !== undefined)
  fail('--records and --report do not go together: the report also plays the parties in the opposite order');
if (values.records !== undefined) mkdirSync(values.records, { recursive: true });
const print = (result: unknown, inWords: () => string) =>
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords());

if (values.history) await holdAgainstHistory();
else await balance(scenarioWithout(file, takenOut(file, values.without)));
await pool.close();

async function balance(what: ScenarioFile): Promise<void> {
  const compiled = compileScenario(what, game.hash, game.cut);
  const castings = seatsNamed(compiled, values.seats);
  const pairings =
    values.report === undefined ? [{ castings, reversed: false }] : pairingsOf(compiled, castings);
  const { summaries, seconds } = await play(what, pairings);
  if (summaries.length === 0) return stopped();
  const report = balanceOf(what, compiled, summaries, seconds, pairings);
  print(report, () => balanceText(report));
  if (values.report !== undefined) writeReport(values.report, balancePage(what, report, games));
  if (summaries.length < games) process.exitCode = INTERRUPTED;
}

function stopped(): void {
  process.stderr.write('stopped before a game was played\n');
  process.exitCode = INTERRUPTED;
}

function writeReport(to: string, page: string): void {
  try {
    writeFileSync(to, page);
  } catch {
    fail(`cannot write ${to}`);
  }
}

async function holdAgainstHistory(): Promise<void> {
  const { history } = file;
  if (!history) return fail(`${path} has no history to be held against`);
  const runs: RunReport[] = [];
  for (const run of history.runs) {
    const variant = scenarioWithout(file, run.without);
    const compiled = compileScenario(variant, game.hash, game.cut);
    const { summaries } = await play(variant, [
      { castings: seatsNamed(compiled, values.seats), reversed: false },
    ]);
    runs.push(runReport(file, compiled, run, summaries));
  }
  const turns = history.chronicle ? chronicleTurns(game, file, history.chronicle) : [];
  const report = { scenario: file.id, games, deal: historicDeal(game, file), runs, turns };
  print(report, () => historyText(report));
}

/** Ctrl-C stops the games, and what has been played is reported; once more ends the program. */
async function play(what: ScenarioFile, pairings: readonly Pairing[]): Promise<Run> {
  const bar = progressBar(games);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { hash } = game;
  const order = {
    file: what,
    hash,
    cut: game.cut,
    seed,
    pairings,
    records: values.records,
  };
  const run = await pool.play(order, games, done => bar.show(done), stop.signal);
  bar.end();
  return run;
}

/** Reads “mediator,form/parallel”. */
function takenOut(of: ScenarioFile, given: string | undefined): Without {
  const names = (given ?? '').split(',').filter(Boolean);
  const options: Record<string, string[]> = {};
  for (const name of names.filter(each => each !== 'mediator')) {
    const [issue = '', option = ''] = name.split('/');
    const known = of.issues.find(({ id }) => id === issue);
    if (!known?.options.some(({ id }) => id === option)) fail(`--without: no option ${name}`);
    if (known?.['status-quo'] === option)
      fail(`--without: ${name} is the status quo and cannot be taken out`);
    options[issue] = [...(options[issue] ?? []), option];
  }
  return { mediator: names.includes('mediator'), options };
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
    if (persona !== MIXED && !castingOf(persona ?? '')) fail(`--seats: no persona ${persona}`);
  }
  return Object.fromEntries(pairs.map(([seat, persona]) => [seat!, persona!]));
}
