import { minimalTalks } from '../minimal-game.ts';
import { fuzz, soundRecords } from './fuzz.ts';

const [from = 0, to = 50_000] = process.argv.slice(2).map(Number);
const scenario = minimalTalks();
const findings = await fuzz(scenario, soundRecords(scenario, 20), 'fuzz', from, to);
for (const { door, input, what } of findings.slice(0, 10)) {
  console.log(door, JSON.stringify(input)?.slice(0, 2000), what);
}
console.log(`${to - from} inputs, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
