import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Game } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { randomRecord } from '../testing/random-record.ts';
import { shipped } from '../testing/shipped.ts';
import { recordGame } from './record.ts';
import { decodeReplay, encodeReplay, readCodeHead } from './replay-code.ts';

const games = { minimal: minimalGame(), istanbul: shipped('istanbul-2025').game };

describe.each(Object.entries(games))('a game on the %s scenario', (_, game) => {
  test('comes back from its code, seats and moves alike', () => {
    for (const seed of ['one', 'two', 'three', 'vier', 'پانچ']) {
      const record = randomRecord(game, seed);
      expect(decodeReplay(game, encodeReplay(game, record)!, [])).toEqual({ ok: true, record });
    }
  });

  test('of sixty moves fits in 400 letters', () => {
    for (let at = 0; at < 10; at++) {
      const code = encodeReplay(game, beginning(game, randomRecord(game, `length ${at}`), 60))!;
      expect(code.length).toBeLessThanOrEqual(400);
      expect(code).toMatch(/^[\w-]+$/);
    }
  });
});

/** The first moves of a game: a code can end anywhere. */
function beginning(game: Game, record: GameRecord, moves: number): GameRecord {
  return recordGame(game, { ...record, log: record.log.slice(0, moves) })!;
}

const game = games.minimal;
const record = randomRecord(game, 'code');
const code = encodeReplay(game, record)!;

test('personas come back by their names', () => {
  const occupants = { ...record.occupants, north: { kind: 'counterpart', persona: 'firm' } as const };
  const played = recordGame(game, { ...record, occupants })!;
  const decoded = decodeReplay(game, encodeReplay(game, played)!, [
    { kind: 'counterpart', persona: 'firm', level: 'expert' },
    { kind: 'counterpart', persona: 'firm' },
  ]);
  expect(decoded).toMatchObject({ record: { occupants } });
});

test('a code tells its scenario before anything is loaded', () => {
  expect(readCodeHead(code)).toEqual({ engine: record.engine, scenario: game.hash.slice(0, 8) });
});

test('one wrong letter, a cut and a stranger’s text are noticed', () => {
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom('x', 'Y', '', '7', '%', 'é'), (at, letter) => {
      const spoilt = code.slice(0, at) + letter + code.slice(at + 1);
      fc.pre(spoilt !== code && at > 0);
      expect(decodeReplay(game, spoilt, [])).toEqual({ ok: false, reason: 'damaged' });
    }),
    { seed: 9, numRuns: 300 },
  );
  expect(readCodeHead('')).toBe('damaged');
  expect(readCodeHead('x'.repeat(100_000))).toBe('damaged');
});

test('codes of a later layout and of another scenario are told apart', () => {
  expect(decodeReplay(game, `B${code.slice(1)}`, [])).toEqual({ ok: false, reason: 'newer' });
  expect(decodeReplay(games.istanbul, code, [])).toEqual({ ok: false, reason: 'scenario' });
});

test('a record of another scenario or engine gets no code', () => {
  expect(encodeReplay(games.istanbul, record)).toBeUndefined();
  expect(encodeReplay(game, { ...record, engine: record.engine + 1 })).toBeUndefined();
});
