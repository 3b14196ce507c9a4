import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { shipped } from '../testing/shipped.ts';
import { playBatch } from './batch.ts';
import { companyFor } from './company.ts';

vi.setConfig({ testTimeout: 60_000 });

/** More than one batch, so that every core has work. */
const GAMES = 60;
const HARD = { pakistan: 'hard-liner' };

/** Three runs in one pool, the second of them stopped at once. Workers need the loader, which a program brings along. */
const PROGRAM = `
(async () => {
  const { scenarioIn } = await import('./src/simulate/commands/arguments.ts');
  const { openPool } = await import('./src/simulate/pool.ts');
  const pool = openPool(${GAMES});
  const { file, game } = scenarioIn('scenarios/istanbul-2025.yaml');
  const hashesOf = async (castings, stop) => {
    const order = { file, hash: game.hash, seed: 'pool', pairings: [{ castings, reversed: false }] };
    const { summaries } = await pool.play(order, ${GAMES}, undefined, stop);
    return summaries.sort((a, b) => a.index - b.index).map(({ hash }) => hash);
  };
  const runs = [await hashesOf({}), await hashesOf({}, AbortSignal.abort()), await hashesOf(${JSON.stringify(HARD)})];
  await pool.close();
  process.stdout.write(JSON.stringify(runs));
})();
`;

function hashesAlone(castings: Readonly<Record<string, string>>): readonly string[] {
  const { game } = shipped('istanbul-2025');
  const company = companyFor(game, castings);
  const batch = { seed: 'pool', from: 0, to: GAMES };
  const summaries = playBatch(game, batch, each => ({ game, counterparts: company.counterparts(each) }));
  return summaries.map(({ hash }) => hash);
}

test('one pool plays run after run, each as it would alone, and goes on after a run that was stopped', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@oxc-node/core/register', '--eval', PROGRAM],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([hashesAlone({}), [], hashesAlone(HARD)]);
});
