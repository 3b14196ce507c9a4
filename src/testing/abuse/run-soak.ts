import { readdirSync } from 'node:fs';
import { scenarioIn } from '../../simulate/commands/arguments.ts';
import { soak } from './soak.ts';

const CHUNK = 500;
const [games = 100_000, from = 0] = process.argv.slice(2).map(Number);
const files = readdirSync('scenarios').filter(name => name.endsWith('.yaml') && name !== 'template.yaml');
const each = Math.ceil(games / files.length);
const talks = files.map(file => [file, scenarioIn(`scenarios/${file}`).game] as const);

const began = performance.now();
for (let at = from; at < from + each; at += CHUNK) {
  for (const [file, game] of talks) {
    const hash = soak(game, 'soak', at, Math.min(at + CHUNK, from + each));
    const played = (at - from + CHUNK) * files.length;
    const megabytes = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(`${file} ${at}: ${hash}, about ${played} games in ${minutes} min, ${megabytes} MB`);
  }
}
