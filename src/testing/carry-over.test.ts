import { expect, test } from 'vitest';
import { carryOver } from '../flow/carry-over.ts';
import { runOn, type Seating, sitDown } from '../flow/sitting.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { minimalScenario, minimalScenarioWith } from './minimal-scenario.ts';

function seatingOn(text: string): Seating {
  const { game } = loadScenario(text).scenario!;
  const counterparts = counterpartsFor(game);
  const occupants = Object.fromEntries(
    Object.keys(counterparts).map(seat => [seat, { kind: 'counterpart', persona: 'tactical' } as const]),
  );
  return { game, seed: 'edit', occupants, counterparts, speak: () => undefined };
}

const before = runOn(sitDown(seatingOn(minimalScenario())), false);

test('an edit of words carries every move over', () => {
  const edited = seatingOn(minimalScenarioWith('title: Two wells', 'title: Three wells'));
  const { sitting, stopped } = carryOver(edited, before);
  expect(stopped).toBeUndefined();
  expect(sitting.log).toEqual(before.log);
  expect(sitting.table.metrics).toEqual(before.table.metrics);
});

test('an edit that takes a played card away stops at its move, and the game is good up to there', () => {
  const played = before.log.findIndex(({ move }) => 'action' in move);
  const { move } = before.log[played]!;
  const card = 'action' in move ? move.action : '';
  const edited = seatingOn(minimalScenario().replaceAll(new RegExp(`\\b${card}\\b`, 'g'), 'another-card'));
  const { sitting, stopped } = carryOver(edited, before);
  expect(stopped).toMatchObject({ move: played + 1, of: before.log.length, reason: 'unknown-action' });
  expect(sitting.log.slice(0, played)).toEqual(before.log.slice(0, played));
});
