import { scenarioIn } from '../../simulate/commands/arguments.ts';
import { killTabs } from './kill.ts';
import { served } from './served.ts';

const [kills = 200, port = 4585, seed = 1] = process.argv.slice(2).map(Number);

await served(port, async (browser, address) => {
  const { game } = scenarioIn('scenarios/istanbul-2025.yaml');
  const report = await killTabs(browser, address, game, kills, `kill ${seed}`);
  console.log(JSON.stringify(report));
  process.exitCode = report.worstLoss <= 1 && report.corrupt.length === 0 && report.still === 0 ? 0 : 1;
});
