import type { GameRecord } from '../../engine/record.ts';
import { type ReplayFault, replay } from '../../flow/record.ts';
import { cutScenario } from '../../scenario/cut-scenario.ts';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { parseRecord } from '../../storage/record-format.ts';
import { readText } from './arguments.ts';
import { fail } from './terminal.ts';

const files = process.argv.slice(2);
if (files.length === 0) fail('usage: npm run replay -- RECORD…');
for (const file of files) console.log(`ok ${replayed(file)}`);

function replayed(file: string): string {
  const record = readRecord(file);
  const path = `scenarios/${record.scenario.id}.yaml`;
  const { scenario: whole } = loadScenario(readText(path));
  if (!whole) return stop(file, `${path} has errors; npm run check -- ${path} lists them`);
  const { cut } = record.scenario;
  const scenario = cut === undefined ? whole : cutScenario(whole, cut);
  if (!scenario) return stop(file, faultInWords({ kind: 'scenario', recorded: record.scenario.id }));
  const result = replay(scenario.game, record);
  return result.ok ? record.hash : stop(file, faultInWords(result.fault));
}

function readRecord(file: string): GameRecord {
  const parsed = parseRecord(readText(file));
  return parsed.ok ? parsed.record : stop(file, parsed.reason);
}

function faultInWords(fault: ReplayFault): string {
  switch (fault.kind) {
    case 'engine':
      return `it was played by engine ${fault.recorded}`;
    case 'scenario':
      return `the scenario ${fault.recorded} has changed since`;
    case 'refused':
      return `move ${fault.at + 1} is refused: ${fault.reason}`;
    case 'diverged':
      return `it ends in ${fault.hash}`;
  }
}

function stop(file: string, why: string): never {
  process.stderr.write(`${file}: ${why}\n`);
  process.exit(1);
}
