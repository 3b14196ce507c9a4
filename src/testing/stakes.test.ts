import { expect, test } from 'vitest';
import { dealOf } from '../engine/deals.ts';
import { worthOf } from '../engine/preferences.ts';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { deskForTheRoom } from '../view/for-the-room.ts';
import { guaranteesOf } from '../view/turn/guarantees.ts';
import { stakesOf } from '../view/turn/stakes.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const games = SHIPPED.flatMap(id => {
  const scenario = shipped(id);
  return scenario.game.parties.map(party => [id, party.id, scenario] as const);
});

const settles = ({ revealed }: Desk) =>
  revealed.some(({ occurrences }) => occurrences.some(({ type }) => type === 'clause.agreed'));

test.each(games)(
  'in %s, %s is told what its text is worth, and how much that changed',
  (_, seat, scenario) => {
    const desks = tour(scenario, seat, 'stakes');
    const worth = ({ view }: Desk) => worthOf(view.own!.preferences, dealOf(scenario.game, view));
    const told = desks.flatMap((desk, at) => {
      if (desk.screen !== 'reveal' || !settles(desk)) return [];
      const by = worth(desk) - worth(desks[at - 1]!);
      const change =
        by === 0 ? 'the same as' : `${t.number(Math.abs(by) / 10, 1)} ${by > 0 ? 'more' : 'less'}`;
      expect(stakesOf(scenario, desk, t).at(-1)).toContain(
        `worth ${t.number(worth(desk) / 10, 1)} to you, ${change}`,
      );
      expect(stakesOf(scenario, deskForTheRoom(desk), t)).toEqual([]);
      return [by];
    });
    expect(told.length).toBeGreaterThan(0);
  },
);

test.each(games)(
  'in %s, what deeds added to the points of %s is all that changed in them',
  (_, seat, scenario) => {
    const base = scenario.game.parties.find(({ id }) => id === seat)!.preferences.points;
    for (const { view } of tour(scenario, seat, 'stakes')) {
      const points = base.map(row => [...row]);
      for (const each of guaranteesOf(scenario.game, view)) points[each.issue]![each.option]! += each.points;
      expect(points).toEqual(view.own!.preferences.points);
    }
  },
);

test('whoever is given a guarantee is told where it counts, and nobody else', () => {
  const scenario = shipped('istanbul-2025');
  const action = scenario.game.actions.findIndex(({ id }) => id === 'md-watch-the-sky');
  const occurrence = { type: 'action.played', seat: 'mediators', action } as const;
  const told = (seat: string) => {
    const desk = tour(scenario, seat, 'stakes').find(({ screen }) => screen === 'reveal')!;
    const entry = { ...desk.revealed[0]!, occurrences: [occurrence] };
    return stakesOf(scenario, { ...desk, revealed: [entry] }, t);
  };
  expect(told('pakistan')).toEqual([
    '“No strikes while calm is certified” on “Airspace and strikes” is worth 4 more to you now, by what Türkiye and Qatar put behind it.',
  ]);
  expect(told('taliban')).toEqual([]);
  expect(told('mediators')).toEqual([]);
});
