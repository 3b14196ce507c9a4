import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ENGINE_VERSION } from '../engine/record.ts';
import { replay } from '../flow/record.ts';
import { decodeReplay } from '../flow/replay-code.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { checkRecord } from '../storage/record-format.ts';

const folder = new URL('./records/', import.meta.url);
const names = readdirSync(folder);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const kept = z.object({ record: z.unknown(), code: z.string() });

/**
 * Games of earlier days, with their scenarios as they were. They must lead where they led for as long as the number
 * of the engine stands; where the rules change the number does, and `npm run corpus` writes new ones.
 */
describe.each(names.filter(name => name.endsWith('.scenario.json')))('games kept with %s', name => {
  const { scenario } = loadScenario(read(name));
  const id = name.replace(/\.scenario\.json$/, '');
  const games = names.filter(each => each.startsWith(`${id}.`) && each !== name);

  test('are more than one', () => {
    expect(games.length).toBeGreaterThan(1);
  });

  test.each(games)('%s replays to its hashes, and its code stands for the same moves', file => {
    const { record: value, code } = kept.parse(JSON.parse(read(file)));
    const checked = checkRecord(value);
    if (!checked.ok || !scenario) throw new Error('the record or its scenario is no longer read');
    const { record } = checked;
    expect(record.engine).toBe(ENGINE_VERSION);
    expect(replay(scenario.game, record)).toMatchObject({ ok: true });
    const decoded = decodeReplay(scenario.game, code, []);
    expect(decoded).toMatchObject({ ok: true, record: { log: record.log, hash: record.hash } });
  });
});
