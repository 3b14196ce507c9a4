import type { Game } from '../../engine/game.ts';
import { type Choice, type KeyDecision, keyDecisions, type Swing, swingOf } from '../steering.ts';
import type { GameSummary } from '../summary.ts';
import { argumentsOf, RUN_OPTIONS, runOf } from './arguments.ts';
import { fail } from './terminal.ts';

const USAGE = 'usage: npm run steer -- FILE [--games N] [--seed S] [--cut CUT] [--only ID,…] [--json]';

const { values, positionals } = argumentsOf(USAGE, {
  allowPositionals: true,
  options: { ...RUN_OPTIONS, only: { type: 'string' } },
});
const { path, games, seed, pool, file, game } = runOf(USAGE, positionals, values);
const only = values.only?.split(',');
const decisions = keyDecisions(file).filter(({ id }) => only?.includes(id) ?? true);
if (decisions.length === 0) fail(`no key decision in ${path}; mark some with "key: true"`);

/** The usual personas, in the order of the file. */
const USUAL = [{ castings: {}, reversed: false }];

const runs = new Map<string, Promise<readonly GameSummary[]>>();
const swings: Swing[] = [];
for (const decision of decisions) {
  const [first, second] = [await played(decision.ways[0]), await played(decision.ways[1])];
  const swing = swingOf(decision, cameUp(game, decision), [first, second]);
  swings.push(swing);
  if (!values.json) process.stdout.write(`${inWords(swing)}\n`);
}
await pool.close();
if (values.json) process.stdout.write(`${JSON.stringify({ scenario: game.id, games, swings }, null, 2)}\n`);

/** The run of one choice; each is played once, however many decisions compare it. */
function played(choice: Choice): Promise<readonly GameSummary[]> {
  const key = JSON.stringify(choice);
  const order = { file, hash: game.hash, cut: game.cut, seed, pairings: USUAL, records: undefined, choice };
  const run = runs.get(key) ?? pool.play(order, games).then(({ summaries }) => summaries);
  runs.set(key, run);
  return run;
}

function cameUp({ actions, events }: Game, { id }: KeyDecision): (summary: GameSummary) => boolean {
  const [action, event] = [actions, events].map(list => list.findIndex(each => each.id === id));
  return summary => summary.actions.includes(action!) || summary.events.includes(event!);
}

function inWords({ decision, games: count, ending, by, moved }: Swing): string {
  const [from, to] = decision.names;
  const shift = `${by > 0 ? '+' : ''}${by.toFixed(1)}`.padStart(6);
  const what = `${decision.id}: ${from} → ${to}`.padEnd(60);
  return `${what}${String(count).padStart(6)} games ${shift} ${ending.padEnd(26)} moved ${moved.toFixed(1)}`;
}
