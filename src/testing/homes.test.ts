import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { deskForTheRoom } from '../view/for-the-room.ts';
import { homesOf } from '../view/stage/homes.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const scenario = shipped('istanbul-2025');
const t = createTranslator();
const desks = tour(scenario, 'pakistan', 'closing');
const reveal = desks.find(({ screen, stage }) => screen === 'reveal' && stage !== 'session')!;

/** A reveal in which somebody has asked a constituency of Pakistan. */
function consulted(seat: string): Desk {
  const constituency = scenario.file.constituencies.findIndex(({ party }) => party === 'pakistan');
  const last = reveal.revealed.at(-1)!;
  const asked = { ...last, occurrences: [{ type: 'consulted', seat, constituency } as const] };
  return { ...reveal, revealed: [asked] };
}

test('whoever consults home sees its street, with one answer heard', () => {
  const [home, ...others] = homesOf(scenario, consulted('pakistan'), t);
  expect(others).toEqual([]);
  expect(home?.seat).toBe('pakistan');
  expect(home?.houses.filter(({ asked }) => asked)).toHaveLength(1);
  const stage = presentStage(scenario, consulted('pakistan'), t);
  expect(stage.setting).toBe('home');
  expect(stage.delegations.map(({ seat }) => seat)).toEqual(['pakistan']);
});

test('nobody sees another home consulted, and the room sees none', () => {
  expect(homesOf(scenario, consulted('taliban'), t)).toEqual([]);
  expect(homesOf(scenario, deskForTheRoom(consulted('pakistan')), t)).toEqual([]);
});

test('in a vote all homes are shown with their answers, and nobody else', () => {
  const votes = scenario.game.parties.map((_, party) => ({
    support: 612,
    passed: party === 0,
    constituencies: scenario.game.constituencies.flatMap((each, constituency) =>
      each.party === party ? [{ constituency, approval: 612, fromDeal: 0, fromCommitments: 0 }] : [],
    ),
  }));
  const desk: Desk = { ...reveal, screen: 'vote', view: { ...reveal.view, vote: { results: votes } } };
  const stage = presentStage(scenario, desk, t);
  expect(stage).toMatchObject({ setting: 'capitals', delegations: [], gauges: [] });
  expect(stage.homes?.map(({ verdict }) => verdict?.passed)).toEqual([true, false]);
  for (const { houses } of stage.homes ?? [])
    expect(houses.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 5);
});
