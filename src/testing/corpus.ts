import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomStream } from '../engine/random.ts';
import type { GameRecord, Occupant } from '../engine/record.ts';
import { recordGame } from '../flow/record.ts';
import { encodeReplay } from '../flow/replay-code.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioIn } from '../simulate/commands/arguments.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { chanceCast } from './abuse/soak.ts';

/** `npm run corpus`: one game of each ending that chance casts reach, kept with the scenario as it was. */
const MOST_GAMES = 1500;
const folder = 'src/testing/records';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = readdirSync('scenarios').filter(name => name.endsWith('.yaml') && name !== 'template.yaml');
for (const file of files) keep(scenarioIn(`scenarios/${file}`));

function keep(scenario: Scenario): void {
  const { id } = scenario.game;
  writeFileSync(`${folder}/${id}.scenario.json`, `${JSON.stringify(scenario.file)}\n`);
  for (const [ending, record] of oneOfEachEnding(scenario)) {
    const kept = { record, code: encodeReplay(scenario.game, record) };
    writeFileSync(`${folder}/${id}.${ending}.json`, `${JSON.stringify(kept)}\n`);
  }
}

function oneOfEachEnding({ game }: Scenario): ReadonlyMap<string, GameRecord> {
  const found = new Map<string, GameRecord>();
  for (let at = 0; at < MOST_GAMES; at++) {
    const seed = `corpus ${at}`;
    const cast = chanceCast(game, randomStream(seed, 'cast', 0));
    const { referee, moves } = playGame(game, seed, counterpartsFor(game, cast));
    const ending = referee.table.ending?.ending ?? 'none';
    const occupants = Object.entries(cast).map(([seat, persona]): [string, Occupant] => [
      seat,
      { kind: 'counterpart', persona },
    ]);
    const given = { seed, occupants: Object.fromEntries(occupants), log: moves.map(move => ({ move })) };
    const record = found.has(ending) ? undefined : recordGame(game, given);
    if (record) found.set(ending, record);
  }
  return found;
}
