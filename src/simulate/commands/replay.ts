import { existsSync } from 'node:fs';
import { seatsOf } from '../../engine/game.ts';
import type { GameRecord } from '../../engine/record.ts';
import { type ReplayFault, replay } from '../../flow/record.ts';
import { cutScenario } from '../../scenario/compile/cut-scenario.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseRecord } from '../../storage/record-format.ts';
import { transcriptOf } from '../transcript.ts';
import { argumentsOf, readText } from './arguments.ts';
import { fail } from './terminal.ts';

const USAGE = 'usage: npm run replay -- RECORD… [--transcript SEAT]';

const { values, positionals: files } = argumentsOf(USAGE, {
  allowPositionals: true,
  options: { transcript: { type: 'string' } },
});
if (files.length === 0) fail(USAGE);
for (const file of files)
  console.log(values.transcript ? told(file, values.transcript) : `ok ${replayed(file)}`);

/** The game in words, as a seat lived it. */
function told(file: string, seat: string): string {
  const record = readRecord(file);
  const scenario = scenarioOf(record);
  if (!scenario) return stop(file, faultInWords({ kind: 'scenario', recorded: record.scenario.id }));
  if (!seatsOf(scenario.game).includes(seat))
    return fail(`--transcript: no seat ${seat}; there are ${seatsOf(scenario.game).join(', ')}`);
  return transcriptOf(scenario, record, seat);
}

function replayed(file: string): string {
  const record = readRecord(file);
  const scenario = scenarioOf(record);
  if (!scenario) return stop(file, faultInWords({ kind: 'scenario', recorded: record.scenario.id }));
  const result = replay(scenario.game, record);
  return result.ok ? record.hash : stop(file, faultInWords(result.fault));
}

function readRecord(file: string): GameRecord {
  const parsed = parseRecord(readText(file));
  return parsed.ok ? parsed.record : stop(file, parsed.reason);
}

/** The scenario of that hash: among the files at hand, or as the record carries it along. */
function scenarioOf({ scenario: { id, hash, cut, text } }: GameRecord): Scenario | undefined {
  const path = `scenarios/${id}.yaml`;
  const texts = [...(/^[a-z0-9-]+$/.test(id) && existsSync(path) ? [readText(path)] : []), text ?? ''];
  const found = texts.map(each => played(each, cut));
  return found.find(scenario => scenario?.game.hash === hash);
}

function played(text: string, cut: string | undefined): Scenario | undefined {
  const { scenario: whole } = loadScenario(text);
  return whole && cut !== undefined ? cutScenario(whole, cut) : whole;
}

function faultInWords(fault: ReplayFault): string {
  switch (fault.kind) {
    case 'engine':
      return `it was played by engine ${fault.recorded}`;
    case 'scenario':
      return `the scenario ${fault.recorded} is not here, or has changed since`;
    case 'refused':
      return `move ${fault.at + 1} is refused: ${fault.reason}`;
    case 'diverged':
      return fault.round === undefined
        ? `it ends in ${fault.hash}`
        : `it parts from the record in round ${fault.round}: ${fault.hash}`;
  }
}

function stop(file: string, why: string): never {
  process.stderr.write(`${file}: ${why}\n`);
  process.exit(1);
}
