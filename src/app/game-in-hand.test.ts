import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sitDown } from '../flow/sitting.ts';
import type { Stored } from '../storage/saves.ts';
import { minimalTalks } from '../testing/minimal-game.ts';
import { createGameInHand } from './game-in-hand.ts';

const disk = vi.hoisted(() => ({ isBusy: false, finish: () => {} }));

vi.mock('../storage/saves.ts', () => ({
  writeGame: (): Promise<Stored<undefined>> =>
    new Promise(resolve => {
      disk.finish = () => resolve({ ok: false, reason: 'unavailable' });
      if (!disk.isBusy) disk.finish();
    }),
}));

const talks = minimalTalks();
const person = { kind: 'person' } as const;

async function gameOfPeople() {
  const game = createGameInHand({
    library: { textOf: () => '' },
    onChange: () => {},
    onFault: () => {},
    onTrouble: () => {},
    nameOfFork: name => name,
  });
  const occupants = { north: person, south: person, host: person };
  const speak = () => undefined;
  await game.begin(talks, sitDown({ game: talks.game, seed: 'disk', occupants, counterparts: {}, speak }));
  return game;
}

type GameInHand = Awaited<ReturnType<typeof gameOfPeople>>;

/** Passes by everything that is only read. */
async function untilTurn(game: GameInHand): Promise<void> {
  for (let step = 0; game.screen !== 'turn'; step++) {
    if (step > 20) throw new Error(`no turn: ${game.screen}`);
    game.send({ type: 'screen.continue' });
  }
  await vi.advanceTimersByTimeAsync(0);
}

async function skipStatement(game: GameInHand): Promise<void> {
  await untilTurn(game);
  game.send({ type: 'move.make', move: { type: 'statement.skip', seat: game.sitting!.viewer } });
  await vi.advanceTimersByTimeAsync(0);
}

const skipped = (game: GameInHand) =>
  game.sitting!.log.filter(({ move }) => move.type === 'statement.skip').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
  disk.isBusy = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a move waits until the one before it is saved', async () => {
  const game = await gameOfPeople();
  await untilTurn(game);
  disk.isBusy = true;
  await skipStatement(game);
  expect(skipped(game)).toBe(1);
  await skipStatement(game);
  expect(skipped(game)).toBe(1);
  disk.finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(skipped(game)).toBe(2);
});

test('a device that hangs does not hold up the game for ever, nor is a move made twice', async () => {
  const game = await gameOfPeople();
  await untilTurn(game);
  disk.isBusy = true;
  await skipStatement(game);
  await skipStatement(game);
  await skipStatement(game);
  expect(skipped(game)).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(skipped(game)).toBe(2);
});
